import "./paper.css";

/**
 * Lets the rules for print apply on the screen and those for the screen not, on a sheet of paper.
 * Gives the function that undoes it.
 */
export function showOnPaper(document: Document): () => void {
  const sheet = document.createElement("iframe");
  sheet.className = "paper-measure";
  document.body.append(sheet);
  // A media query asks for the width of the page, which is narrower than the screen.
  const matches = (media: string) => sheet.contentWindow!.matchMedia(onPaper(media)).matches;

  const before = new Map<CSSMediaRule, string>();
  for (const rule of mediaRulesOf(document)) before.set(rule, rule.media.mediaText);
  for (const [rule, media] of before) rule.media.mediaText = matches(media) ? "all" : "not all";
  sheet.remove();
  document.documentElement.classList.add("on-paper");

  return () => {
    for (const [rule, media] of before) rule.media.mediaText = media;
    document.documentElement.classList.remove("on-paper");
  };
}

/** A media query of the screen that answers as the same one would on paper: no screen is a `tty`. */
export function onPaper(media: string): string {
  return media.replace(/\bprint\b/g, "all").replace(/\bscreen\b/g, "tty");
}

function mediaRulesOf(document: Document): CSSMediaRule[] {
  return [...document.styleSheets].flatMap((sheet) => mediaRulesIn(sheet.cssRules));
}

/** Media rules, also inside of layers and of one another. */
function mediaRulesIn(rules: CSSRuleList): CSSMediaRule[] {
  return [...rules].flatMap((rule) => [
    ...(rule instanceof CSSMediaRule ? [rule] : []),
    ...("cssRules" in rule ? mediaRulesIn(rule.cssRules as CSSRuleList) : []),
  ]);
}
