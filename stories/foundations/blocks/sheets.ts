import { pages } from "../../doc-blocks/pages";

const files = import.meta.glob<string>("../../../src/components/*/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

const pageOf = new Map([...pages].map(([name, page]) => [name.toLowerCase(), page]));

/** Every component's stylesheet, and its page in the sidebar. */
export const sheets = Object.entries(files).map(([file, css]) => {
  const folder = file.match(/([\w-]+)\.css$/)![1]!;
  return { page: pageOf.get(folder.replaceAll("-", ""))!, css };
});
