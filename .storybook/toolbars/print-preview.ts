import "./print-preview.css";

/**
 * Lets the rules for print apply on the screen and those for the screen not, on a sheet of paper.
 * Returns a function that undoes it.
 */
export function showPrintPreview(document: Document): () => void {
  const sheet = document.createElement("iframe");
  sheet.className = "print-preview-measure";
  document.body.append(sheet);
  // A media query asks for the width of the page, which is narrower than the screen.
  const matches = (media: string) => sheet.contentWindow!.matchMedia(asInPrint(media)).matches;

  const before = new Map<CSSMediaRule, string>();
  for (const rule of mediaRulesOf(document)) before.set(rule, rule.media.mediaText);
  for (const [rule, media] of before) rule.media.mediaText = matches(media) ? "all" : "not all";
  sheet.remove();
  document.documentElement.classList.add("print-preview");

  return () => {
    for (const [rule, media] of before) rule.media.mediaText = media;
    document.documentElement.classList.remove("print-preview");
  };
}

/** A media query of the screen that answers as the same one would on paper: no screen is a `tty`. */
export function asInPrint(media: string): string {
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
