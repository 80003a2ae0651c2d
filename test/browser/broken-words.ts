import type { Page } from "playwright";

/** Words of up to twelve letters that stand in two lines: their box is too narrow. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      if (isClipped(text.parentElement)) continue;
      // Between spaces, since an address or a word with a hyphen may be broken.
      for (const { 0: word, index } of text.data.matchAll(/(?<!\S)[^\s/\-–]{2,12}(?!\S)/g)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) found.push(`"${word}" is broken into ${lines.size} lines`);
      }
    }
    return found;

    /** For screen readers alone, in a box of one pixel. */
    function isClipped(element: Element | null): boolean {
      if (!element) return false;
      return getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement);
    }
  });
}
