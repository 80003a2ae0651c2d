import { existsSync, readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** The file that describes the component of a folder. */
export const blockFile = (folder) => `src/components/${folder}/${folder}.block.ts`;

/**
 * The descriptors of all components (src/registry/block.ts), in the order of their folders.
 *
 * @returns {Promise<(import("../../src/registry/block.js").Block & { folder: string })[]>}
 */
export async function readBlocks() {
  const folders = readdirSync("src/components").sort();
  return Promise.all(
    folders.map(async (folder) => {
      const file = blockFile(folder);
      if (!existsSync(file)) throw new Error(`${file} is missing: every component has one.`);
      return { folder, ...(await load(file)).block };
    }),
  );
}

/** The groups with what is in each, in their order. @returns {Promise<Record<string, string>>} */
export async function readGroups() {
  return (await load("src/registry/block.ts")).groups;
}

/** A module of plain data in TypeScript: it imports types alone, which the compiler takes away. */
async function load(file) {
  const options = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 };
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: options,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputText)}`);
}
