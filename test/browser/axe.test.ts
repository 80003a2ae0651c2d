import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright";
import { expectNone, inBrowser, show } from "./each-story";
import { unfold } from "./unfold";

// axe comes into the page as a script, which the page's own policy would refuse.
const eachStory = inBrowser({ bypassCSP: true, reducedMotion: "reduce" });

for (const scheme of ["light", "dark"]) {
  eachStory(`axe finds nothing wrong, ${scheme}`, async (page, story) => {
    await show(page, story);
    await page.evaluate((scheme) => {
      document.documentElement.dataset.cuiScheme = scheme;
    }, scheme);
    await unfold(page);
    expectNone(
      await violations(page, {
        resultTypes: ["violations"],
        // A part of a page has its heading, the page around it has the first one.
        rules: { "page-has-heading-one": { enabled: story.whole } },
      }),
    );
  });
}

async function violations(page: Page, options: RunOptions): Promise<string[]> {
  // It stays when the page shows another story.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: typeof axe }).axe.run(document, options),
    options,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}\n${html}\n${failureSummary}`),
  );
}
