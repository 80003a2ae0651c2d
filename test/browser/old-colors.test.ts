import axe from "axe-core";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stories } from "../support/stories";
import { startServer } from "./server";
import { launchBrowser } from "../../scripts/browser.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await launchBrowser();
  page = await browser.newPage({ bypassCSP: true });
  // A browser that does not know a function drops what has it, as one from before 2024 does.
  await page.route("**/styles.css", async (route) => {
    const response = await route.fetch();
    const sheet = (await response.text()).replaceAll("light-dark(", "unknown(");
    await route.fulfill({ response, body: sheet });
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

declare const window: { axe: typeof axe };

describe("In a browser without light-dark()", () => {
  it.each(stories.filter(({ id }) => id.endsWith("--default")).map(({ path }) => path))(
    "%s is legible",
    async (path) => {
      await page.goto(server.url + path);
      await page.evaluate(axe.source);
      const unreadable = await page.evaluate(async () => {
        const { violations } = await window.axe.run({ runOnly: ["color-contrast"] });
        return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
      });
      expect(unreadable).toEqual([]);
    },
  );

  it("selection and focus are visible", async () => {
    const picker = stories.find(({ path }) => path.endsWith("appointmentpicker--default"))!;
    await page.goto(server.url + picker.path);
    const radio = page.locator("input[name=slot]").nth(1);
    const look = () =>
      radio.evaluate((input) => getComputedStyle(input.nextElementSibling!).outlineStyle);
    expect(await look()).toBe("none");
    await page.locator("input[name=slot]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await look()).toBe("solid");
    await page.locator("input[name=name]").focus();
    // Still chosen.
    expect(await look()).toBe("solid");
  });
});
