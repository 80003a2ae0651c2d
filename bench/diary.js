/* global MessageChannel, requestAnimationFrame, window */
// A picker with 10,000 slots compared with one of 100; part of `npm run bench`.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../scripts/browser.js";
import { root } from "../scripts/run.js";
import { diaryScripts, ensureLibrary } from "./build.js";
import { measureDiaryMarkup } from "./diary-size.js";
import { diaries, now } from "./pages/diary.js";
import { diaryTable } from "./report.js";

const names = Object.keys(diaries);

const part = (name) => `.cui-appointment-picker__${name}`;
const dayAt = (place) => `${part("days")} label:nth-child(${place}) input`;
const timeAt = (place) => `${part("times")} input >> nth=${place}`;
const calendar = `${part("more")} button:last-child`;
const monthAfter = `${part("month")} nav button:last-child`;
const hasGrid = `document.querySelector("[role=grid]")`;
const hasAnswer = (times) =>
  `performance.getEntriesByName("asked").length === ${times} && document.querySelector("[aria-busy=false]")`;

/**
 * What a visitor does in a tab, in this order, by the targets' keys. A press ends with the next
 * frame, or with the first in which `until` holds.
 */
const presses = [
  ["day", { press: (tab) => tab.click(dayAt(2)) }],
  ["time", { press: (tab) => tab.click(timeAt(0)) }],
  ["calendar", { press: (tab) => tab.click(calendar), until: hasGrid }],
  [
    "calendarAgain",
    { before: (tab) => tab.click(calendar), press: (tab) => tab.click(calendar), until: hasGrid },
  ],
  ["calendarDay", { press: (tab) => tab.click('[data-date="2026-12-10"]') }],
  ["dayBeside", { press: (tab) => tab.click(dayAt(5)) }],
  ["timeBeside", { press: (tab) => tab.click(timeAt(1)) }],
  ["nextMonth", { press: (tab) => tab.click(monthAfter) }],
  ["emptyMonth", { press: (tab) => tab.click(monthAfter) }],
  ["person", { press: choosePerson("p1"), until: hasAnswer(1), on: "change" }],
  ["anyone", { press: choosePerson(""), until: hasAnswer(2), on: "change" }],
];

function choosePerson(id) {
  return (tab) => tab.selectOption("[name=practitionerId]", id);
}

/**
 * @param {number} samples
 * @returns {Promise<Record<string, Record<string, number>>>} by the targets' keys, then the diaries' names
 */
export async function measureDiaries(samples) {
  await ensureLibrary();
  const markup = await measureDiaryMarkup();
  const { open, close } = await openPages(markup);
  const taken = Object.fromEntries(
    presses.map(([key]) => [key, Object.fromEntries(names.map((name) => [name, []]))]),
  );
  // The diaries take turns, so that all meet the same noise.
  for (let sample = 0; sample < samples; sample++) {
    for (const name of names) {
      const tab = await open(name);
      for (const [key, how] of presses) taken[key][name].push(await timeOf(tab, how));
      await tab.context().close();
    }
  }
  await close();
  const forEach = (ask) => Object.fromEntries(names.map((name) => [name, ask(name)]));
  return {
    diaryHtml: forEach((name) => markup[name].kB),
    ...Object.fromEntries(
      presses.map(([key]) => [key, forEach((name) => median(taken[key][name]))]),
    ),
  };
}

/** Milliseconds from the event to the end of the frame that shows what it did, by the page's clock. */
async function timeOf(tab, { before, press, until = "true", on = "click" }) {
  await before?.(tab);
  await tab.waitForTimeout(150);
  await tab.evaluate(`void (window.measured = timeToFrame("${on}", () => ${until}))`);
  await press(tab);
  return tab.evaluate("window.measured");
}

/** A browser that gets the pages from memory. */
async function openPages(markup) {
  const browser = await launchBrowser();
  const scripts = await diaryScripts();
  const css = readFileSync(join(root, "dist/styles.css"), "utf8");
  const answer = (name, path) => {
    if (path === "/") return ["text/html", shell(name, markup[name].html)];
    if (path === "/style.css") return ["text/css", css];
    return ["text/javascript", scripts[path]];
  };

  async function open(name) {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      timezoneId: "Europe/London",
    });
    const tab = await context.newPage();
    const errors = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    await tab.addInitScript(prepare, Date.parse(now));
    await tab.route("**/*", (route) => {
      const [contentType, body] = answer(name, new URL(route.request().url()).pathname);
      return route.fulfill({ contentType, body });
    });
    await tab.goto("http://page.test/");
    await tab.waitForSelector(part("more"));
    if (errors.length > 0) throw new Error(`The picker failed: ${errors.join("; ")}`);
    return tab;
  }
  return { open, close: () => browser.close() };
}

/** Runs in the page, before its scripts. */
function prepare(today) {
  // The date alone: with a whole clock of Playwright's, timers and frames would be measured too.
  const RealDate = Date;
  window.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length > 0 ? given : [today]));
    }
    static now = () => today;
  };
  window.timeToFrame = (type, isShown) =>
    new Promise((resolve) => {
      const listener = ({ timeStamp }) => {
        const look = () =>
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            // A task after the frame: style, layout and paint are done.
            port1.onmessage = () => (isShown() ? resolve(performance.now() - timeStamp) : look());
            port2.postMessage(0);
          });
        look();
      };
      window.addEventListener(type, listener, { capture: true, once: true });
    });
}

const shell = (name, html) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Book</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><main id="root" data-diary="${name}">${html}</main>
<script type="module" src="/page.js"></script></body></html>`;

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(diaryTable({ diary: await measureDiaries(9) }));
}
