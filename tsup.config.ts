import { defineConfig } from "tsup";

// One output file a source file: bundling would drop "use client" (docs/decisions/0002).
// Declarations come from tsc, stylesheets from scripts/build-css.js.
export default defineConfig({
  entry: ["src/**/*.{ts,tsx}"],
  bundle: false,
  format: "esm",
  target: "es2022",
  outDir: "dist",
  clean: true,
  dts: false,
  silent: true,
});
