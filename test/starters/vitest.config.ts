import { defineConfig } from "vitest/config";

/** What takes minutes and a network: whole sites, installed, built, opened and measured. */
export default defineConfig({
  test: {
    include: ["test/starters/**/*.test.ts"],
    exclude: ["**/node_modules/**"],
    // One at a time: a busy machine costs points at Lighthouse.
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 600_000,
  },
});
