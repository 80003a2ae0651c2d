import type { ElementType } from "react";
import { componentFolders } from "./folders";

type Props = Record<string, unknown>;

/** What the contract tests need of a component besides its example: test/support/contracts/<name>.tsx. */
export interface Fixture {
  component: ElementType;
  /** Props over those of the example: what data cannot hold, such as elements, and what only tests need. */
  props?: Props;
  /** Props with `text` wherever the component takes words. */
  withText: (text: string) => Props;
  /** Props with `url` wherever the component takes a URL. */
  withUrl?: (url: string) => Props;
  /** Its links lead to other sites or to files, which a router cannot show. */
  leavesSite?: boolean;
  /**
   * Its words as a reader gets them.
   * @default the root's text and name
   */
  readText?: (root: Element) => string;
  /** Renders more once it has hydrated, such as a button that needs a script. */
  changesOnHydration?: boolean;
  /** Shows something without a single item. */
  showsMoreThanItems?: boolean;
  /** Renders nothing: no class and no stylesheet of its own. */
  unseen?: boolean;
}

/** A component with the props that make it show everything it can. */
export interface Contract extends Fixture {
  folder: string;
  name: string;
  props: Props;
}

const files = import.meta.glob<{ fixture: Fixture }>("./contracts/*.tsx", { eager: true });

/** One row a component, for `describe.each`; a component without its file fails every contract. */
export const everyComponent = componentFolders.map(({ folder, name, example }): Contract => {
  const file = files[`./contracts/${folder}.tsx`];
  if (!file)
    throw new Error(`${name} is in no contract test: write test/support/contracts/${folder}.tsx.`);
  return { folder, name, ...file.fixture, props: { ...example, ...file.fixture.props } };
});
