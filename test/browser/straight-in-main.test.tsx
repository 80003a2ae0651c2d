import type { Browser, Page } from "playwright";
import { renderToStaticMarkup } from "react-dom/server";
import { Section } from "clinic-ui";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";
import { layeredSheet, unlayeredSheet } from "../../scripts/sheets.js";
import { everyComponent } from "../support/contracts";

/** Words in somebody's sentence, what stays at the window's edge, and a drawing, which stands in something. */
const elsewhere = [
  "cookie-notice",
  "page",
  "phone-link",
  "glossary-term",
  "skip-link",
  "sticky-action-bar",
  "thread-figure",
];
const parts = everyComponent.filter(({ folder, unseen }) => !unseen && !elsewhere.includes(folder));

const layered = layeredSheet();
const sheets = [layered, unlayeredSheet(layered)];

const section = (name: string) =>
  renderToStaticMarkup(
    <Section heading={name} id={name}>
      Its text.
    </Section>,
  );

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});
afterAll(() => browser?.close());

async function show(content: string, width: number, sheet = layered, siteCss = "") {
  await page.setViewportSize({ width, height: 800 });
  await page.setContent(`<!doctype html><html lang="en"><style>${sheet}</style>
<style>${siteCss}</style><body><main>${section("before")}${content}${section("after")}</main>`);
}

/** How a component stands beside the sections before and after it, in px. */
const measure = () =>
  page.evaluate(() => {
    const component = document.querySelector("#after")!.previousElementSibling!;
    const { left, right, top, bottom, width } = component.getBoundingClientRect();
    const shown = boxesIn(component);
    const { paddingLeft, paddingRight, display } = getComputedStyle(component);
    return {
      gutter: document.querySelector("h2")!.getBoundingClientRect().left,
      window: document.documentElement.clientWidth,
      left,
      right,
      band: width === document.documentElement.clientWidth,
      inline: display.startsWith("inline"),
      contentLeft: Math.min(...shown.map(({ left }) => left)),
      contentRight: Math.max(...shown.map(({ right }) => right)),
      contentWidth: component.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight),
      above:
        top - Math.max(...boxesIn(document.querySelector("#before")!).map(({ bottom }) => bottom)),
      below: Math.min(...boxesIn(document.querySelector("#after")!).map(({ top }) => top)) - bottom,
    };

    /** Of its texts and pictures. */
    function boxesIn(root: Element): DOMRect[] {
      const nodes = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      const boxes: DOMRect[] = [
        // A hero's picture goes to the window's edge.
        ...[...root.querySelectorAll("img, svg")]
          .filter((picture) => !picture.closest(".cui-page-hero__image"))
          .map((picture) => picture.getBoundingClientRect()),
      ];
      while (nodes.nextNode()) {
        const { currentNode: node } = nodes;
        if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue!.trim()) continue;
        if (!node.parentElement!.checkVisibility()) continue;
        if (node.parentElement!.closest(".cui-visually-hidden")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      return boxes.filter(({ width }) => width > 1);
    }
  });

describe("Straight in main", () => {
  it.each(parts)(
    "$folder keeps the page's gutter and stands under the sections' headings",
    async ({ component: Component, props }) => {
      const html = renderToStaticMarkup(<Component {...props} />);
      for (const width of [320, 1440]) {
        await show(html, width);
        const { gutter, window, left, band, contentLeft, contentRight } = await measure();
        expect.soft(contentLeft, `${width} px`).toBeGreaterThanOrEqual(gutter - 1);
        expect.soft(contentRight, `${width} px`).toBeLessThanOrEqual(window - gutter + 1);
        expect.soft(band ? contentLeft : left, `${width} px`).toBeCloseTo(gutter, 0);
      }
    },
  );

  it.each(parts)(
    "$folder has as much space above as below",
    async ({ component: Component, props }) => {
      await show(renderToStaticMarkup(<Component {...props} />), 1440);
      const { band, inline, above, below } = await measure();
      if (band || inline) return;
      expect(above).toBeGreaterThan(80);
      expect(below / above).toBeCloseTo(1, 0);
    },
  );

  it.each(parts)(
    "$folder has lines of 30 letters where a site limits the width of all in its main part",
    async ({ component: Component, props }) => {
      const html = renderToStaticMarkup(<Component {...props} />);
      for (const sheet of sheets) {
        await show(html, 1920, sheet, "main > * { max-width: 640px }");
        const { inline, contentWidth } = await measure();
        if (!inline) expect(contentWidth).toBeGreaterThan(30 * 9);
      }
    },
  );
});

it.each(parts)(
  "$folder keeps German words of 37 letters in its column on a phone",
  async ({ component: Component, props }) => {
    await show(renderToStaticMarkup(<Component {...props} />), 320);
    await page.evaluate(() => {
      document.documentElement.lang = "de";
      const component = document.querySelector("#after")!.previousElementSibling!;
      const texts = document.createTreeWalker(component, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode: text } = texts;
        // The names of columns are the library's own and short.
        if (text.parentElement!.closest("thead")) continue;
        if (/\p{L}{3}/u.test(text.nodeValue!) && !/\d/.test(text.nodeValue!))
          text.nodeValue = "Rückenschmerzbehandlungsmöglichkeiten";
      }
    });
    const { gutter, window, contentRight } = await measure();
    expect(contentRight).toBeLessThanOrEqual(window - gutter + 1);
  },
);

describe("Sections that follow each other", () => {
  const words = ["Walking", "Sitting", "Sleeping", "Lifting"];
  const list = (count: number) => (
    <ul>
      {words.slice(0, count).map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );

  /** How much space a section has around its words, above and below. */
  async function spaceOf(selector: string) {
    const { paddingTop, paddingBottom } = await page
      .locator(selector)
      .evaluate((section) => getComputedStyle(section));
    return parseFloat(paddingTop) + parseFloat(paddingBottom);
  }

  it.each(["plain", "soft"] as const)("share their space in the tone %s", async (tone) => {
    const second = renderToStaticMarkup(
      <>
        <Section heading="One" tone={tone} id="one" children={list(4)} />
        <Section heading="Two" tone={tone} id="two" children={list(4)} />
      </>,
    );
    await show(second, 1440);
    expect(await spaceOf("#two")).toBe((await spaceOf("#one")) / (tone === "plain" ? 1 : 2));
  });

  it("take less space with three short items than with four", async () => {
    const both = renderToStaticMarkup(
      <>
        <Section heading="Three" tone="soft" id="three" children={list(3)} />
        <Section heading="Four" tone="ink" id="four" children={list(4)} />
      </>,
    );
    await show(both, 1440);
    expect(await spaceOf("#three")).toBeLessThan(0.7 * (await spaceOf("#four")));
  });
});
