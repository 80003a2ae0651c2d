import { expectNone, inBrowser, show } from "./each-story";
import { together } from "./together";

const eachPage = inBrowser({ javaScriptEnabled: false, reducedMotion: "reduce" }, together);

eachPage("nothing is set to move for those who want less motion", async (page, story) => {
  await show(page, story);
  const moving = await page.evaluate(() => {
    const parts = [null, "::before", "::after", "::details-content"];
    return [...document.querySelectorAll("*")].flatMap((element) =>
      parts.flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element, part);
        const seconds = `${transitionDuration}, ${animationDuration}`.split(", ").map(parseFloat);
        const longest = Math.max(...seconds.filter((time) => !Number.isNaN(time)));
        const { tagName, className } = element;
        return longest > 0.001 ? [`${tagName}.${className}${part ?? ""}: ${longest} s`] : [];
      }),
    );
  });
  expectNone(moving);
});

eachPage(
  "an answer opens at once with reduced motion",
  async (page, story) => {
    await show(page, story);
    // In one go, so that a movement has begun but not gone on.
    const growing = await page.evaluate(() => {
      const all = [...document.querySelectorAll("details")].filter(({ open }) => !open);
      const heights = all.map(({ offsetHeight }) => offsetHeight);
      for (const details of all) {
        details.removeAttribute("name");
        details.open = true;
      }
      const bottom = (element: Element) => element.getBoundingClientRect().bottom;
      return all.flatMap((details, index) =>
        // A submenu hangs below and does not make it higher.
        getComputedStyle(details.lastElementChild!).position !== "absolute" &&
        bottom(details) < bottom(details.lastElementChild!) - 1
          ? [`${details.className} grows slowly from ${heights[index]} px`]
          : [],
      );
    });
    expectNone(growing);
  },
  ({ html }) => html.includes("<details"),
);
