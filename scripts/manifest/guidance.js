import { readFileSync } from "node:fs";

/** Sections whose content the manifest has from the source itself. */
const fromSource = new Set(["Props", "Stylesheets", "Custom properties", "Related"]);

/**
 * What a component's page says to people: its sections as Markdown, without what only Storybook
 * can show.
 *
 * @returns {{ heading: string, text: string }[]}
 */
export function guidanceOf(folder) {
  const page = readFileSync(`stories/components/${folder}.mdx`, "utf8");
  const [, ...sections] = page.split(/^## /m);
  return sections
    .map((section) => {
      const [heading, ...lines] = section.split("\n");
      return { heading: heading.trim(), text: withoutBlocks(lines) };
    })
    .filter(({ heading, text }) => text && !fromSource.has(heading));
}

function withoutBlocks(lines) {
  const kept = [];
  let fence = false;
  let closing;
  for (const line of lines) {
    if (line.startsWith("```")) fence = !fence;
    const opened = !fence && !closing && /^<([\w.]+|>)/.exec(line)?.[1];
    if (opened) closing = opened === ">" ? "</>" : `</${opened}>`;
    if (!closing) kept.push(line);
    else if (line === "/>" || line.includes(closing) || (opened && line.endsWith("/>"))) {
      closing = undefined;
    }
  }
  return (
    kept
      .join("\n")
      .replace(/\{\/\*[\s\S]*?\*\/\}/g, "")
      .replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, "$1")
      // A heading that has lost all its text goes too.
      .replace(/^#{3,} .*\s+(?=#{3,} )|^#{3,} .*\s*$(?![^])/gm, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim()
  );
}
