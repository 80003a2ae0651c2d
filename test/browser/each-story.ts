import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { showIn, wideFace, withFaces } from "./faces";
import { startServer } from "./server";
import { stories, type StoryPage } from "../support/stories";
import { launchBrowser } from "../../scripts/browser.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let starting: Promise<unknown> | undefined;

/** One browser and one server for all the files of a worker; they end with it. */
function start() {
  starting ??= Promise.all([launchBrowser(), startServer()]).then(
    (both) => ([browser, server] = both),
  );
  return starting;
}

/**
 * Shows a story by writing it into an empty page of the server, under its policy and with its
 * stylesheet, in the wide face. A visit to the story's own address costs many times as much.
 */
export async function show(page: Page, story: StoryPage) {
  const empty = `${server.url}/`;
  if (page.url() !== empty) await page.goto(empty);
  await page.setContent(withFaces(story.document));
  await showIn(wideFace, page);
}

type Check = (page: Page, story: StoryPage) => Promise<void>;

/**
 * Tests rules in one kind of browser window: a rule becomes one test for each story it is for, or for
 * each of other pages. The tests run side by side and hand their pages on, so each shows its story
 * itself.
 */
export function inBrowser(options: BrowserContextOptions, pages = stories) {
  let context: BrowserContext;
  const idle: Page[] = [];

  beforeAll(async () => {
    await start();
    context = await browser.newContext({ baseURL: server.url, ...options });
  });

  afterAll(() => context?.close());

  return function eachStory(
    rule: string,
    check: Check,
    isFor: (story: StoryPage) => boolean = () => true,
  ) {
    const itsStories = pages.filter(isFor);
    // A rule may be for something that no story has yet, such as popovers.
    if (itsStories.length === 0) return;
    describe(rule, () => {
      for (const story of itsStories) {
        it.concurrent(story.id, async () => {
          if (story.error) throw story.error;
          const page = idle.pop() ?? (await context.newPage());
          try {
            await check(page, story);
          } finally {
            idle.push(page);
          }
        });
      }
    });
  };
}

/** Fails with the list of what is wrong, if anything is. */
export function expectNone(problems: readonly string[]) {
  if (problems.length > 0) expect.fail(problems.join("\n"));
}
