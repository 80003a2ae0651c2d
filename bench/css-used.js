import { gzip } from "./sizes.js";

/**
 * kB of the rules that apply to something on the page.
 *
 * @param {Awaited<ReturnType<typeof import("./browser.js").openBrowser>>["open"]} open
 * @param {string} id
 */
export async function measureCssUsed(open, id) {
  const sheets = [];
  const { devtools, close } = await open(id, {
    async prepare(tab, devtools) {
      await devtools.send("DOM.enable");
      devtools.on("CSS.styleSheetAdded", ({ header }) => sheets.push(header.styleSheetId));
      await devtools.send("CSS.enable");
      await devtools.send("CSS.startRuleUsageTracking");
    },
  });
  const { ruleUsage } = await devtools.send("CSS.stopRuleUsageTracking");
  const texts = [];
  for (const styleSheetId of sheets) {
    const { text } = await devtools.send("CSS.getStyleSheetText", { styleSheetId });
    const ofSheet = ruleUsage.filter((rule) => rule.styleSheetId === styleSheetId);
    texts.push(textOfRules(text, ofSheet));
  }
  await close();
  return gzip(texts.join(""));
}

/** The rules themselves: Chromium lists the layers and media queries around them as used too. */
function textOfRules(css, ruleUsage) {
  const places = new Map(ruleUsage.map((rule) => [rule.startOffset, rule]));
  return [...places.values()]
    .filter((outer) => !ruleUsage.some((inner) => isInside(inner, outer)))
    .sort((a, b) => a.startOffset - b.startOffset)
    .map(({ startOffset, endOffset }) => css.slice(startOffset, endOffset))
    .filter((text) => text.endsWith("}"))
    .join("");
}

function isInside(inner, outer) {
  return inner.startOffset > outer.startOffset && inner.endOffset <= outer.endOffset;
}
