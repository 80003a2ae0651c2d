import { defineConfig } from "tsup";

// One output file a source file: bundling would drop "use client" (docs/decisions/0002).
// Declarations come from tsc, stylesheets from scripts/build-css.js.
export default defineConfig({
  // Descriptors are data for scripts/registry.
  entry: ["src/**/*.{ts,tsx}", "!src/registry/**", "!src/**/*.block.ts"],
  bundle: false,
  format: "esm",
  target: "es2022",
  outDir: "dist",
  clean: true,
  dts: false,
  silent: true,
});
