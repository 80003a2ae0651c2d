// npm run bench: measures everything, prints it, and writes results.json, README.md and chart.svg.
// --quick takes few samples and writes nothing; --sizes measures and writes the sizes of our own pages only.
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/run.js";
import { openBrowser } from "./browser.js";
import { ensurePeers } from "./build.js";
import { measureDiaries } from "./diary.js";
import { measureHeap } from "./heap.js";
import { measureInstalls } from "./installs.js";
import { forEachPage, ownPages, pages, renderTime } from "./pages.js";
import { allKept, readResults, tables, writeResults } from "./report.js";
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
  await ensurePeers();
  const measured = await measureSizes(ids);
  const add = (answers) => {
    for (const id of ids) Object.assign(measured[id], answers[id]);
  };

  add(await measureInstalls(ids, readResults().pages));
  const browser = await openBrowser(ids);
  add(await forEachPage(ids, browser.inspect));
  add(
    await measureInRounds(samples.render, ids, async (id) => {
      // Both at once, since it is processor time.
      const [render3, render200] = await Promise.all([renderTime(id, 3), renderTime(id, 200)]);
      return { render3, render200 };
    }),
  );
  add(
    await measureInRounds(samples.use, ids, async (id) => {
      const small = await browser.use(id, 3);
      const large = await browser.use(id, 200);
      return { hydrate3: small.hydrate, hydrate200: large.hydrate, open: small.open };
    }),
  );
  await browser.close();
  return {
    machine: machine(browser.version),
    pages: measured,
    heap: await measureHeap(),
    diary: await measureDiaries(samples.diary),
  };
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
