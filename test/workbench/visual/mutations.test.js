import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { mutations } from "../../../scripts/visual/mutations.js";

// That each is caught takes minutes: node scripts/visual/mutate.js.
it.each(mutations)("$name can still be applied", ({ file, from, to }) => {
  const css = readFileSync(`src/${file}`, "utf8");
  expect(css.split(from)).toHaveLength(2);
  expect(from).not.toBe(to);
});
