import { readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

const slot = "src/internal/slot.ts";

const shared: Options = {
  format: "esm",
  target: "es2022",
  outDir: "dist",
  dts: false,
  silent: true,
};

// One output file a source file: bundling would drop "use client" (docs/decisions/0002).
// Declarations come from tsc, stylesheets from scripts/build-css.js.
export default defineConfig([
  {
    ...shared,
    // Descriptors are data for scripts/registry.
    entry: ["src/**/*.{ts,tsx}", "!src/registry/**", "!src/**/*.block.ts", `!${slot}`],
    bundle: false,
    // The other output is written at the same time.
    clean: ["!internal/slot.js"],
  },
  {
    ...shared,
    // The one part of radix-ui, with its licence (docs/decisions/0005).
    entry: { "internal/slot": slot },
    noExternal: [/radix-ui/],
    external: ["react", "react/jsx-runtime"],
    banner: { js: `/*\n${readFileSync("node_modules/radix-ui/LICENSE", "utf8")}*/` },
  },
]);
