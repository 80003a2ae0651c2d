import type { Browser, Page } from "playwright";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import {
  AlternativesList,
  BenefitGrid,
  DoDontList,
  PriceList,
  RelatedPages,
  SymptomList,
  TechniqueGrid,
} from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";
import { layeredSheet } from "../../scripts/sheets.js";

const names = ["Head", "Neck", "Shoulders", "Back", "Hips", "Knees", "Feet", "Hands"];
const items = (count: number) =>
  names.slice(0, count).map((name) => ({ name, description: "It may ease." }));

const pages = (count: number) => items(count).map((item) => ({ ...item, href: "/" }));

const grids: [string, (count: number) => ReactElement][] = [
  ["BenefitGrid", (count) => <BenefitGrid heading="Benefits" items={items(count)} />],

  ["TechniqueGrid", (count) => <TechniqueGrid heading="Treatments" items={items(count)} />],
  ["AlternativesList", (count) => <AlternativesList heading="Also" items={items(count)} />],
  [
    "AlternativesList, stacked",
    (count) => <AlternativesList heading="Also" layout="stacked" items={items(count)} />,
  ],
  ["SymptomList", (count) => <SymptomList heading="Signs" items={items(count)} />],
  ["RelatedPages", (count) => <RelatedPages items={pages(count)} />],
  ["RelatedPages, stacked", (count) => <RelatedPages layout="stacked" items={pages(count)} />],
  ["DoDontList", (count) => <DoDontList heading="What helps" dos={names.slice(0, count)} />],
];

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** How many stand in each row, and whether each row reaches the end of the grid. */
const rowsOf = (selector: string) =>
  page.evaluate((selector) => {
    const list = document.querySelector(selector)!;
    const end = list.getBoundingClientRect().right;
    const rows = new Map<number, number[]>();
    for (const item of list.children) {
      const { top, right } = item.getBoundingClientRect();
      const row = Math.round(top);
      rows.set(row, [...(rows.get(row) ?? []), right]);
    }
    return [...rows.values()].map((rights) => ({
      count: rights.length,
      full: Math.abs(Math.max(...rights) - end) < 1,
    }));
  }, selector);

describe.each(grids)("%s of one to eight", (_name, grid) => {
  it("has no hole and leaves none alone below three", async () => {
    const problems: string[] = [];
    const bodies = names.map(
      (_, index) => `<div id="of-${index + 1}">${renderToStaticMarkup(grid(index + 1))}</div>`,
    );
    await page.setContent(`<style>${layeredSheet()}</style><main>${bodies.join("")}</main>`);
    for (const width of [390, 800, 1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      for (const index of names.keys()) {
        const rows = await rowsOf(`#of-${index + 1} section :is(ul, ol)`);
        const counts = rows.map(({ count }) => count);
        const hole = rows.some(({ full }) => !full);
        const alone = Math.max(...counts) > 2 && counts.includes(1);
        if (hole || alone) problems.push(`${index + 1} at ${width} px: ${counts.join(" + ")}`);
      }
    }
    expect(problems).toEqual([]);
  });
});

describe("the facts of a list", () => {
  it.each([1440, 390])("of treatments begin at one x at %d px", async (width) => {
    const list = (
      <TechniqueGrid
        heading="Behandlungen"
        messages={de}
        items={[
          { name: "Massage", duration: 50, suitsFor: "Nacken", notFor: "Fieber" },
          { name: "Lymphdrainage", duration: 45, pressure: "light", suitsFor: "Beine" },
          { name: "Triggerpunkte", pressure: "firm", notFor: "Blutverdünner" },
        ]}
      />
    );
    expect(await startsOf(list, width, "article > div dd")).toHaveLength(1);
    expect(await startsOf(list, width, "article > dl dd")).toHaveLength(1);
  });

  it.each([1440, 390])("of prices in groups begin at one x at %d px", async (width) => {
    const price = { amount: 320, currency: "EUR" };
    const list = (
      <PriceList
        heading="Preise"
        messages={de}
        groups={[
          { name: "Massage", items: [{ name: "Klassische Massage", duration: 25, price }] },
          { name: "Blöcke", items: [{ name: "Physiotherapie", sessions: 5, price }] },
          { name: "Hausbesuch", items: [{ name: "Anfahrt im Stadtgebiet und darüber hinaus" }] },
        ]}
      />
    );
    expect(await startsOf(list, width, "td:not(:last-child)")).toHaveLength(1);
  });

  /** Where the elements begin, each place once. */
  async function startsOf(list: ReactElement, width: number, selector: string) {
    await page.setViewportSize({ width, height: 800 });
    const body = renderToStaticMarkup(list);
    await page.setContent(`<style>${layeredSheet()}</style><main>${body}</main>`);
    const lefts = await page
      .locator(selector)
      .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().left)));
    return [...new Set(lefts)];
  }
});
