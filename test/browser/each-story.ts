import type { Browser, BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { drawIn, wideFace, withFaces } from "./faces";
import { startServer } from "./server";
import { stories, type StoryPage } from "../support/stories";
import { launch } from "./windows";

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  [browser, server] = await Promise.all([launch(), startServer()]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Shows a story by writing it into an empty page of the server, under its policy and with its
 * stylesheet, in the wide face. A visit to the story's own address costs many times as much.
 */
export async function show(page: Page, story: StoryPage) {
  const empty = `${server.url}/`;
  if (page.url() !== empty) await page.goto(empty);
  await page.setContent(withFaces(story.document));
  await drawIn(wideFace, page);
}

type Check = (page: Page, story: StoryPage) => Promise<void>;

/**
 * Tests rules in one kind of browser window: a rule becomes one test for each story it is for. The
 * tests run side by side and hand their pages on, so each shows its story itself.
 */
export function inBrowser(options: BrowserContextOptions) {
  let newPage: () => Promise<Page>;
  const idle: Page[] = [];

  beforeAll(async () => {
    const context = await browser.newContext({ baseURL: server.url, ...options });
    newPage = () => context.newPage();
  });

  return function eachStory(
    rule: string,
    check: Check,
    isFor: (story: StoryPage) => boolean = () => true,
  ) {
    const itsStories = stories.filter(isFor);
    // A rule may be for something that no story has yet, such as popovers.
    if (itsStories.length === 0) return;
    describe(rule, () => {
      for (const story of itsStories) {
        it.concurrent(story.id, async () => {
          if (story.error) throw story.error;
          const page = idle.pop() ?? (await newPage());
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
