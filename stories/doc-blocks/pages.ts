import { toId } from "storybook/internal/csf";
import purposes from "../../src/registry/purposes.json";
import { descriptors } from "./descriptors";

/** A component's page in the sidebar. */
export interface Page {
  name: string;
  /** Of the component, and the name of its stories' file. */
  folder: string;
  href: string;
  purpose: string;
}

/** The pages of all components by name. */
export const pages: ReadonlyMap<string, Page> = new Map(
  [...descriptors].map(([folder, { name, group }]) => {
    const href = `?path=/docs/${toId(`Sections/${group}/${name}`)}--docs`;
    return [name, { name, folder, href, purpose: purposes[name as keyof typeof purposes] }];
  }),
);
