import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTheme } from "../../src/theme/index.js";
import { filesIn, root, run, temporaryFolder } from "./support";
import { launchBrowser } from "../../scripts/browser.js";

/** A secure one, so that the clipboard can be read. Nothing leaves the machine: files answer. */
const origin = "https://clinic.test";

describe("Storybook as a static site", () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    await run(process.execPath, ["scripts/build-storybook.js", join(folder, "a/b")], root);
    browser = await launchBrowser();
  });

  afterAll(() => browser?.close());

  it.each([
    ["the first page", "", "text=Three ways in"],
    ["a docs page", "?path=/docs/sections-trust-practitionercard--docs", "text=When to use"],
    ["a story with a picture", "?path=/story/sections-trust-practitionercard--with-photo", "img"],
    [
      "all themes",
      "?path=/story/sections-trust-practitionercard--default&globals=theme:all",
      "iframe",
    ],
  ])("shows %s below a path, from its own files only", async (_, address, shown) => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.route("**/*", (route) => {
      const url = new URL(route.request().url());
      const path = join(folder, decodeURI(url.pathname).replace(/\/$/, "/index.html"));
      if (url.origin === origin && existsSync(path)) return route.fulfill({ path });
      complaints.push(`${url} is not there`);
      return route.fulfill({ status: 404 });
    });
    await page.goto(`${origin}/a/b/${address}`);
    const canvas = page.frameLocator("#storybook-preview-iframe");
    await canvas.locator(shown).first().waitFor();
    await canvas.locator("body").evaluate(() => document.fonts.ready.then(() => true));
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("names no folder of the machine that built it", () => {
    const site = join(folder, "a/b");
    const telling = filesIn(site).filter((file) => readFileSync(join(site, file)).includes(root));
    expect(telling).toEqual([]);
  });

  it("styles the pages of guidance", async () => {
    const page = await browser.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname) });
    });
    const address = "?id=sections-safety-carecard--docs&viewMode=docs";
    await page.goto(`${origin}/a/b/iframe.html${address}`);
    // The browser's own margin for a figure is 40 px.
    const margin = await page
      .locator(".docs-do-dont > figure")
      .first()
      .evaluate((figure) => getComputedStyle(figure).marginInlineStart);
    expect(margin).toBe("0px");
    await page.close();
  });

  it("has the files for coding assistants", () => {
    expect(filesIn(join(folder, "a/b"))).toEqual(
      expect.arrayContaining(["components.json", "llms.txt", "llms-full.txt", "llms/callout.md"]),
    );
  });

  it("shows a story's HTML in its tab", async () => {
    const page = await browser.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname.replace(/\/$/, "/index.html")) });
    });
    await page.goto(`${origin}/a/b/?path=/story/sections-trust-practitionercard--default`);
    await page.getByRole("tab", { name: "HTML" }).click();
    await page.getByText("bytes gzipped").waitFor();
    await page.close();
  });

  it("leads from the first page to the theme of a bright yellow brand", async () => {
    const context = await browser.newContext({
      permissions: ["clipboard-read", "clipboard-write"],
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, pathname.replace(/\/$/, "/index.html")) });
    });
    await page.goto(`${origin}/a/b/`);
    const canvas = page.frameLocator("#storybook-preview-iframe");
    await canvas.getByRole("link", { name: "I design" }).click();
    await canvas
      .getByRole("link", { name: /Theme builder/ })
      .first()
      .click();
    await canvas.getByRole("button", { name: "Bright yellow" }).click();
    await canvas.getByText("keeps all").waitFor();
    const light = canvas.frameLocator('iframe[title="Light"]');
    const ground = await light
      .locator(".cui-button")
      .first()
      .evaluate((button) => getComputedStyle(button).backgroundColor);
    expect(ground).toBe("rgb(255, 213, 0)");
    await canvas.getByRole("button", { name: "Copy the CSS" }).click();
    await canvas.getByText("Copied.").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(createTheme({ brand: "#ffd500" }).css);
    await context.close();
  });
});
