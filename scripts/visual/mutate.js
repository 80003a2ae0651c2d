import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../run.js";
import { setup } from "../setup.js";
import { mutations } from "./mutations.js";

// Shows that the visual check sees what it must: breaks the styles ten times, in a copy.
process.env.NODE_ENV = "production";
await setup({ browser: true });
const { cache } = await import("./baseline.js");
const { check } = await import("./check.js");
const { readStyles, readTree } = await import("./tree.js");

const folder = await mkdtemp(join(tmpdir(), "clinic-ui-mutations-"));
try {
  await cp(join(root, "src"), join(folder, "src"), { recursive: true });
  const tree = await readTree(root);
  const base = { tree, folder: join(folder, "before") };
  const out = join(cache, "mutations");
  for (const mutation of mutations) {
    const { name, only } = mutation;
    const styles = await readMutated(mutation);
    const mutated = { ...tree, styles };
    const { changed } = await check({ base, tree: mutated, out, options: { only: [only] } });
    const views = new Set(changed.map(({ view }) => JSON.stringify(view)));
    console.log(
      `${changed.length > 0 ? "caught" : "MISSED"}  ${name}: ` +
        `${changed.length} pictures in ${views.size} views`,
    );
    if (changed.length === 0) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function readMutated({ name, file, from, to }) {
  const sheet = join(folder, "src", file);
  const css = await readFile(sheet, "utf8");
  if (!css.includes(from)) throw new Error(`${file} no longer has what "${name}" changes.`);
  await writeFile(sheet, css.replace(from, to));
  try {
    return readStyles(folder);
  } finally {
    await writeFile(sheet, css);
  }
}
