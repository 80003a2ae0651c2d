import { toId } from "storybook/internal/csf";
import type { Block } from "../../src/registry/block";

/** A component's page in the sidebar. */
export interface Page {
  name: string;
  href: string;
  purpose: string;
}

const descriptors = import.meta.glob<Block>("../../src/components/*/*.block.ts", {
  import: "block",
  eager: true,
});

/** The pages of all components by name. */
export const pages: ReadonlyMap<string, Page> = new Map(
  Object.values(descriptors).map(({ name, group, purpose }) => {
    const href = `?path=/docs/${toId(`Sections/${group}/${name}`)}--docs`;
    return [name, { name, href, purpose }];
  }),
);
