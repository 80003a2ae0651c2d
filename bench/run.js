// npm run bench: measures everything, prints it, and writes results.json, README.md and chart.svg.
// --quick takes few samples and writes nothing; --sizes measures and writes the sizes of our own pages only.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/run.js";
import { openBrowser } from "./browser.js";
import { ensurePeers } from "./build.js";
import { measureCssUsed } from "./css-used.js";
import { measureDiaries } from "./diary.js";
import { measureHeap } from "./heap.js";
import { measureInstalls } from "./installs.js";
import { hydrationTime, openingTimes } from "./interaction.js";
import { forEachPage, ownPages, pages, renderTime } from "./pages.js";
import { allKept, readResults, tables, writeResults } from "./report.js";
import { countViolations, opensWithoutScript } from "./robustness.js";
import { measureInRounds } from "./rounds.js";
import { measureSizes } from "./sizes.js";

const ids = Object.keys(pages);
const mode = process.argv[2];
const results = mode === "--sizes" ? await measureOwnSizes() : await measureAll(mode === "--quick");

console.log(Object.values(tables(results)).join("\n\n"));
if (mode !== "--quick") writeResults(results);
if (!allKept(results)) process.exitCode = 1;

async function measureAll(quick) {
  const samples = quick ? { render: 2, use: 2, diary: 1 } : { render: 5, use: 5, diary: 7 };
  await step("the other libraries", ensurePeers);
  const measured = await step("sizes", () => measureSizes(ids));
  const add = (answers) => {
    for (const id of ids) Object.assign(measured[id], answers[id]);
  };

  add(await step("packages", () => measureInstalls(ids, readResults().pages)));
  const { open, version, close } = await openBrowser(ids);
  add(
    await step("styles, scripts and policy", () =>
      forEachPage(ids, async (id) => ({
        cssUsed: await measureCssUsed(open, id),
        opensWithoutScript: await opensWithoutScript(open, id),
        violations: await countViolations(open, id),
      })),
    ),
  );
  add(await step("rendering", () => measureInRounds(samples.render, ids, render)));
  add(
    await step("hydration and opening", () =>
      measureInRounds(samples.use, ids, async (id) => ({
        hydrate3: pages[id].noScript ? undefined : await hydrationTime(open, id, 3),
        hydrate200: pages[id].noScript ? undefined : await hydrationTime(open, id, 200),
        open: await openingTimes(open, id),
      })),
    ),
  );
  await close();
  return {
    machine: machine(version),
    pages: measured,
    heap: await step("memory", measureHeap),
    diary: await step("a large diary", () => measureDiaries(samples.diary)),
  };
}

/** Both numbers of questions at once, since it is processor time. */
async function render(id) {
  const [render3, render200] = await Promise.all([renderTime(id, 3), renderTime(id, 200)]);
  return { render3, render200 };
}

async function step(name, action) {
  const start = performance.now();
  const result = await action();
  console.error(`${name}  ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return result;
}

/** The last run, with the sizes of today. */
async function measureOwnSizes() {
  const last = readResults();
  for (const [id, sizes] of Object.entries(await measureSizes(ownPages)))
    Object.assign(last.pages[id], sizes);
  return last;
}

/** When and where the results were measured. */
function machine(chromium) {
  const { version: react } = JSON.parse(
    readFileSync(join(root, "node_modules/react/package.json"), "utf8"),
  );
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date} with Node ${process.versions.node}, React ${react} and Chromium ${chromium}, on ${availableParallelism()} cores.`;
}
