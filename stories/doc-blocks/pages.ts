import { toId } from "storybook/internal/csf";
import purposes from "../../src/registry/purposes.json";
import { descriptors } from "./descriptors";

/** A component's page in the sidebar. */
export interface Page {
  name: string;
  href: string;
  purpose: string;
}

/** The pages of all components by name. */
export const pages: ReadonlyMap<string, Page> = new Map(
  [...descriptors.values()].map(({ name, group }) => {
    const href = `?path=/docs/${toId(`Sections/${group}/${name}`)}--docs`;
    return [name, { name, href, purpose: purposes[name as keyof typeof purposes] }];
  }),
);
