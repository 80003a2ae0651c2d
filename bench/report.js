// The results of the last run: bench/results.json, its tables, which README.md repeats, and its chart.
// `node bench/report.js` writes these two again, for instance after a limit has changed.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chart } from "./chart.js";
import { pages } from "./pages.js";
import { diaryTargets, judge, judgeDiary, targets } from "./targets.js";

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));
const read = (file) => readFileSync(pathOf(file), "utf8");

export const readResults = () => JSON.parse(read("results.json"));

/** Writes what was measured, with three decimals, and renews README.md's tables and the chart. */
export function writeResults(results) {
  const rounded = (key, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value);
  writeFileSync(pathOf("results.json"), `${JSON.stringify(results, rounded, 2)}\n`);
  writeReport();
}

function writeReport() {
  writeFileSync(pathOf("README.md"), withTables(read("README.md"), readResults()));
  writeFileSync(pathOf("chart.svg"), chart(readResults()));
}

/** README.md with the tables of these results between its comments. */
export function withTables(readme, results) {
  return Object.entries(tables(results)).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`),
        (_, begin, end) => `${begin}\n${table}\n${end}`,
      ),
    readme,
  );
}

/** The tables by the names of their places in README.md. */
export const tables = (results) => ({
  machine: results.machine,
  targets: targetsTable(results),
  sizes: sizesTable(results),
  times: timesTable(results),
  use: behaviourTable(results),
  heap: heapTable(results),
  diary: diaryTable(results),
});

/** Whether every measurement keeps to its limit. */
export const allKept = ({ pages, heap, diary }) =>
  Object.keys(targets).every((key) => judge(key, pages, heap).kept) &&
  Object.keys(diaryTargets).every((key) => judgeDiary(key, diary[key]).met);

function targetsTable({ pages, heap }) {
  const rows = Object.keys(targets).map((key) => {
    const { name, unit, value, limit, target, kept, reached } = judge(key, pages, heap);
    const amount = (number) =>
      number === Infinity
        ? ""
        : unit
          ? `${number.toFixed(2)}${unit === "x" ? "" : " "}${unit}`
          : String(number);
    return [
      name,
      amount(value),
      amount(target),
      target === Infinity ? "" : yesOr(reached, "not yet"),
      amount(limit),
      limit === Infinity ? "" : yesOr(kept, "**no**"),
    ];
  });
  return table(["", "clinic-ui", "target", "reached", "limit", "kept"], rows);
}

function sizesTable({ pages: measured }) {
  return pagesTable(
    ["HTML", "", "elements", "JavaScript", "in esbuild", "CSS in use", "shipped", "server only"],
    (id) => {
      const { html3, nodes, js, jsEmitted, cssUsed, cssShipped, serverOnly } = measured[id];
      return [
        kB(html3),
        times(html3 / measured.react.html3),
        String(nodes),
        ...[js, jsEmitted, cssUsed, cssShipped, serverOnly].map(kB),
      ];
    },
  );
}

function timesTable({ pages: measured }) {
  const keys = ["render3", "render200", "hydrate3", "hydrate200", "open"];
  return pagesTable(
    ["render 3", "render 200", "hydrate 3", "hydrate 200", "open an answer"],
    (id) =>
      keys.map((key) => {
        const time = measured[id][key];
        if (!time) return "";
        const unit = key.startsWith("render") ? "µs" : "ms";
        const spread = `${time.low.toFixed(2)} to ${time.high.toFixed(2)}`;
        return `${times(time.ratio)} (${spread}), ${trim(time.median)} ${unit}`;
      }),
  );
}

function behaviourTable({ pages: measured }) {
  return pagesTable(
    ["answers open without JavaScript", "breaks of a strict policy", "packages", "MB"],
    (id) => {
      const { opensWithoutScript, violations, installed } = measured[id];
      return [
        yesOr(opensWithoutScript, "**no**"),
        String(violations),
        String(installed.packages),
        installed.megabytes.toFixed(1),
      ];
    },
  );
}

function heapTable({ heap }) {
  return table(
    ["mounts", ...heap.map((_, hundreds) => String(hundreds * 100))],
    [
      ["heap, MB", ...heap.map(({ megabytes }) => megabytes.toFixed(2))],
      ["held by scripts, MB", ...heap.map(({ objects }) => objects.toFixed(3))],
      ["DOM nodes", ...heap.map(({ nodes }) => String(nodes))],
    ],
  );
}

/** Pickers with 10,000 slots beside one with 100. */
export function diaryTable({ diary }) {
  const rows = Object.keys(diaryTargets).map((key) => {
    const { small, together, apart } = diary[key];
    const { name, unit, limit, ratios, met, ms } = judgeDiary(key, diary[key]);
    const amount = (number) => `${number.toFixed(1)} ${unit}`;
    const [one, two] = ratios.map(times);
    return [
      name,
      amount(small),
      amount(together),
      one,
      amount(apart),
      two,
      limit,
      yesOr(met, "**no**"),
      ms === undefined ? "" : `${ms} ms`,
    ];
  });
  const head = ["", "100 slots", "10,000", "ratio", "no two at one time", "ratio", "limit", "met"];
  return table([...head, "aim"], rows);
}

/** A row for each page that is compared. */
const pagesTable = (head, cells) =>
  table(
    ["", ...head],
    Object.entries(pages).map(([id, { name }]) => [
      id === "clinic-ui" ? `**${name}**` : name,
      ...cells(id),
    ]),
  );

const times = (ratio) => `${ratio.toFixed(2)}x`;
const kB = (number) => `${number.toFixed(1)} kB`;
const yesOr = (truth, otherwise) => (truth ? "yes" : otherwise);

/** Three digits or, of a large number, all before the point. */
const trim = (number) =>
  Number.isInteger(number)
    ? String(number)
    : number.toFixed(number < 10 ? 2 : number < 100 ? 1 : 0);

/** A Markdown table with columns as wide as their widest cell. */
function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeReport();
