import type { Page } from "playwright";

/** Words of neighbouring elements that stand on one line without a gap, as "Leg painCommon" does. */
export const gluedWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    let before: { words: string; parent: Element; rect: DOMRect } | undefined;
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const words = text.data.trim();
      const parent = text.parentElement!;
      if (!words || isClipped(parent)) continue;
      // Without the spaces at its ends, which may be rendered or not.
      range.setStart(text, text.data.indexOf(words));
      range.setEnd(text, text.data.indexOf(words) + words.length);
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      if (rects.length === 0) continue;
      if (before && before.parent !== parent && touch(before.rect, rects[0]!)) {
        const areWords = /[\p{L}\p{N}]$/u.test(before.words) && /^[\p{L}\p{N}]/u.test(words);
        if (areWords) found.push(`"${before.words}" and "${words}" stand without a gap`);
      }
      before = { words, parent, rect: rects.at(-1)! };
    }
    return found;

    function touch(first: DOMRect, second: DOMRect): boolean {
      const [left, right] = first.left < second.left ? [first, second] : [second, first];
      const shared = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
      const isOneLine = shared > Math.min(left.height, right.height) / 2;
      return isOneLine && right.left - left.right < 1;
    }

    /** For screen readers alone, in a box of one pixel. */
    function isClipped(element: Element | null): boolean {
      if (!element) return false;
      return getComputedStyle(element).clipPath !== "none" || isClipped(element.parentElement);
    }
  });
