import { toId } from "storybook/internal/csf";

/** A component's page in the sidebar. */
export interface Page {
  name: string;
  href: string;
  /** The first sentence under its title. */
  sentence: string;
}

const stories = import.meta.glob<string>("../components/*.stories.tsx", {
  query: "?raw",
  import: "default",
  eager: true,
});

const guidance = import.meta.glob<string>("../components/*.mdx", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The pages of all components by name, read from the files, so that links to them cannot rot. */
export const pages: ReadonlyMap<string, Page> = new Map(
  Object.entries(stories).map(([file, text]) => {
    const title = text.match(/const meta = \{\s+title: "(.+)"/)![1]!;
    const name = title.split("/").at(-1)!;
    const mdx = guidance[file.replace(".stories.tsx", ".mdx")] ?? "";
    return [name, { name, href: `?path=/docs/${toId(title)}--docs`, sentence: sentenceIn(mdx) }];
  }),
);

function sentenceIn(mdx: string): string {
  const paragraph = mdx.match(/^# .+\n+([^]+?)\n\n/m)?.[1] ?? "";
  const words = paragraph
    .replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")
    .replace(/[`*\n]/g, (mark) => (mark === "\n" ? " " : ""));
  return words.match(/^.+?[.?!](?= |$)/)?.[0] ?? words;
}
