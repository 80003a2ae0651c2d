import { baseline, pages } from "./pages.js";

const ours = "clinic-ui";
const peers = Object.keys(pages).filter((id) => pages[id].install);

/** How often what the page by hand needs; of times it is the median of many rounds. */
const ratio = (key) => (measured) =>
  measured[ours][key].ratio ?? measured[ours][key] / measured[baseline][key];

const own = (key) => (measured) => measured[ours][key];

const installed = (key) => (measured) => measured[ours].installed[key];

/** How often what the best of the other libraries needs. */
const besidePeers = (key) => (measured) =>
  measured[ours][key].median / Math.min(...peers.map((id) => measured[id][key].median));

/**
 * What the library may weigh and cost; less is always better. `value` takes it from the measured
 * pages. Tests hold the `limit`, which is where it is today, for sizes only. `target` is where it should be
 * (docs/decisions/0007).
 */
export const targets = {
  render3: { name: "renderToString, 3 questions", unit: "x", value: ratio("render3"), target: 2 },
  render3Peers: {
    name: "the same, beside the fastest library",
    unit: "x",
    value: besidePeers("render3"),
    target: 0.67,
  },
  render200: {
    name: "renderToString, 200 questions",
    unit: "x",
    value: ratio("render200"),
    target: 1.25,
  },
  html3: { name: "HTML, 3 questions", unit: "x", value: ratio("html3"), limit: 1.2, target: 1.2 },
  html200: {
    name: "HTML, 200 questions",
    unit: "x",
    value: ratio("html200"),
    limit: 1.03,
    target: 1.2,
  },
  js: { name: "JavaScript without React", unit: "kB", value: own("js"), limit: 8.71, target: 4 },
  jsEmitted: {
    name: "all that esbuild writes",
    unit: "kB",
    value: own("jsEmitted"),
    limit: 18.55,
    target: 4,
  },
  cssPage: {
    name: "CSS, the page's sheets",
    unit: "kB",
    value: own("cssPage"),
    limit: 5.87,
    target: 2.8,
  },
  cssShipped: {
    name: "CSS, whole library",
    unit: "kB",
    value: own("cssShipped"),
    target: 12,
  },
  serverOnly: {
    name: "page in all, server only",
    unit: "kB",
    value: own("serverOnly"),
    limit: 8.35,
    target: 6.5,
  },
  total: { name: "page in all, hydrated", unit: "x", value: ratio("total"), limit: 1.19 },
  open: { name: "opening an answer", unit: "x", value: ratio("open"), target: 1.5 },
  violations: { name: "breaks of a strict policy", unit: "", value: own("violations"), target: 0 },
  packages: { name: "packages installed", unit: "", value: installed("packages"), target: 20 },
  megabytes: { name: "MB installed", unit: "MB", value: installed("megabytes"), target: 8 },
  heap: {
    name: "memory held, from 100 to 800 mounts",
    unit: "x",
    value: (_, heap) => heap[8].objects / heap[1].objects,
    target: 1.01,
  },
};

/** Those that tests hold. */
export const limits = Object.keys(targets).filter((key) => targets[key].limit !== undefined);

/**
 * Compares one measurement with its limit and its target.
 *
 * @param {string} key
 * @param {Record<string, Record<string, unknown>>} measured by the pages' ids, then the measures' keys
 * @param {{ objects: number }[]} [heap] by each hundred of mounts
 */
export function judge(key, measured, heap) {
  const { name, unit, limit = Infinity, target = Infinity, value: valueOf } = targets[key];
  const value = valueOf(measured, heap);
  return { name, unit, value, limit, target, kept: value <= limit, reached: value <= target };
}

/**
 * What a picker with 10,000 slots may take compared with one of 100: `most` limits the ratio, `kB` the
 * size. `ms` is the time that a press should take on an idle machine with two cores; it is shown but
 * not judged, since it depends on the machine.
 */
export const diaryTargets = {
  diaryHtml: { name: "HTML of the picker", kB: 150 },
  day: { name: "a day", most: 3, ms: 100 },
  time: { name: "a time", most: 3, ms: 100 },
  calendar: { name: "opening the calendar", most: 3, ms: 200 },
  calendarAgain: { name: "opening it again", most: 3, ms: 200 },
  calendarDay: { name: "a day in the calendar", most: 3, ms: 100 },
  dayBeside: { name: "a day beside the calendar", most: 3, ms: 100 },
  timeBeside: { name: "a time beside the calendar", most: 3, ms: 100 },
  nextMonth: { name: "the next month", most: 3, ms: 100 },
  emptyMonth: { name: "a month without slots", most: 3, ms: 100 },
  person: { name: "a person", most: 3, ms: 100 },
  anyone: { name: "anyone, all slots again", most: 4, ms: 100 },
};

/**
 * Compares one measurement of the diaries with its target.
 *
 * @param {string} key
 * @param {Record<"small" | "together" | "apart", number>} measured
 */
export function judgeDiary(key, { small, together, apart }) {
  const { name, kB, most, ms } = diaryTargets[key];
  const largest = Math.max(together, apart);
  return {
    name,
    unit: kB ? "kB" : "ms",
    ratios: [together / small, apart / small],
    limit: kB ? `<= ${kB} kB` : `<= ${most}x`,
    met: kB ? largest <= kB : largest / small <= most,
    ms,
  };
}
