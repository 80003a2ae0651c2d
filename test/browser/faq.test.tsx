import { FAQAccordion } from "clinic-ui";
import { bundle } from "lightningcss";
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";

let browser: Browser;
const styles = bundle({ filename: "src/styles/index.css" }).code.toString();

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const site = "http://clinic.example/";

/** Serves a page of this content at every path of the site, and visits one. */
async function visit(
  path: string,
  content: ReactElement,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const context = await browser.newContext({
    viewport: { width: 800, height: 600 },
    reducedMotion: "no-preference",
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const body = `<!doctype html><html lang="en"><title>Questions</title><style>${styles}</style><body>${renderToStaticMarkup(content)}`;
  await page.route(`${site}**`, (route) => route.fulfill({ contentType: "text/html", body }));
  try {
    await page.goto(site + path);
    await look(page);
  } finally {
    await context.close();
  }
}

const long = "It takes its time, and nothing happens that you have not agreed to. ".repeat(8);

const items = Array.from({ length: 30 }, (_, index) => ({
  id: `answer-${index + 1}`,
  question: `Question number ${index + 1}?`,
  answer: <p>{long}</p>,
}));

/** Whether an answer is open, and where it stands in the window once nothing moves. */
async function answerOn(page: Page, id: string) {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
  await page.waitForTimeout(50);
  return page.locator(`#${id}`).evaluate((answer) => {
    const { top, bottom, height } = answer.getBoundingClientRect();
    return {
      open: answer.closest("details")!.open,
      inSight: height > 0 && top >= 0 && bottom <= innerHeight,
    };
  });
}

describe.each(["no-preference", "reduce"] as const)(
  "A link to an answer, where less motion is %s",
  (reducedMotion) => {
    const page = (
      <>
        <a href="#answer-15">In the middle</a> <a href="#answer-30">The last</a>
        <FAQAccordion heading="Questions" items={items} exclusive defaultOpen="first" />
      </>
    );

    it.each(["answer-15", "answer-30"])("in the address opens %s and scrolls to it", async (id) => {
      await visit(
        `#${id}`,
        page,
        async (page) => {
          expect(await answerOn(page, id)).toEqual({ open: true, inSight: true });
        },
        { reducedMotion },
      );
    });

    it.each([
      ["In the middle", "answer-15"],
      ["The last", "answer-30"],
    ])("on the page opens it and scrolls to it: %s", async (link, id) => {
      await visit(
        "",
        page,
        async (page) => {
          await page.getByRole("link", { name: link }).click();
          expect(await answerOn(page, id)).toEqual({ open: true, inSight: true });
          // The same once more, after the visitor has closed it and gone on.
          await page.locator(`details:has(#${id}) summary`).click();
          await page.evaluate(() => scrollTo(0, 0));
          await page.getByRole("link", { name: link }).click();
          expect(await answerOn(page, id)).toEqual({ open: true, inSight: true });
        },
        { reducedMotion },
      );
    });
  },
);

/** A router: it changes the address, and a page that was not there comes a moment later. */
const router = `
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-router]");
    if (!link) return;
    event.preventDefault();
    setTimeout(() => {
      history.pushState(null, "", link.href);
      setTimeout(() => {
        const page = document.querySelector("template");
        if (page) page.replaceWith(page.content);
      }, 200);
    }, 50);
  });`;

describe("A router's link to an answer", () => {
  const source = readFileSync("src/open-targets/index.ts", "utf8");
  const openTargets = ts
    .transpile(source, { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext })
    .replaceAll("export ", "");
  const link = (
    <a data-router="" href={`${site}questions#answer-30`}>
      The last
    </a>
  );
  const list = <FAQAccordion heading="Questions" items={items} exclusive defaultOpen="first" />;

  it.each([
    ["on the same page", "questions", list],
    [
      "on another page",
      "",
      <template key="page" dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(list) }} />,
    ],
  ])("opens it and scrolls to it %s", async (_, path, content) => {
    await visit(
      path,
      <>
        {link}
        {content}
      </>,
      async (page) => {
        await page.addScriptTag({ content: `${openTargets}; openTargets(); ${router}` });
        await page.getByRole("link", { name: "The last" }).click();
        await page.waitForSelector("#answer-30", { state: "visible" });
        await page.waitForTimeout(250);
        expect(await answerOn(page, "answer-30")).toEqual({ open: true, inSight: true });
        expect(await page.evaluate(() => history.length)).toBe(3);
      },
    );
  });
});

describe("An answer", () => {
  const page = (
    <main>
      <FAQAccordion
        heading="Questions"
        items={[
          {
            question: "Does it hurt?",
            answer: (
              <p>
                <a href="/contact">Ask us first</a> if you are unsure.
              </p>
            ),
          },
          { question: "How long is a visit?", answer: long },
        ]}
      />
    </main>
  );

  it("shows the whole focus ring of a link at its start", async () => {
    await visit("", page, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished)));
      await page.keyboard.press("Tab");
      const ring = await page.evaluate(() => {
        const link = document.activeElement!;
        const { outlineStyle } = getComputedStyle(link);
        const { overflow } = getComputedStyle(link.closest("details")!, "::details-content");
        return { link: link.textContent, outlineStyle, overflow };
      });
      expect(ring).toEqual({ link: "Ask us first", outlineStyle: "solid", overflow: "visible" });
    });
  });

  it("fades in without moving what follows, and closes at once", async () => {
    await visit("", page, async (page) => {
      const seen = await page.evaluate(async () => {
        const details = document.querySelectorAll("details")[1]!;
        const look = () => {
          const { contentVisibility, opacity } = getComputedStyle(details, "::details-content");
          const shown = contentVisibility === "visible" ? Number(opacity) : 0;
          return { height: details.offsetHeight, shown };
        };
        const until = async (isReached: (shown: number) => boolean) => {
          for (let tries = 0; tries < 400 && !isReached(look().shown); tries++)
            await new Promise((next) => setTimeout(next, 25));
          return look();
        };
        const closed = look();
        // Slow enough to be looked at half-way, on a busy machine too.
        details.style.setProperty("--cui-duration", "2s");
        details.open = true;
        const opening = await until((shown) => shown > 0);
        const open = await until((shown) => shown === 1);
        details.open = false;
        return { closed, opening, open, closedAgain: look() };
      });
      expect(seen.opening.shown).toBeGreaterThan(0);
      expect(seen.opening.shown).toBeLessThan(1);
      expect(seen.open.shown).toBe(1);
      expect(seen.open.height).toBeGreaterThan(seen.closed.height);
      expect(seen.opening.height).toBe(seen.open.height);
      expect(seen.closedAgain).toEqual(seen.closed);
    });
  });
});
