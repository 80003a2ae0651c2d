import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../run.js";
import { setup } from "../setup.js";
import { help, readArguments } from "./arguments.js";

// React and the library as a site has them; also without the warnings of stories with bad input.
process.env.NODE_ENV = "production";

try {
  const options = readArguments(process.argv.slice(2));
  if (options.help) console.log(help);
  else await main(options);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main(options) {
  await setup({ browser: true });
  // After the set-up, since they import packages.
  const { baseCommit } = await import("./git.js");
  const { cache, openBaseline } = await import("./baseline.js");
  const { check } = await import("./check.js");
  const { writeReport } = await import("./report.js");
  const { readTree } = await import("./tree.js");

  const commit = await baseCommit(options.base);
  const out = resolve(options.out ?? join(cache, "report"));
  console.log(`Compares with ${commit.slice(0, 7)}`);
  const base = await timed("reads its stories", () => openBaseline(commit, options));
  const tree = await timed("reads the stories as they are now", () => readTree(root));

  const broken = tree.stories.filter(({ error }) => error);
  for (const { id, error } of broken) console.error(`${id} could not be rendered: ${error}`);

  await rm(out, { recursive: true, force: true });
  const found = await check({ base, tree, out, options, timed });
  const report = await writeReport(out, found);

  const { changed, added, removed, same } = found;
  console.log(
    `${same.length} pictures the same, ${changed.length} different, ${added.length} new; ` +
      `stories gone: ${removed.length}`,
  );
  if (report) console.log(pathToFileURL(report).href);
  if (changed.length > 0 || broken.length > 0) process.exitCode = 1;
}

async function timed(what, action) {
  const start = performance.now();
  const result = await action();
  console.log(`  ${what}  ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
