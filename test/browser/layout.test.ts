import type { Page } from "playwright";
import { brokenWords } from "./broken-words";
import { expectNone, inBrowser, show } from "./each-story";
import { drawIn, faces, inOtherFaces, type Face } from "./faces";
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

eachPhone(
  "on a phone 320 px wide nothing is cut off, short words stay whole and targets fit a finger",
  async (page, story) => {
    await show(page, story);
    await inEachFace(page, async (face) => [
      ...(await inOtherFaces(face, page)),
      ...(await brokenWords(page)),
      ...(await smallTargets(page)),
      ...(await cutOff(page)),
    ]);
  },
);

eachSmallWindow("nothing is cut off at 640 px with text twice as large", async (page, story) => {
  await show(page, story);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  await inEachFace(page, () => cutOff(page));
});

eachTablet("no short word is broken on a tablet", async (page, story) => {
  await show(page, story);
  await inEachFace(page, () => brokenWords(page));
});

eachWideScreen("every target on a wide screen is large enough to hit", async (page, story) => {
  await show(page, story);
  await inEachFace(page, () => smallTargets(page));
});

/** Fails with what a check finds in a story that is all unfolded, in either face. */
async function inEachFace(page: Page, check: (face: Face) => Promise<string[]>) {
  await unfold(page);
  const problems: string[] = [];
  for (const face of faces) {
    await drawIn(face, page);
    problems.push(...(await check(face)).map((problem) => `${face.name}: ${problem}`));
  }
  expectNone(problems);
}

/** What the window or a box cuts off, in both directions of text. */
async function cutOff(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const own = await page.evaluate(() => document.documentElement.dir);
  for (const dir of ["ltr", "rtl"]) {
    await turn(page, dir);
    const texts = await readTexts(page);
    const cut = texts
      .filter(({ place, cutBy }) => place === "open" && cutBy)
      .map(({ text, cutBy }) => `"${text}" is cut off by ${cutBy}`);
    problems.push(...[...(await stickingOut(page)), ...cut].map((what) => `${dir}: ${what}`));
  }
  await turn(page, own);
  return problems;
}

function turn(page: Page, dir: string) {
  return page.evaluate((dir) => (document.documentElement.dir = dir), dir);
}
