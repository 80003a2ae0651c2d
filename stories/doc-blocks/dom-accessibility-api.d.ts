// The package has types, which its exports do not lead to.
declare module "dom-accessibility-api" {
  export function computeAccessibleDescription(element: Element): string;
  export function computeAccessibleName(element: Element): string;
  export function getRole(element: Element): string | null;
}
