import { storyNameFromExport, toId } from "storybook/internal/csf";
import { describe, expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

const storyFiles = filesIn("stories", /\.stories\.tsx$/);
const guidance = filesIn("stories", /\.mdx$/);

/** The addresses of all stories and docs pages, worked out as Storybook does. */
const pages = new Set([
  ...storyFiles.flatMap((file) => {
    const text = read(file);
    const title = text.match(/const meta = \{\s+title: "(.+)"/)![1]!;
    const names = [...text.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
    return [
      `?path=/docs/${toId(title)}--docs`,
      ...names.map((name) => `?path=/story/${toId(title, storyNameFromExport(name))}`),
    ];
  }),
  ...guidance.flatMap((file) => {
    const [, title] = read(file).match(/<Meta title="(.+)"/) ?? [];
    return title ? [`?path=/docs/${toId(title)}--docs`] : [];
  }),
]);

describe("the links in the guidance", () => {
  it("lead to pages that exist", () => {
    const broken = guidance.flatMap((file) =>
      (read(file).match(/\?path=[^)"'\s]+/g) ?? [])
        .filter((link) => !pages.has(link))
        .map((link) => `${file}: ${link}`),
    );
    expect(broken).toEqual([]);
  });
});
