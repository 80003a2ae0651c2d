import { openBrowser } from "./browser.js";
import { measureDiaries, printDiaries } from "./diary.js";
import { forBoth, renderTime } from "./pages.js";
import { measureSizes } from "./sizes.js";
import { judge, targets } from "./targets.js";

const renderSamples = 9;
const hydrationSamples = 15;

const sizes = await measureSizes();
const browser = await openBrowser();
const results = {
  ...sizes,
  cssNeeded: await browser.cssNeeded(),
  ...(await medians("render", renderSamples, renderTime)),
  ...(await medians("hydrate", hydrationSamples, browser.hydrationTime)),
};
await browser.close();

const units = { render: "µs", hydrate: "ms" };
console.log(row("", "library", "by hand", "result", "limit", "", "goal"));
for (const key of Object.keys(targets)) {
  const { library, byHand } = results[key];
  const { name, as, most, least, goal, value, met } = judge(key, results[key]);
  const unit = units[key.replace(/\d+$/, "")] ?? "kB";
  const limit = most === undefined ? least && `>= ${least}` : `<= ${most}`;
  const amount = (number) => `${number.toFixed(unit === "µs" ? 0 : 2)} ${unit}`;
  const result = value.toFixed(2) + (as === "kB" ? " kB" : "x");
  const mark = limit ? (met ? "pass" : "FAIL") : "";
  console.log(
    row(name, amount(library), amount(byHand), result, limit ?? "", mark, String(goal ?? "")),
  );
  if (!met) process.exitCode = 1;
}

console.log("");
printDiaries(await measureDiaries());

/** Library and hand take turns, so that both meet the same noise. */
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

function row(name, ...cells) {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(12)).join("");
}
