// @vitest-environment node
import { expect, it } from "vitest";
import { chart } from "../../bench/chart.js";
import { readResults, withTables } from "../../bench/report.js";
import { read } from "../support/folders";

it("bench/README.md shows the results of the last run beside the limits and targets of today", () => {
  const readme = read("bench/README.md");
  expect(readme).toMatch(/^Measured on \d{4}-\d\d-\d\d with Node /m);
  expect(withTables(readme, readResults())).toBe(readme);
});

it("the chart in README.md shows the results of the last run", () => {
  expect(read("README.md")).toContain("(bench/chart.svg)");
  expect(read("bench/chart.svg")).toBe(chart(readResults()));
});
