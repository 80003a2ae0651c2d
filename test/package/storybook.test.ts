import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root, run, temporaryFolder } from "./support";

const origin = "http://clinic.test";

describe("Storybook as a static site", () => {
  const folder = temporaryFolder();
  let browser: Browser;

  beforeAll(async () => {
    const storybook = join(root, "node_modules/.bin/storybook");
    await run(
      storybook,
      ["build", "--quiet", "--disable-telemetry", "-o", join(folder, "a/b")],
      root,
    );
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--no-sandbox"],
    });
  });

  afterAll(() => browser?.close());

  it.each([
    ["the first page", "", "text=Every section here is plain HTML"],
    ["a docs page", "?path=/docs/sections-trust-practitionercard--docs", "text=When to use"],
    ["a story with a picture", "?path=/story/sections-trust-practitionercard--with-photo", "img"],
    ["all themes", "?path=/story/sections-trust-practitionercard--all-themes", "iframe"],
  ])("shows %s below a path, from its own files alone", async (_, address, shown) => {
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
    await page.waitForLoadState("networkidle");
    expect(complaints).toEqual([]);
    await page.close();
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
});
