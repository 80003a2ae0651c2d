import { readFileSync } from "node:fs";
import { remark } from "remark";
import remarkMdx from "remark-mdx";

/** Sections whose content the manifest has from the source itself. */
const fromSource = new Set(["Props", "Stylesheets", "Custom properties", "Related"]);

/** Reads MDX and writes Markdown: MDX's own nodes are removed in between. */
const reader = remark().use(remarkMdx);
const writer = remark().data("settings", { bullet: "-", emphasis: "_", rule: "-" });

/**
 * What a component's page says to people: its sections as Markdown, without what only Storybook
 * can show.
 *
 * @returns {{ heading: string, text: string }[]}
 */
export function guidanceOf(folder) {
  const page = reader.parse(readFileSync(`stories/components/${folder}.mdx`, "utf8"));
  return sectionsOf(page.children, 2)
    .map(({ heading, children }) => ({
      heading: markdown(heading.children),
      text: markdown(withoutEmptySections(children.flatMap(readable))),
    }))
    .filter(({ heading, text }) => text && !fromSource.has(heading));
}

/** What stands under each heading of a depth. What comes before the first is left out. */
function sectionsOf(nodes, depth) {
  const sections = [];
  for (const node of nodes) {
    if (node.type === "heading" && node.depth === depth)
      sections.push({ heading: node, children: [] });
    else sections.at(-1)?.children.push(node);
  }
  return sections;
}

/**
 * A node without JSX and JavaScript. An element in a sentence and a link to a page of the Storybook
 * are replaced by their text.
 */
function readable(node) {
  const children = node.children?.flatMap(readable);
  const isStorybookLink = node.type === "link" && !URL.canParse(node.url);
  if (isStorybookLink || node.type === "mdxJsxTextElement") return children;
  if (node.type.startsWith("mdx")) return [];
  return [children ? { ...node, children } : node];
}

/** Without the headings that have nothing under them now. */
function withoutEmptySections(nodes) {
  return nodes.filter((node, index) => {
    const next = nodes[index + 1];
    return node.type !== "heading" || (next && next.type !== "heading");
  });
}

function markdown(children) {
  return writer.stringify({ type: "root", children }).trim();
}
