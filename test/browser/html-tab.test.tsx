import type { Page } from "playwright";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { createElement } from "react";
import { beforeAll, expect } from "vitest";
import { storyHtml } from "../../.storybook/html-panel/story-html";
import { inBrowser, show } from "./each-story";
import { bundleStories } from "./html-tab/bundle";
import type { StoryPage } from "../support/stories";

/** A letter may stand a fraction of a pixel elsewhere; one space more moves hundreds of pixels. */
const tolerated = 40;

const booking = "sections-booking-and-the-clinic";

/** Stories that script changes as soon as it runs, by how their ids begin. */
const dynamic = [
  // Script lets visitors choose a day, and load later ones.
  `${booking}-appointmentpicker--`,
  "pages-booking-page--",
  // Script offers a calendar file, which it writes.
  `${booking}-bookingconfirmation--`,
  // Script asks the clock whether the clinic is open.
  `${booking}-bookingcta--phone-first-`,
  `${booking}-bookingcta--online-first-when-closed`,
  `${booking}-bookingcta--right-to-left-phone-first`,
  `${booking}-opennow--by-the-clock`,
];

const isStatic = ({ id }: StoryPage) => !dynamic.some((start) => id.startsWith(start));

let live: string;

beforeAll(async () => {
  live = await bundleStories();
});

const options = { bypassCSP: true, reducedMotion: "reduce" } as const;
const onWideScreen = inBrowser({ ...options, viewport: { width: 1280, height: 900 } });
const onPhone = inBrowser({ ...options, viewport: { width: 390, height: 900 } });

onWideScreen("the HTML tab's text draws what the story draws", compare, isStatic);
onPhone(
  "the HTML tab's text draws what the page draws on a phone",
  compare,
  (story) => story.whole && isStatic(story),
);

async function compare(page: Page, story: StoryPage) {
  const { formatted } = storyHtml(createElement(story.Story));
  const inDocument = (html: string) => ({
    ...story,
    document: story.document.replace(story.html, () => `<div id="root">${html}</div>`),
  });

  await show(page, inDocument(""));
  // It stays when the page shows another story.
  if (!(await page.evaluate(() => "showLive" in window))) await page.evaluate(live);
  await page.evaluate((id) => window.showLive(id), story.id);
  const fromStory = await lookAt(page);

  await show(page, inDocument(formatted));
  const fromText = await lookAt(page);
  // Too small for pixels: a space before a full stop.
  expect(fromText.words).toBe(fromStory.words);
  expect(differentPixels(fromStory.picture, fromText.picture)).toBeLessThan(tolerated);
}

/** What is drawn, and the words in it with the spaces that are drawn. */
async function lookAt(page: Page): Promise<{ words: string; picture: Buffer }> {
  const words = await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.allSettled([...document.images].map((image) => image.decode()));
    // A summary of errors takes the focus where a script runs, and where a page is loaded, which
    // browsers do before they draw it.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    (document.activeElement as HTMLElement | null)?.blur();
    return document.body.innerText;
  });
  return { words, picture: await page.screenshot({ fullPage: true, animations: "disabled" }) };
}

function differentPixels(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  if (a.width !== b.width || a.height !== b.height) return Infinity;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height);
}
