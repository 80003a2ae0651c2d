// @vitest-environment node
import { expect, it } from "vitest";
import { filesIn, read } from "../support/folders";

const exportedIn = (folder: string) =>
  filesIn(folder, /\.ts$/).flatMap((file) =>
    [...read(file).matchAll(/^export const (\w+): (?:Messages|Partial\w+|Figure) = /gm)].map(
      ([, name]) => name!,
    ),
  );

it.each([
  ["README.md", "src/messages"],
  ["scripts/manifest/introduction.md", "src/messages"],
  ["scripts/manifest/introduction.md", "src/components/thread-figure/figures"],
  ["stories/components/thread-figure.mdx", "src/components/thread-figure/figures"],
])("%s names each export of %s", (page, folder) => {
  const names = exportedIn(folder);
  expect(names.length).toBeGreaterThan(8);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(read(page)))).toEqual([]);
});
