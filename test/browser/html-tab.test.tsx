import type { Page } from "playwright";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect } from "vitest";
import { formatHtml } from "../../.storybook/panels/format-html";
import { inBrowser, show } from "./each-story";
import { bundleStories } from "./html-tab/bundle";
import type { StoryPage } from "../support/stories";

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
  // Script offers the map.
  `${booking}-locationmap--`,
  // Script puts a button on the film.
  "sections-home-and-articles-pagehero--with-film",
  "sections-home-and-articles-pagehero--film-across",
  "sections-home-and-articles-silentfilm--",
  // Script opens the menu.
  "sections-frame-siteheader--submenu-open",
];

/** A trail with a name as long as a line: a browser shows the space between its link and the angle. */
const spaced = [
  "sections-frame-breadcrumbs--long-content",
  "sections-home-and-articles-pageheader--long-content",
];

const isStatic = ({ id }: StoryPage) =>
  ![...dynamic, ...spaced].some((start) => id.startsWith(start));

let live: string;

beforeAll(async () => {
  live = await bundleStories();
});

const options = { bypassCSP: true, reducedMotion: "reduce" } as const;
const onWideScreen = inBrowser({ ...options, viewport: { width: 1280, height: 900 } });
const onPhone = inBrowser({ ...options, viewport: { width: 390, height: 900 } });

onWideScreen("the HTML tab's text renders what the story renders", compare, isStatic);
onPhone(
  "the HTML tab's text renders what the page renders on a phone",
  compare,
  (story) => story.whole && isStatic(story),
);

async function compare(page: Page, story: StoryPage) {
  const text = await formatHtml(renderToStaticMarkup(createElement(story.Story)));
  const root = story.document.replace(story.html, () => `<div id="root"></div>`);
  await show(page, { ...story, document: root });
  // It stays when the page shows another story.
  if (!(await page.evaluate(() => "renderBoth" in window))) await page.evaluate(live);
  const { fromStory, fromText } = await page.evaluate(([id, text]) => window.renderBoth(id, text), [
    story.id,
    text,
  ] as const);
  expect(fromText.words).toBe(fromStory.words);
  expect(fromText.elements).toEqual(fromStory.elements);
}
