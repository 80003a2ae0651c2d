import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../support/folders";

/** One line of bench/targets.js, measured: kB, or a ratio to the page by hand. */
interface Size {
  value: number;
  limit: number;
}

describe("The bench's clinic page", () => {
  let sizes: Record<string, Size>;

  // In a process of its own, since Vite and React here are set up for tests.
  beforeAll(() => {
    sizes = JSON.parse(execFileSync("node", ["bench/sizes.js"], { encoding: "utf8" }));
  });

  it.each([
    ["runs on little JavaScript beside React", "js"],
    ["leaves out what other components load later, in any bundler", "jsEmitted"],
    ["takes small sheets of the components that it shows", "cssPage"],
    ["loads little where it is only rendered on the server", "serverOnly"],
    ["is hardly longer in all than by hand where it is hydrated", "total"],
    ["is not much longer in HTML than by hand", "html3"],
    ["is hardly longer in HTML than by hand with 200 questions", "html200"],
  ])("%s", (_, key) => {
    expect(sizes[key]!.value).toBeLessThanOrEqual(sizes[key]!.limit);
  });

  it("has the sizes that bench/README.md shows", () => {
    const { pages } = JSON.parse(read("bench/results.json"));
    for (const key of ["js", "cssPage"])
      expect(Math.abs(sizes[key]!.value / pages["clinic-ui"][key] - 1), key).toBeLessThan(0.02);
  });
});
