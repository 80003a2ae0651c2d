import { inflateSync } from "node:zlib";
import { expect } from "vitest";
import { expectNone, inBrowser, show } from "./each-story";
import { contrast, readTexts, type ReadText } from "./read-texts";
import type { StoryPage } from "./stories";
import { unfold } from "./unfold";

const eachStory = inBrowser({ javaScriptEnabled: false });

const asShown = "cui-faq-accordion--print-as-shown";
const hasAnswers = ({ html }: StoryPage) => html.includes("cui-faq-accordion__item");

eachStory(
  "every answer is printed, open or not, unless it is to print as shown",
  async (page, story) => {
    await page.emulateMedia({ media: "print" });
    await show(page, story);
    const accordions = await page.locator(".cui-faq-accordion").all();
    for (const [index, accordion] of accordions.entries()) {
      const texts = await readTexts(page, ".cui-faq-accordion", index);
      const left = texts.filter(({ place, hiddenBy }) => place !== "unseen" && hiddenBy);
      const classes = await accordion.getAttribute("class");
      if (classes?.includes(asShown))
        expect(left).toEqual(texts.filter(({ place }) => place === "closed"));
      else expectNone(left.map(({ text }) => `"${text}" is left out`));
    }
  },
  hasAnswers,
);

eachStory(
  "a PDF holds as much text with answers closed as with all open",
  async (page, story) => {
    await show(page, story);
    const closed = textLength(await page.pdf());
    await unfold(page);
    const open = textLength(await page.pdf());
    expect(closed).toBeGreaterThan(0);
    expect(closed).toBe(open);
  },
  (story) => story.whole && hasAnswers(story) && !story.html.includes(asShown),
);

eachStory("printed text is dark on light, whatever the page's scheme", async (page, story) => {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await show(page, story);
  const fromLight = paleTexts(await readTexts(page));
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const fromDark = paleTexts(await readTexts(page));
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await page.evaluate(() => (document.documentElement.dataset.cuiScheme = "dark"));
  const fromDarkSite = paleTexts(await readTexts(page));
  expectNone([
    ...fromLight,
    ...fromDark.map((text) => `${text}, for a visitor who prefers dark`),
    ...fromDarkSite.map((text) => `${text}, on a dark site`),
  ]);
});

/** Texts that are hard to read with their ground printed, or on white paper without it. */
function paleTexts(texts: readonly ReadText[]): string[] {
  const paper = 1;
  return texts
    .filter(({ place, hiddenBy, disabled }) => place !== "unseen" && !hiddenBy && !disabled)
    .map(({ text, ink, ground }) => ({
      text,
      ratio: Math.min(contrast(ink, paper), contrast(ink, ground)),
    }))
    .filter(({ ratio }) => ratio < 4.5)
    .map(({ text, ratio }) => `"${text}" has a contrast of ${ratio.toFixed(1)}`);
}

/** How much text a PDF draws, in digits: Chromium writes its letters as hexadecimal numbers. */
function textLength(pdf: Buffer): number {
  let digits = 0;
  for (const { 0: head, index } of pdf
    .toString("latin1")
    .matchAll(/\/FlateDecode.*?stream\r?\n/gs)) {
    const start = index + head.length;
    const stream = inflateSync(pdf.subarray(start, pdf.indexOf("endstream", start)));
    for (const [, letters = ""] of stream.toString("latin1").matchAll(/<([\dA-F]+)> Tj/g))
      digits += letters.length;
  }
  return digits;
}
