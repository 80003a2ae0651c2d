// The results of the last run: bench/results.json, and its tables, which README.md repeats.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { diaryTargets, judge, judgeDiary, targets } from "./targets.js";

const resultsFile = fileURLToPath(new URL("results.json", import.meta.url));
const readmeFile = fileURLToPath(new URL("README.md", import.meta.url));

export const readResults = () => JSON.parse(readFileSync(resultsFile, "utf8"));

/** Writes what was measured, with two decimals, and renews the tables in README.md. */
export function writeResults(results) {
  const rounded = (key, value) => (typeof value === "number" ? Number(value.toFixed(2)) : value);
  writeFileSync(resultsFile, `${JSON.stringify(results, rounded, 2)}\n`);
  writeFileSync(readmeFile, withTables(readFileSync(readmeFile, "utf8"), readResults()));
}

/** README.md with the tables of these results between its comments. */
export function withTables(readme, results) {
  const tables = { machine: results.machine, page: pageTable(results), diary: diaryTable(results) };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(\n<!-- end -->)`),
        (_, begin, end) => `${begin}\n${table}\n${end}`,
      ),
    readme,
  );
}

/** The page with the library beside the page by hand. */
export function pageTable({ page }) {
  const rows = Object.keys(targets).map((key) => {
    const { name, as, most, least, goal, value, met } = judge(key, page[key]);
    const unit = { render: "µs", hydrate: "ms" }[key.replace(/\d+$/, "")] ?? "kB";
    const sign = most === undefined ? ">=" : "<=";
    const limit = most ?? least;
    const amount = (number) => `${number.toFixed(unit === "µs" ? 0 : 2)} ${unit}`;
    return [
      name,
      amount(page[key].library),
      amount(page[key].byHand),
      value.toFixed(2) + (as === "kB" ? " kB" : "x"),
      limit === undefined ? "" : `${sign} ${limit}`,
      limit === undefined ? "" : met ? "yes" : "**no**",
      goal === undefined ? "" : `${sign} ${goal}`,
    ];
  });
  return table(["", "library", "by hand", "result", "limit", "met", "goal"], rows);
}

/** Pickers with 10,000 slots beside one with 100. */
export function diaryTable({ diary }) {
  const rows = Object.keys(diaryTargets).map((key) => {
    const { small, together, apart } = diary[key];
    const { name, unit, limit, ratios, met, ms } = judgeDiary(key, diary[key]);
    const amount = (number) => `${number.toFixed(1)} ${unit}`;
    const [one, two] = ratios.map((ratio) => `${ratio.toFixed(2)}x`);
    return [
      name,
      amount(small),
      amount(together),
      one,
      amount(apart),
      two,
      limit,
      met ? "yes" : "**no**",
      ms === undefined ? "" : `${ms} ms`,
    ];
  });
  const head = ["", "100 slots", "10,000", "ratio", "no two at one time", "ratio", "limit", "met"];
  return table([...head, "aim"], rows);
}

/** Whether every measurement keeps to its limit. */
export const allMet = ({ page, diary }) =>
  Object.keys(targets).every((key) => judge(key, page[key]).met) &&
  Object.keys(diaryTargets).every((key) => judgeDiary(key, diary[key]).met);

/** A Markdown table with columns as wide as their widest cell. */
function table(head, rows) {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column].length)),
  );
  const line = (cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at])).join(" | ")} |`;
  return [head, widths.map((width) => "-".repeat(width)), ...rows].map(line).join("\n");
}
