import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright";
import { expectNone, inBrowser, show } from "./each-story";
import { unfold } from "./unfold";

// axe comes into the page as a script, which the page's own policy would refuse.
const eachStory = inBrowser({ bypassCSP: true, reducedMotion: "reduce" });

eachStory("axe finds nothing wrong, in light or in dark", async (page, story) => {
  await show(page, story);
  await unfold(page);
  const inLight = await violations(page, {
    // A part of a page has its heading, the page around it has the first one.
    rules: { "page-has-heading-one": { enabled: story.whole } },
  });
  await page.evaluate(() => {
    document.documentElement.dataset.cuiScheme = "dark";
    // Even the shortest transition of a colour takes a frame.
    for (const transition of document.getAnimations()) transition.finish();
  });
  // Nothing but colours differs.
  const inDark = await violations(page, { runOnly: ["color-contrast", "link-in-text-block"] });
  expectNone([...inLight, ...inDark.map((what) => `in dark: ${what}`)]);
});

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // It stays when the page shows another story.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    { ...options, resultTypes: ["violations" as const] },
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
