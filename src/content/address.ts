/** A postal address, in the parts of schema.org's PostalAddress. */
export interface Address {
  /** House and street; more lines in the order they are written. */
  street: string | readonly string[];
  /** Town or city. */
  locality?: string;
  /** County, state or province, where addresses name it. */
  region?: string;
  postalCode?: string;
  /** ISO 3166-1 alpha-2 code: `GB`. */
  country?: string;
}

/** The address as lines to show, without the country's code. */
export function addressLines({ street, locality, region, postalCode }: Address): string[] {
  return [street, locality, region, postalCode]
    .flat()
    .filter((line): line is string => typeof line === "string" && line.trim() !== "");
}
