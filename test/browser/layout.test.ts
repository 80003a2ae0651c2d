import type { Page } from "playwright";
import { brokenWords } from "./broken-words";
import { expectNone, inBrowser, show } from "./each-story";
import { readTexts } from "./read-texts";
import { smallTargets } from "./small-targets";
import { stickingOut } from "./sticking-out";
import { unfold } from "./unfold";

const eachPhone = inBrowser({
  javaScriptEnabled: false,
  viewport: { width: 320, height: 640 },
});
const eachWideScreen = inBrowser({
  javaScriptEnabled: false,
  viewport: { width: 1280, height: 640 },
});
const eachSmallWindow = inBrowser({
  javaScriptEnabled: false,
  viewport: { width: 640, height: 640 },
});
const eachTablet = inBrowser({
  javaScriptEnabled: false,
  viewport: { width: 760, height: 1000 },
});

eachPhone("nothing is cut off on a phone 320 px wide", async (page, story) => {
  await show(page, story);
  expectNone(await cutOff(page));
});

eachSmallWindow("nothing is cut off at 640 px with text twice as large", async (page, story) => {
  await show(page, story);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expectNone(await cutOff(page));
});

eachPhone("no short word is broken on a phone 320 px wide", async (page, story) => {
  await show(page, story);
  await unfold(page);
  expectNone(await brokenWords(page));
});

eachTablet("no short word is broken on a tablet", async (page, story) => {
  await show(page, story);
  await unfold(page);
  expectNone(await brokenWords(page));
});

eachPhone("every target on a phone is large enough for a finger", async (page, story) => {
  await show(page, story);
  await unfold(page);
  expectNone(await smallTargets(page));
});

eachWideScreen("every target on a wide screen is large enough to hit", async (page, story) => {
  await show(page, story);
  await unfold(page);
  expectNone(await smallTargets(page));
});

/** What the window or a box cuts off, in both directions of text. */
async function cutOff(page: Page): Promise<string[]> {
  await unfold(page);
  const problems: string[] = [];
  for (const dir of ["ltr", "rtl"]) {
    await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
    const texts = await readTexts(page);
    const cut = texts
      .filter(({ place, cutBy }) => place === "open" && cutBy)
      .map(({ text, cutBy }) => `"${text}" is cut off by ${cutBy}`);
    problems.push(...[...(await stickingOut(page)), ...cut].map((what) => `${dir}: ${what}`));
  }
  return problems;
}
