import type { Page } from "playwright";

/** What makes the page scroll sideways or stands outside of it. */
export function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found: string[] = [];
    const held = new Map<Element, boolean>();
    if (scrollWidth > clientWidth)
      found.push(`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`);
    for (const element of document.body.querySelectorAll("*")) {
      if (element.closest(".cui-visually-hidden") || element.parentElement?.closest("svg"))
        continue;
      if (!element.checkVisibility() || isHeldIn(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > clientWidth + 1))
        found.push(
          `${nameOf(element)} reaches from ${Math.round(left)} to ${Math.round(right)} px`,
        );
    }
    return found;

    /** Inside a box that scrolls or clips what is too wide for it. */
    function isHeldIn(element: Element): boolean {
      const box = element.parentElement;
      if (!box || box === document.body) return false;
      if (!held.has(box))
        held.set(box, getComputedStyle(box).overflowX !== "visible" || isHeldIn(box));
      return held.get(box)!;
    }

    function nameOf(element: Element): string {
      return `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}">`;
    }
  });
}
