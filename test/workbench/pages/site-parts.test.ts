import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { componentFolders } from "../../support/folders";

const page = readFileSync("stories/start/sections.mdx", "utf8");
const parts = [...page.matchAll(/<SitePart(?: use=\{(.*?)\})?>(.*?)<\/SitePart>/gs)].map(
  ([, use = "[]", words = ""]) => ({
    use: JSON.parse(use) as string[],
    words: words.trim().split(/\n\n/),
  }),
);
const used = parts.flatMap(({ use }) => use);
const names = componentFolders.map(({ name }) => name);

describe("The page Find a section", () => {
  it("leads to every component, and to no other", () => {
    expect(names.filter((name) => !used.includes(name))).toEqual([]);
    expect(used.filter((name) => !names.includes(name))).toEqual([]);
  });

  it("gives a reason where there is no component", () => {
    const silent = parts.filter(({ use, words }) => use.length === 0 && words.length < 2);
    expect(silent).toEqual([]);
  });
});
