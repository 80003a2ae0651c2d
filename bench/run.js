import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../scripts/run.js";
import { openBrowser } from "./browser.js";
import { measureDiaries } from "./diary.js";
import { forBoth, renderTime } from "./pages.js";
import { allMet, diaryTable, pageTable, writeResults } from "./report.js";
import { measureSizes } from "./sizes.js";

const renderSamples = 9;
const hydrationSamples = 15;

const sizes = await measureSizes();
const browser = await openBrowser();
const page = {
  ...sizes,
  cssNeeded: await browser.cssNeeded(),
  ...(await medians("render", renderSamples, renderTime)),
  ...(await medians("hydrate", hydrationSamples, browser.hydrationTime)),
};
await browser.close();
const results = { machine: machine(browser.version), page, diary: await measureDiaries() };

console.log(`${results.machine}\n\n${pageTable(results)}\n\n${diaryTable(results)}`);
writeResults(results);
if (!allMet(results)) process.exitCode = 1;

/** When and where the results were measured. */
function machine(chromium) {
  const { version: react } = JSON.parse(
    readFileSync(join(root, "node_modules/react/package.json"), "utf8"),
  );
  const date = new Date().toISOString().slice(0, 10);
  return `Measured on ${date} with Node ${process.versions.node}, React ${react} and Chromium ${chromium}, on ${availableParallelism()} cores.`;
}

/** The two pages take turns, so that both meet the same noise. */
async function medians(name, samples, measure) {
  const taken = {};
  for (let sample = 0; sample < samples; sample++) {
    for (const questions of [3, 200]) {
      const times = (taken[`${name}${questions}`] ??= { library: [], byHand: [] });
      await forBoth(async (page) => times[page].push(await measure(page, questions)));
    }
  }
  for (const key in taken) taken[key] = await forBoth((page) => median(taken[key][page]));
  return taken;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
