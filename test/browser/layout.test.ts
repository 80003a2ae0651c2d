import type { Page } from "playwright";
import { brokenWords } from "./broken-words";
import { expectNone, inBrowser, show } from "./each-story";
import { showIn, faces, inOtherFaces, wideFace, type Face } from "./faces";
import { gluedWords } from "./glued-words";
import { readTexts } from "./read-texts";
import { smallTargets } from "./small-targets";
import { stickingOut } from "./sticking-out";
import { together } from "./together";
import { unfold } from "./unfold";
import { stories } from "../support/stories";

/** What is asked of a page in a window, in either face. */
const windows: {
  name: string;
  size: { width: number; height: number };
  /** The size of the root's text, in per cent. */
  textSize?: number;
  check: (page: Page, face: Face) => Promise<string[]>;
}[] = [
  {
    name: "on a wide screen",
    size: { width: 1280, height: 640 },
    check: smallTargets,
  },
  {
    name: "on a tablet",
    size: { width: 760, height: 1000 },
    check: async (page) => [...(await brokenWords(page)), ...(await gluedWords(page))],
  },
  {
    name: "on a phone",
    size: { width: 320, height: 640 },
    check: async (page, face) => [
      ...(await inOtherFaces(face, page)),
      ...(await brokenWords(page)),
      ...(await smallTargets(page)),
      ...(await cutOff(page)),
    ],
  },
  {
    name: "at 640 px with text twice as large",
    size: { width: 640, height: 640 },
    textSize: 200,
    check: cutOff,
  },
  {
    name: "on a phone with text twice as large",
    size: { width: 320, height: 640 },
    textSize: 200,
    check: async (page, face) => (face === wideFace ? cutOff(page) : []),
  },
];

inBrowser({ javaScriptEnabled: false }, together)(
  "nothing is cut off, short words do not break and targets are large enough",
  async (page, story) => {
    await show(page, story);
    await unfold(page);
    const problems: string[] = [];
    for (const { name, size, textSize = 100, check } of windows) {
      await page.setViewportSize(size);
      await setTextSize(page, textSize);
      for (const face of faces) {
        await showIn(face, page);
        const found = await check(page, face);
        problems.push(...found.map((problem) => `${name}, in ${face.name}: ${problem}`));
      }
    }
    expectNone(problems);
  },
);

const [anyStory] = stories;
const unstyled = stories
  .filter(({ html }) => html.includes("<svg"))
  .map(({ id, html }) => `<div data-story="${id}">${html}</div>`);
const ofAll = { ...anyStory!, id: "all stories with drawings", document: unstyled.join("\n") };

inBrowser({ viewport: { width: 1280, height: 800 } }, [ofAll])(
  "no drawing fills the window where the stylesheet is missing",
  async (page, { document }) => {
    await page.setContent(document);
    const problems = await page.locator("svg").evaluateAll((drawings) =>
      drawings.flatMap((drawing) => {
        const { width, height } = drawing.getBoundingClientRect();
        const story = drawing.closest<HTMLElement>("[data-story]")?.dataset.story;
        return Math.max(width, height) > 650 ? `${story}: ${width} by ${height} px` : [];
      }),
    );
    expectNone(problems);
  },
);

function setTextSize(page: Page, size: number) {
  return page.evaluate((size) => (document.documentElement.style.fontSize = `${size}%`), size);
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
