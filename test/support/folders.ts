import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Block } from "../../src/registry/block";

const descriptors = import.meta.glob<Block>("../../src/components/*/*.block.ts", {
  import: "block",
  eager: true,
});

/** The folders of src/components, each with the name of its export and its example. */
export const componentFolders = Object.entries(descriptors).map(([file, { name, example }]) => ({
  folder: basename(file, ".block.ts"),
  name,
  example,
}));

/** Every file below a folder whose name ends so, as sorted paths from the repository's root. */
export function filesIn(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => ending.test(file))
    .map((file) => join(folder, file))
    .sort();
}

export const read = (file: string) => readFileSync(file, "utf8");
