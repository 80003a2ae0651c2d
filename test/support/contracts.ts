import type { ElementType } from "react";
import { componentFolders } from "./folders";

/** What the contract tests need to know of a component: test/support/contracts/<name>.tsx. */
export interface Contract {
  component: ElementType;
  /** Props that make it show everything it can. */
  props: Record<string, unknown>;
  /** Props with `text` wherever the component takes words. */
  withText: (text: string) => Record<string, unknown>;
  /** Props with `url` wherever the component takes a URL. */
  withUrl?: (url: string) => Record<string, unknown>;
  /**
   * Its words as a reader gets them.
   * @default the root's text and name
   */
  readText?: (root: Element) => string;
  /** Renders more once it has hydrated, such as a button that needs a script. */
  changesOnHydration?: boolean;
  /** Draws nothing: no class and no stylesheet of its own. */
  unseen?: boolean;
}

const files = import.meta.glob<{ contract: Contract }>("./contracts/*.tsx", { eager: true });

/** One row a component, for `describe.each`; a component without its file fails every contract. */
export const everyComponent = componentFolders.map(({ folder, name }) => {
  const file = files[`./contracts/${folder}.tsx`];
  if (!file)
    throw new Error(`${name} is in no contract test: write test/support/contracts/${folder}.tsx.`);
  return { folder, name, ...file.contract };
});
