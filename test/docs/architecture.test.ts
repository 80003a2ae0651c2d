// @vitest-environment node
import { existsSync, readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { read } from "../support/folders";

const [, map = ""] = /```\n([^]*?)```/.exec(read("ARCHITECTURE.md"))!;
const lines = map.split("\n");

const foldersIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** By a line of its own, or by its name in the line of the folder that holds it. */
function isNamed(folder: string, name: string): boolean {
  if (lines.some((line) => line.startsWith(`${folder}/${name}`))) return true;
  if (folder === "test" && existsSync(`src/${name}`)) return true;
  return lines.some((line) => line.startsWith(`${folder}/ `) && line.includes(name));
}

it.each(["src", "stories", ".storybook", "test", "scripts"])(
  "ARCHITECTURE.md names every folder of %s",
  (folder) => {
    expect(foldersIn(folder).filter((name) => !isNamed(folder, name))).toEqual([]);
  },
);

it("ARCHITECTURE.md names only folders that exist", () => {
  const named = lines.flatMap((line) => /^[\w./-]+(?= )/.exec(line)?.[0] ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it("ARCHITECTURE.md links only to files that exist", () => {
  const [, table = ""] = /^## Where things are\n([^]*?)\n## /m.exec(read("ARCHITECTURE.md")) ?? [];
  const files = [...table.matchAll(/`([^`]+)` +\|$/gm)].map(([, file]) => file!);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});
