import { toId } from "storybook/internal/csf";
import { loadCsf } from "storybook/internal/csf-tools";
import { describe, expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

const storyFiles = filesIn("stories", /\.stories\.tsx$/);
const guidance = filesIn("stories", /\.mdx$/);

/** The addresses of all stories and docs pages, as Storybook reads them. */
const pages = new Set([
  ...storyFiles.flatMap((file) => {
    const { meta, stories } = loadCsf(read(file), { makeTitle: (title) => title! }).parse();
    return [
      `?path=/docs/${toId(meta.title!)}--docs`,
      ...stories.map(({ id }) => `?path=/story/${id}`),
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
