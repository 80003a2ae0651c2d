import { getDocumentProxy } from "unpdf";
import { expect } from "vitest";
import { expectNone, inBrowser, show } from "./each-story";
import { contrast, readTexts, type ReadText } from "./read-texts";
import { together } from "./together";
import type { StoryPage } from "../support/stories";

const eachStory = inBrowser({ javaScriptEnabled: false });
const eachPage = inBrowser({ javaScriptEnabled: false }, together);

const asShown = "cui-faq-accordion--print-as-shown";
const hasAnswers = ({ html }: StoryPage) => html.includes("cui-faq-accordion");

eachStory(
  "every answer is printed, open or closed, unless it is set to print as shown",
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
  "a PDF has all text and the addresses of links, and no heading at the end of a page",
  async (page, story) => {
    await show(page, story);
    const { texts, headings, addresses } = await page.evaluate(readForPaper);
    const sheets = await sheetsOf(await page.pdf({ format: "A4", margin }));
    const printed = squeeze(sheets.map(({ text }) => text).join(""));
    const lost = [...texts, ...addresses].filter((text) => !printed.includes(squeeze(text)));
    const alone = sheets
      .slice(0, -1)
      .map(({ lastLine }) => lastLine)
      .filter((line) => headings.some((heading) => squeeze(heading).endsWith(squeeze(line))));
    expect(texts).not.toEqual([]);
    expectNone([
      ...lost.map((text) => `"${text}" is not printed`),
      ...alone.map((heading) => `"${heading}" ends a sheet`),
    ]);
  },
  // From right to left a PDF holds letters in the order in which they look.
  (story) => story.whole && !story.document.includes('dir="rtl"'),
);

const margin = { top: "15mm", bottom: "15mm", left: "15mm", right: "15mm" };

/** Runs in the page: what a reader of the printed page should find on it. */
function readForPaper() {
  const forScreen = "nav, script, style, .cui-button, .cui-skip-link, .cui-sticky-action-bar";
  const alsoForScreen = ".cui-visually-hidden, .cui-related-pages, .cui-location-card__map";
  // Answers are printed, open or not; what else is folded away, such as later times, is not.
  const folded = "details:not(.cui-faq-accordion details, [open]) > :not(summary)";
  const isForPaper = (element: Element) =>
    !element.closest(`${forScreen}, ${alsoForScreen}, ${folded}`);
  const wordsOf = (text: string) => text.trim().replace(/\s+/g, " ");
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data.trim() && isForPaper(node.parentElement!)) texts.push(wordsOf(node.data));
  }
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  return {
    texts,
    headings: all("h1, h2, h3, h4, h5, h6").map(({ textContent }) => wordsOf(textContent)),
    addresses: all("a[href^=http]")
      .filter(isForPaper)
      .map((link) => link.getAttribute("href")!),
  };
}

/** The sheets of a PDF: all the text of each, and its lowest line. */
async function sheetsOf(pdf: Buffer) {
  const file = await getDocumentProxy(new Uint8Array(pdf));
  const sheets: { text: string; lastLine: string }[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const runs = items.flatMap((item) =>
      "str" in item && item.str.trim() ? [{ text: item.str, height: item.transform[5] }] : [],
    );
    const lowest = Math.min(...runs.map(({ height }) => height));
    const textOf = (some: typeof runs) => some.map(({ text }) => text).join(" ");
    sheets.push({
      text: textOf(runs),
      lastLine: textOf(runs.filter(({ height }) => height === lowest)),
    });
  }
  return sheets;
}

/** Letters alone: lines break and hyphenate on paper as they need to. */
const squeeze = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad\u2010-]/g, "");

eachPage("printed text is dark on light, whatever the page's scheme", async (page, story) => {
  await page.emulateMedia({ media: "print", colorScheme: "light" });
  await show(page, story);
  const fromLight = paleTexts(await readTexts(page));
  await page.evaluate(() => (document.documentElement.dataset.cuiScheme = "auto"));
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
