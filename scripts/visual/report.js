import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root, run } from "../run.js";

/**
 * Writes Playwright's report of what differs, is new or is gone: a page that needs no server and
 * fetches nothing. In it a picture that differs is a failed test.
 *
 * @param {string} out the folder of the compared pictures
 * @param {Awaited<ReturnType<typeof import("./check.js").check>>} found
 * @returns {Promise<string | undefined>} the page's path, or nothing where there is nothing to show
 */
export async function writeReport(out, { changed, added, removed }) {
  if (changed.length + added.length + removed.length === 0) return undefined;
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "found.json"), JSON.stringify({ changed, added, removed }));
  process.env.CLINIC_UI_VISUAL_REPORT = out;
  const { output } = await run(process.execPath, [
    join(root, "node_modules/playwright/cli.js"),
    "test",
    ...["--config", join(root, "scripts/visual/report.config.js")],
  ]);
  const page = join(out, "report/index.html");
  if (!existsSync(page)) throw new Error(`The report could not be written:\n${output}`);
  return page;
}
