import type { Page } from "playwright";
import { expectNone, inBrowser, show } from "./each-story";
import { contrast, readTexts } from "./read-texts";
import type { StoryPage } from "../support/stories";
import { together } from "./together";
import { unfold } from "./unfold";

const eachPage = inBrowser({ javaScriptEnabled: false, forcedColors: "active" }, together);

const hasControls = ({ html }: StoryPage) => /<(?:a|button)[\s>]/.test(html);

eachPage("in forced colours text stands out from its background", async (page, story) => {
  await show(page, story);
  const texts = await readTexts(page);
  expectNone(
    texts
      .filter(({ place, ink, ground }) => place === "open" && contrast(ink, ground) < 1.5)
      .map(({ text }) => `"${text}" has the colour of its ground`),
  );
});

eachPage(
  "in forced colours links and buttons are visible and have a name",
  async (page, story) => {
    await show(page, story);
    await unfold(page);
    await page.emulateMedia({ forcedColors: "none" });
    const before = await seenControls(page);
    await page.emulateMedia({ forcedColors: "active" });
    const after = await seenControls(page);
    const lost = before.filter((control) => !after.includes(control));
    const edgeless = await page.locator(".cui-button").evaluateAll((buttons) =>
      buttons
        .filter((button) => {
          const { borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(button);
          return parseFloat(borderTopWidth) === 0 || borderTopColor === backgroundColor;
        })
        .map((button) => `${button.outerHTML} has no edge, and forced colours take its background`),
    );
    const snapshot = await page.locator("body").ariaSnapshot();
    const unnamed = snapshot.match(/^\s*- (?:link|button)(?! ").*/gm) ?? [];
    expectNone([
      ...lost.map((control) => `${control} is gone`),
      ...edgeless,
      ...unnamed.map((line) => `no name:${line}`),
    ]);
  },
  hasControls,
);

function seenControls(page: Page): Promise<string[]> {
  return page.locator("a[href], button, summary").evaluateAll((controls) =>
    controls.flatMap((control, index) => {
      const { width, height } = control.getBoundingClientRect();
      const isSeen = control.checkVisibility({ opacityProperty: true }) && width * height > 0;
      return isSeen ? [`${index + 1}: ${control.outerHTML}`] : [];
    }),
  );
}
