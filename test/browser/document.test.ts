import type { ConsoleMessage, Page, Request } from "playwright";
import { expectNone, inBrowser } from "./each-story";
import { together } from "./together";
import type { StoryPage } from "../support/stories";

// So tall that pictures far down load too.
const eachPage = inBrowser({ viewport: { width: 1280, height: 6000 } }, together);

eachPage(
  "it loads only its own files under a strict security policy, and its headings skip no level and have at most one h1",
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
    expectNone([
      ...errors,
      ...foreign.map((request) => `${request.url()} is fetched`),
      ...(await wrongHeadings(page, story)),
    ]);
  },
);

async function wrongHeadings(page: Page, { whole }: StoryPage): Promise<string[]> {
  const levelsOfStories = await page.evaluate(() => {
    const stories = document.querySelectorAll("[data-story]");
    const headings = "h1, h2, h3, h4, h5, h6, [role=heading]";
    return (stories.length > 0 ? [...stories] : [document.body]).map((story) =>
      [...story.querySelectorAll(headings)].map((heading) =>
        Number(heading.ariaLevel ?? heading.tagName.slice(1)),
      ),
    );
  });
  return levelsOfStories.flatMap((levels) => {
    const problems = levels.flatMap((level, index) => {
      const before = levels[index - 1];
      return before && level > before + 1 ? [`h${level} follows h${before}`] : [];
    });
    if (whole && levels[0] !== 1) problems.push(`the page begins with h${levels[0]}`);
    const first = levels.filter((level) => level === 1).length;
    if (first > 1) problems.push(`there are ${first} h1`);
    return problems;
  });
}
