import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layeredSheet, unlayeredSheet } from "../../scripts/sheets.js";
import { stories } from "../support/stories";
import { brokenWords } from "./broken-words";
import { faceSheet } from "./faces";
import { hosts, type Host } from "./hosts/hosts";
import { measure, type Measured } from "./hosts/measure";
import { contrast } from "./read-texts";
import { startServer } from "./server";
import { stickingOut } from "./sticking-out";
import { unfold } from "./unfold";
import { launchBrowser } from "../../scripts/browser.js";

const layered = layeredSheet();
const sheets = [
  ["styles.css", layered],
  ["styles.unlayered.css", unlayeredSheet(layered)],
] as const;

const shown = stories.filter(({ id, whole }) => id.endsWith("--default") && !whole);

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let page: Page;
/** Where nobody else's rules are. */
let ownPage: Page;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
  // A visitor's system is dark: a page that says nothing of it is light all the same.
  const context = await browser.newContext({
    bypassCSP: true,
    javaScriptEnabled: false,
    colorScheme: "dark",
    reducedMotion: "reduce",
  });
  [page, ownPage] = await Promise.all([context.newPage(), context.newPage()]);
  await Promise.all([page, ownPage].map((page) => page.goto(`${server.url}/`)));
  await show(ownPage, { name: "none", css: "", frame: (content) => content }, layered);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

const widths = [1280, 390];

/** All stories in one page of the host, its own sheet last, as a theme's often is. */
async function show(page: Page, host: Host, sheet: string, dark = false) {
  const {
    attributes = 'data-cui-scheme="dark"',
    css = "body { background: #16181d; color: #ddd }",
  } = host.dark ?? {};
  const inOrder = host.layer && sheet === layered;
  const content = shown.map(({ id, html }) => `<div data-story="${id}">${host.frame(html)}</div>`);
  await page.setContent(`<!doctype html>
<html lang="en" ${dark ? attributes : ""}>
<meta name="viewport" content="width=device-width">
<style>${inOrder ? "@layer theme, base, cui, components, utilities;" : ""}${sheet}</style>
<style>${inOrder ? `@layer ${host.layer} { ${host.css} }` : host.css}${dark ? css : ""}</style>
<link rel="stylesheet" href="${faceSheet}">
<body>${content.join("\n")}</body>`);
  await unfold(page);
}

const measured = new Map<string, Measured>();

/**
 * The same stories without a host. Where its root is larger than the browser's all is: it is what a
 * visitor's own size would be.
 */
async function measureAlone(width: number, root: number): Promise<Measured> {
  const size = Math.max(root, 16);
  const key = `${width} ${size}`;
  if (!measured.has(key)) {
    await ownPage.setViewportSize({ width, height: 800 });
    await ownPage.evaluate((size) => (document.documentElement.style.fontSize = `${size}px`), size);
    measured.set(key, await measure(ownPage));
  }
  return measured.get(key)!;
}

describe.each(hosts)("On $name", (host) => {
  describe.each(sheets)("with %s", (_name, sheet) => {
    it("all text is legible, with its size, its targets and its position", async () => {
      await show(page, host, sheet);
      const problems: string[] = [];
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const here = await measure(page);
        const designed = await measureAlone(width, here.root);
        const found = [
          ...paleWords(here),
          ...otherSizes(here, designed),
          ...(sheet === layered ? [] : otherHeights(here, designed)),
          ...(await stickingOut(page)),
          ...(await brokenWords(page)),
        ];
        problems.push(...found.map((what) => `${width} px: ${what}`));
      }
      expect(problems).toEqual([]);
    });

    it("all text is legible on a dark page", async () => {
      await show(page, host, sheet, true);
      expect(paleWords(await measure(page))).toEqual([]);
    });
  });
});

function paleWords({ texts }: Measured): string[] {
  return texts
    .filter(({ ink, ground, disabled }) => !disabled && contrast(ink, ground) < 4.5)
    .map(
      ({ story, text, ink, ground }) =>
        `${story}: "${text}" has a contrast of ${contrast(ink, ground).toFixed(2)}`,
    );
}

function otherSizes(here: Measured, there: Measured): string[] {
  expect(here.texts.length).toBe(there.texts.length);
  expect(here.targets.length).toBe(there.targets.length);
  return [
    ...here.texts.flatMap(({ story, text, size, line, inSentence }, index) => {
      const designed = there.texts[index]!;
      if (inSentence) return [];
      return near(size, designed.size) && near(line, designed.line)
        ? []
        : [
            `${story}: "${text}" is ${size} px in a line of ${line}, not ${designed.size} in ${designed.line}`,
          ];
    }),
    ...here.targets.flatMap(({ story, name, height, lines }, index) => {
      const designed = there.targets[index]!;
      // In a narrower column its words take more lines, or fewer, and a picture is smaller.
      const mayDiffer = lines !== designed.lines || name.endsWith('""');
      return height > designed.height - 0.5 || (mayDiffer && height > 23.5)
        ? []
        : [`${story}: ${name} is ${height} px high, not ${designed.height}`];
    }),
  ];
}

/** With layers a page may give a part itself other room; without, all is as designed. */
function otherHeights(here: Measured, there: Measured): string[] {
  return here.parts.flatMap(({ story, name, width, height }, index) => {
    const designed = there.parts[index]!;
    return Math.abs(width - designed.width) > 0.5 || Math.abs(height - designed.height) < 2
      ? []
      : [`${story}: ${name} is ${height} px high, not ${designed.height}`];
  });
}

const near = (one: number, other: number) => Math.abs(one - other) < 0.1;
