import { basename } from "node:path";
import { getStorySortParameter } from "storybook/internal/csf-tools";
import { describe, expect, it } from "vitest";
import { madeFiles } from "../../scripts/registry/made-files.js";
import { readBlocks, readGroups } from "../../scripts/registry/read.js";
import { filesIn, read } from "../support/folders";

const groups = Object.keys(await readGroups());
const blocks = await readBlocks();
const names = blocks.map(({ name }) => name);

/** The first sentence of a text, on one line and without Markdown's marks. */
function firstSentence(text: string): string {
  const plain = text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/[`*]/g, "");
  return /^.+?[.?!](?= |$)/.exec(plain.replace(/\s+/g, " ").trim())?.[0] ?? plain;
}

it("the sidebar has the groups in their order", () => {
  const order = getStorySortParameter(read(".storybook/preview.tsx"))!.order as unknown[];
  expect(order[order.indexOf("Sections") + 1]).toEqual(groups);
});

describe.each(blocks)("the descriptor of $name", (block) => {
  const { folder, name, parts = {}, customProperties = {}, styledAs, styleNote } = block;
  const files = filesIn(`src/components/${folder}`, /\.(?:tsx|css)$/);
  const code = files.map(read).join("\n");
  const sheet = files.find((file) => basename(file) === `${folder}.css`);

  it("is of a group, and leads to other components", () => {
    expect.soft(groups).toContain(block.group);
    expect
      .soft(block.related.filter((other) => other === name || !names.includes(other)))
      .toEqual([]);
    expect.soft(block.related.length).toBeGreaterThan(1);
  });

  it("says what it is for as its stories, its page and its JSDoc do", () => {
    const stories = read(`stories/components/${folder}.stories.tsx`);
    expect.soft(stories).toContain(`title: "Sections/${block.group}/${name}"`);
    const [, paragraph = ""] =
      /^# .+\n+([^]+?)\n\n/m.exec(read(`stories/components/${folder}.mdx`)) ?? [];
    expect.soft(firstSentence(paragraph)).toBe(block.purpose);
    const comments = read(`src/components/${folder}/${folder}.tsx`).matchAll(
      /\/\*\*((?:(?!\*\/)[^])*)\*\/\s*export const (\w+)/g,
    );
    const [, comment = ""] = [...comments].find(([, , exported]) => exported === name) ?? [];
    expect.soft(firstSentence(comment.replace(/^\s*\* ?/gm, ""))).toBe(block.purpose);
  });

  it("names every part that has a class", () => {
    const classes = code.matchAll(new RegExp(`\\bcui-${folder}__([a-z0-9]+(?:-[a-z0-9]+)*)`, "g"));
    const found = new Set([...classes].map(([, part]) => part!));
    expect(Object.keys(parts).sort()).toEqual([...found].sort());
  });

  it("names every custom property of its sheet, or says why there are none", () => {
    const used = sheet ? read(sheet) : "";
    const own = new Set(
      [...used.matchAll(new RegExp(`--cui-${folder}-([\\w-]+)`, "g"))].map(
        ([, property]) => property!,
      ),
    );
    expect.soft(Object.keys(customProperties).sort()).toEqual([...own].sort());
    const meanings = Object.values(customProperties).map(({ meaning }) => meaning);
    expect.soft(meanings.filter((meaning) => /^of\b/.test(meaning))).toEqual([]);
    if (sheet) expect.soft(own.size > 0 || styleNote !== undefined).toBe(true);
    if (!sheet) expect.soft(styledAs !== undefined || !code.includes("cui-")).toBe(true);
  });
});

describe.each(await madeFiles())("$file", ({ file, text }) => {
  it("has every component, as `npm run registry` writes it", () => {
    expect(read(file), `${file} is stale: run \`npm run registry\``).toBe(text);
  });
});
