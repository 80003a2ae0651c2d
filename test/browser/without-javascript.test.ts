import type { Page } from "playwright";
import { expect, vi } from "vitest";
import { expectNone, inBrowser, show } from "./each-story";
import { hiddenTexts, readTexts } from "./read-texts";
import { together } from "./together";
import type { StoryPage } from "../support/stories";

const withoutScript = { javaScriptEnabled: false, reducedMotion: "reduce" } as const;
const wide = { width: 1280, height: 720 };
const narrow = { width: 390, height: 720 };

const eachStory = inBrowser(withoutScript);
const eachPage = inBrowser(withoutScript, together);
/** Where what may fold does: a wide screen shows a site's menu as a row. */
const eachNarrowStory = inBrowser({ ...withoutScript, viewport: narrow });

const hasFolds = ({ html }: StoryPage) => html.includes("<details");
const hasAnswers = ({ html }: StoryPage) => html.includes("cui-faq-accordion");
const hasGroups = ({ html }: StoryPage) => /<details[^>]* name=/.test(html);

eachPage(
  "all text that is not collapsed is visible, on a wide screen or on a narrow one",
  async (page, story) => {
    await show(page, story);
    const onWide = await readTexts(page, "body");
    await page.setViewportSize(narrow);
    const onNarrow = await readTexts(page, "body");
    await page.setViewportSize(wide);
    expectNone(
      onWide.flatMap(({ text, place, hiddenBy }, index) =>
        place === "open" && hiddenBy && onNarrow[index]!.hiddenBy
          ? [`"${text}" is hidden by ${hiddenBy}`]
          : [],
      ),
    );
  },
);

eachNarrowStory(
  "a click on a question toggles its answer, which is visible",
  async (page, story) => {
    await show(page, story);
    for (let index = 0; index < (await countFolds(page)); index++) {
      if ((await lookAt(page, index)).open) await click(page, index);
      expect(await lookAt(page, index)).toMatchObject({ open: false });
      await click(page, index);
      expect(await lookAt(page, index)).toMatchObject({ open: true });
      expectNone(await hiddenTexts(page, "details", index));
    }
  },
  hasFolds,
);

eachNarrowStory(
  "the Enter key toggles an answer",
  async (page, story) => {
    await show(page, story);
    for (let index = 0; index < (await countFolds(page)); index++) {
      const { open } = await lookAt(page, index);
      await page.keyboard.press("Enter");
      expect(await lookAt(page, index)).toMatchObject({ open: !open });
      await page.keyboard.press("Enter");
      expect(await lookAt(page, index)).toMatchObject({ open });
      // For what is folded inside.
      if (!open) await page.keyboard.press("Enter");
    }
  },
  hasFolds,
);

eachNarrowStory(
  "an answer that opens closes the others of its group",
  async (page, story) => {
    await show(page, story);
    for (let index = 0; index < (await countFolds(page)); index++) {
      const { open, group } = await lookAt(page, index);
      if (!open) await click(page, index);
      expect(await lookAt(page, index)).toMatchObject({ open: true });
      if (!group) continue;
      const members = page.locator(`details[name="${group}"]`);
      expect(await members.count()).toBeGreaterThan(1);
      expect(await members.and(page.locator("[open]")).count()).toBe(1);
    }
  },
  hasGroups,
);

eachStory(
  "a link to an answer opens it",
  async (page, story) => {
    await show(page, story);
    const ids = await page
      .locator(".cui-faq-accordion details")
      .evaluateAll((items) =>
        items.map((item) => item.querySelector(":scope > :not(summary)")?.id ?? ""),
      );
    expect(ids).not.toContain("");
    for (const [index, id] of ids.entries()) {
      // With "?" it is a new document at first, later a place in the same one.
      await page.goto(`${story.path}?#${encodeURIComponent(id)}`);
      const answer = page.locator(".cui-faq-accordion details").nth(index).locator(":target");
      expect(await answer.count()).toBe(1);
      expectNone(await hiddenTexts(page, ":target"));
    }
  },
  hasAnswers,
);

eachNarrowStory(
  "the browser's search finds a closed answer and opens it",
  async (page, story) => {
    await show(page, story);
    const closed = (await readTexts(page)).filter(({ place }) => place === "closed");
    // A link takes only so many words.
    const first = closed.find(({ text }) => text.length < 200);
    if (!first) return;
    // No test can press Ctrl+F; a link to words on a page searches and opens the same way.
    const words = encodeURIComponent(first.text).replaceAll("-", "%2D");
    await page.goto(`${story.path}?#:~:text=${words}`);
    await vi.waitFor(
      async () => {
        const texts = await readTexts(page);
        expect(texts.find(({ text }) => text === first.text)?.place).toBe("open");
      },
      { timeout: 5000 },
    );
  },
  hasAnswers,
);

eachStory(
  "a click on its button opens a popover, which is visible",
  async (page, story) => {
    await show(page, story);
    for (const button of await page.locator("[popovertarget]").all()) {
      const popover = `[id="${await button.getAttribute("popovertarget")}"]`;
      await button.click();
      expect(await page.locator(popover).isVisible()).toBe(true);
      expectNone(await hiddenTexts(page, popover));
      await page.keyboard.press("Escape");
    }
  },
  ({ html }) => / popovertarget=/i.test(html),
);

function countFolds(page: Page): Promise<number> {
  return page.locator("details").count();
}

/** Brings a summary into view and the keyboard to it. */
function lookAt(page: Page, index: number) {
  return page.evaluate((index) => {
    const details = document.querySelectorAll("details")[index]!;
    const summary = details.querySelector("summary")!;
    summary.scrollIntoView({ block: "center", behavior: "instant" });
    summary.focus({ preventScroll: true });
    const { x, y, width, height } = summary.getBoundingClientRect();
    return { open: details.open, group: details.name, x: x + width / 2, y: y + height / 2 };
  }, index);
}

/** A real click in the middle of a summary. */
async function click(page: Page, index: number) {
  const { x, y } = await lookAt(page, index);
  await page.mouse.click(x, y);
}
