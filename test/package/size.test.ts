import { execFileSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { read } from "../support/folders";

/** One line of bench/targets.js, measured: kB, or a ratio to the page by hand. */
interface Size {
  value: number;
  most: number;
}

describe("The bench's clinic page", () => {
  let sizes: Record<"js" | "cssShipped" | "html3" | "html200", Size>;

  // In a process of its own, since Vite and React here are set up for tests.
  beforeAll(() => {
    sizes = JSON.parse(execFileSync("node", ["bench/sizes.js"], { encoding: "utf8" }));
  });

  it("runs on little JavaScript beside React", () => {
    expect(sizes.js.value).toBeLessThanOrEqual(sizes.js.most);
  });

  it("has a small stylesheet, though it is the whole library's", () => {
    expect(sizes.cssShipped.value).toBeLessThanOrEqual(sizes.cssShipped.most);
  });

  it("is hardly longer in HTML than by hand", () => {
    expect(sizes.html3.value).toBeLessThanOrEqual(sizes.html3.most);
  });

  it("is hardly longer in HTML than by hand with 200 questions", () => {
    expect(sizes.html200.value).toBeLessThanOrEqual(sizes.html200.most);
  });

  it("has the sizes that bench/README.md shows", () => {
    const { page } = JSON.parse(read("bench/results.json"));
    for (const key of ["js", "cssShipped"] as const)
      expect(Math.abs(sizes[key].value / page[key].library - 1), key).toBeLessThan(0.02);
  });
});
