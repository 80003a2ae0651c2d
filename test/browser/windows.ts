import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";

/**
 * A browser for the tests of a file, which lends its windows. A window is used again by the next
 * visit with the same options, since a new one costs as much as five pages.
 */
export function browserWindows() {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  const idle = new Map<string, Page[]>();

  async function lend(options: BrowserContextOptions): Promise<Page> {
    const used = idle.get(JSON.stringify(options))?.pop();
    if (used) return used;
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(5_000);
    return page;
  }

  /** Takes a window back as it was lent, but for the page in it. */
  async function takeBack(page: Page, options: BrowserContextOptions) {
    for (const event of ["console", "pageerror", "request"] as const)
      page.removeAllListeners(event);
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.evaluate("localStorage.clear(); sessionStorage.clear()");
    await page.context().clearCookies();
    if (options.viewport) await page.setViewportSize(options.viewport);
    const key = JSON.stringify(options);
    idle.set(key, [...(idle.get(key) ?? []), page]);
  }

  /** One visit in a window. After a failure nobody gets the window again. */
  return async function inWindow<Seen>(
    options: BrowserContextOptions,
    visit: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const page = await lend(options);
    try {
      const seen = await visit(page);
      await takeBack(page, options);
      return seen;
    } catch (error) {
      await page.context().close();
      throw error;
    }
  };
}
