import { faces } from "./faces";
import { launchBrowser } from "../../scripts/browser.js";

/** Before the tests: what they depend on, for whoever reads why one failed elsewhere. */
export async function setup() {
  const browser = await launchBrowser();
  const names = faces.map(({ name }) => name).join(" and ");
  console.log(`Browser tests: Chromium ${browser.version()}, shown in ${names}`);
  await browser.close();
}
