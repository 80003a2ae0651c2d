import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../run.js";
import { withCheckout } from "./git.js";
import { browserVersion } from "./shots.js";
import { readTree } from "./tree.js";

export const cache = join(root, "node_modules/.cache/clinic-ui-visual");

const keptBaselines = 3;

/**
 * Opens the stored baseline of a commit, or begins one: what its pictures are made of, and the
 * folder for them. A baseline that another browser, React or version of this tool made is thrown
 * away.
 *
 * @param {string} commit
 * @param {{ fresh?: boolean }} [options]
 */
export async function openBaseline(commit, { fresh = false } = {}) {
  const baselines = join(cache, "baselines");
  const folder = join(baselines, commit);
  const file = join(folder, "tree.json");
  const madeWith = await tools();

  const stored = existsSync(file) && JSON.parse(readFileSync(file, "utf8"));
  if (stored && stored.madeWith === madeWith && !fresh) return { tree: stored.tree, folder };

  await rm(folder, { recursive: true, force: true });
  const tree = await withCheckout(commit, readTree);
  await mkdir(folder, { recursive: true });
  await writeFile(`${file}.part`, JSON.stringify({ madeWith, tree }));
  await rename(`${file}.part`, file);
  await forgetOld(baselines);
  return { tree, folder };
}

/** A fingerprint of everything but the commit that a picture depends on, save the fonts. */
async function tools() {
  const files = [
    "test/support/stories.ts",
    "node_modules/.package-lock.json",
    ...["shots.js", "tree.js", "views.js"].map((name) => `scripts/visual/${name}`),
  ];
  const hash = createHash("sha256").update(await browserVersion());
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

async function forgetOld(baselines) {
  const dated = await Promise.all(
    readdirSync(baselines).map(async (name) => {
      const folder = join(baselines, name);
      return { folder, time: (await stat(folder)).mtimeMs };
    }),
  );
  dated.sort((a, b) => b.time - a.time);
  for (const { folder } of dated.slice(keptBaselines)) await rm(folder, { recursive: true });
}
