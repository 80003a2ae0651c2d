import { join } from "node:path";
import { defineConfig } from "playwright/test";

const out = process.env.CLINIC_UI_VISUAL_REPORT;

/** Playwright's report of pictures that are taken and compared already (report.spec.js). */
export default defineConfig({
  testMatch: "report.spec.js",
  outputDir: join(out, "results"),
  reporter: [["html", { outputFolder: join(out, "report"), open: "never" }]],
});
