import { basename } from "node:path";
import { getStorySortParameter } from "storybook/internal/csf-tools";
import { describe, expect, it } from "vitest";
import { madeFiles } from "../../scripts/registry/made-files.js";
import { readBlocks, readGroups } from "../../scripts/registry/read.js";
import purposes from "../../src/registry/purposes.json";
import { filesIn, read } from "../support/folders";

const groups = Object.keys(await readGroups());
const blocks = await readBlocks();
const names = blocks.map(({ name }) => name);

it("the sidebar has the groups in their order", () => {
  const order = getStorySortParameter(read(".storybook/preview.tsx"))!.order as unknown[];
  expect(order[order.indexOf("Sections") + 1]).toEqual(groups);
});

describe.each(blocks)("the descriptor of $name", (block) => {
  const { folder, name, parts = {}, customProperties = {}, styledAs, styleNote } = block;
  const files = filesIn(`src/components/${folder}`, /\.(?:tsx|css)$/);
  const code = files.map(read).join("\n");
  const sheet = files.find((file) => basename(file) === `${folder}.css`);

  it("is in a group, and refers to other components", () => {
    expect.soft(groups).toContain(block.group);
    expect
      .soft(block.related.filter((other) => other === name || !names.includes(other)))
      .toEqual([]);
    expect.soft(block.related.length).toBeGreaterThan(1);
  });

  it("has the group of its stories", () => {
    const stories = read(`stories/components/${folder}.stories.tsx`);
    expect(stories).toContain(`title: "Sections/${block.group}/${name}"`);
  });

  it("has its purpose from the component's JSDoc, in one sentence", () => {
    expect(purposes[name as keyof typeof purposes]).toMatch(/^[A-Z][^]{15,}\.$/);
  });

  it("has every part that has a class", () => {
    const classes = code.matchAll(new RegExp(`\\bcui-${folder}__([a-z0-9]+(?:-[a-z0-9]+)*)`, "g"));
    const found = new Set([...classes].map(([, part]) => part!));
    expect(Object.keys(parts).sort()).toEqual([...found].sort());
  });

  it("has every custom property of its stylesheet, or the reason why there are none", () => {
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
  it("is what `npm run registry` writes", () => {
    expect(read(file), `${file} is stale: run \`npm run registry\``).toBe(text);
  });
});
