import { describe, expect, it } from "vitest";
import { filesIn } from "../support/folders";

/** As in vitest.config.ts, where all that is not for a browser or the package is a unit test. */
const taken = /\.test\.(?:js|ts|tsx)$/;

describe("the test files", () => {
  it("have names that a project includes, in every folder", () => {
    const files = filesIn("test", /[.-](?:test|spec)\.\w+$/).filter(
      (file) => !file.includes("node_modules"),
    );
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => !taken.test(file))).toEqual([]);
  });
});
