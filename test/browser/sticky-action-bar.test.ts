import { createElement } from "react";
import { renderToString } from "react-dom/server";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { layeredSheet } from "../../scripts/sheets.js";
import { StickyActionBar } from "../../src/components/sticky-action-bar/index.js";
import { launchBrowser } from "../../scripts/browser.js";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 390, height: 700 } });
});

afterAll(() => browser?.close());

const bar = renderToString(
  createElement(StickyActionBar, {
    booking: { href: "/book", label: "Book a visit" },
    phone: { number: "+44 1632 960142" },
  }),
);
const text = '<a href="#">A link</a>'.repeat(2000);

const frames: [name: string, css: string][] = [
  ["the body alone", ""],
  ["html and body that hide what is too wide", "html, body { overflow-x: hidden }"],
  ["html and body as high as the screen", "html, body { block-size: 100%; overflow: hidden auto }"],
  ["a wrapper that hides what is too wide", "#page { overflow-x: hidden }"],
  ["a wrapper that clips it", "#page { overflow-x: clip }"],
  ["a flex column", "#page { display: flex; flex-direction: column; min-block-size: 100vh }"],
  ["a grid", "#page { display: grid; grid-template-rows: auto 1fr auto }"],
  ["a wrapper that scrolls", "body { margin: 0 } #page { block-size: 100vh; overflow: auto }"],
];

it.each(frames)(
  "in %s it is at the bottom of the screen, and covers no end of the page",
  async (_name, css) => {
    await page.setContent(
      `<!doctype html><style>${layeredSheet()}</style><style>${css}</style>
<div id="page"><main>${text}</main><footer>The end</footer>${bar}</div>`,
    );
    const bottom = () =>
      page.evaluate(() => {
        const buttons = document.querySelectorAll("aside a");
        const hits = [...buttons].map((button) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        });
        const { bottom } = document.querySelector("aside")!.getBoundingClientRect();
        return { hits, gap: Math.round(innerHeight - bottom) };
      });
    expect(await bottom()).toEqual({ hits: [true, true], gap: 0 });

    const covered = await page.evaluate(() => {
      const footer = document.querySelector("footer")!;
      for (const box of [document.documentElement, document.body, footer.parentElement!])
        box.scrollTop = box.scrollHeight;
      const { top } = document.querySelector("aside")!.getBoundingClientRect();
      return footer.getBoundingClientRect().bottom > top + 0.5;
    });
    expect(covered).toBe(false);
    expect(await bottom()).toEqual({ hits: [true, true], gap: 0 });
  },
);
