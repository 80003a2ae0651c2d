import { chromium } from "playwright";
import { faces } from "./faces";

/** Before the tests: what they depend on, for whoever reads why one failed elsewhere. */
export async function setup() {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ["--no-sandbox"],
  });
  const names = faces.map(({ name }) => name).join(" and ");
  console.log(`Browser tests: Chromium ${browser.version()}, drawn in ${names}`);
  await browser.close();
}
