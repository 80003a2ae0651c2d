import type { ConsoleMessage, Request } from "playwright";
import { expectNone, inBrowser, show } from "./each-story";

// So tall that pictures far down load too.
const eachStory = inBrowser({ viewport: { width: 1280, height: 6000 } });

eachStory(
  "it loads under a strict security policy, and nothing but its own",
  async (page, story) => {
    const requests: Request[] = [];
    const errors: string[] = [];
    const onRequest = (request: Request) => requests.push(request);
    const onConsole = (message: ConsoleMessage) => {
      if (message.type() === "error") errors.push(message.text());
    };
    page.on("request", onRequest).on("console", onConsole);
    await page.goto(story.path);
    page.off("request", onRequest).off("console", onConsole);

    const { origin } = new URL(page.url());
    const own = [`${origin}${story.path}`, `${origin}/styles.css`];
    const ofTheTests = `${origin}/faces/`;
    const foreign = requests.filter((request) => {
      const isPicture =
        request.resourceType() === "image" && request.url().startsWith(`${origin}/`);
      const isOwn = isPicture || own.includes(request.url());
      return !isOwn && !request.url().startsWith(ofTheTests) && !request.url().startsWith("data:");
    });
    expectNone([...errors, ...foreign.map((request) => `${request.url()} is fetched`)]);
  },
);

eachStory(
  "headings go down one level at a time, under one first heading at most",
  async (page, story) => {
    await show(page, story);
    const levels = await page
      .locator("h1, h2, h3, h4, h5, h6, [role=heading]")
      .evaluateAll((headings) =>
        headings.map((heading) => Number(heading.ariaLevel ?? heading.tagName.slice(1))),
      );
    const problems = levels.flatMap((level, index) => {
      const before = levels[index - 1];
      return before && level > before + 1 ? [`h${level} follows h${before}`] : [];
    });
    if (story.whole && levels[0] !== 1) problems.push(`the page begins with h${levels[0]}`);
    const first = levels.filter((level) => level === 1).length;
    if (first > 1) problems.push(`there are ${first} h1`);
    expectNone(problems);
  },
);
