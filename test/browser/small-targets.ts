import type { Page } from "playwright";

/**
 * The links, buttons and summaries that are hard to hit: under 24 by 24 px without enough free space
 * around them (WCAG 2.5.8), or buttons of the library under 44 px. A link in a sentence may be small.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, summary, input, select, textarea",
      ),
    ].filter((target) => target.checkVisibility() && !isInSentence(target) && !isUnseen(target));
    return targets.flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const size = `${nameOf(target)} is ${width.toFixed(1)} by ${height.toFixed(1)} px`;
      if (target.matches(".cui-button") && height < 43.9) return [`${size}, less than 44`];
      return fits(target) || isHitAllAround(target) || hasSpace(target)
        ? []
        : [`${size}, less than 24`];
    });

    function fits(target: Element): boolean {
      const { width, height } = target.getBoundingClientRect();
      return width >= 23.9 && height >= 23.9;
    }

    /** A larger area than its box answers to it: a whole card, or a label. */
    function isHitAllAround(target: HTMLElement): boolean {
      target.scrollIntoView({ block: "center", behavior: "instant" });
      const { x, y } = middleOf(target);
      const areas = [target, ...((target as HTMLInputElement).labels ?? [])];
      return [-11.5, 11.5].every((right) =>
        [-11.5, 11.5].every((down) => {
          const hit = document.elementFromPoint(x + right, y + down);
          return areas.some((area) => area.contains(hit));
        }),
      );
    }

    /** A circle of 24 px around it meets no other target and no other small target's circle. */
    function hasSpace(target: Element): boolean {
      const { x, y } = middleOf(target);
      return targets.every((other) => {
        if (other === target || other.contains(target) || target.contains(other)) return true;
        const middle = middleOf(other);
        if (!fits(other) && Math.hypot(x - middle.x, y - middle.y) < 24) return false;
        const { left, right, top, bottom } = other.getBoundingClientRect();
        const nearX = Math.max(left, Math.min(x, right));
        const nearY = Math.max(top, Math.min(y, bottom));
        return Math.hypot(x - nearX, y - nearY) >= 12;
      });
    }

    function middleOf(target: Element): { x: number; y: number } {
      const { x, y, width, height } = target.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }

    /** Among other text, whose line sets its height. */
    function isInSentence(target: Element): boolean {
      if (getComputedStyle(target).display !== "inline") return false;
      let block = target.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      return block?.textContent?.trim() !== target.textContent?.trim();
    }

    /** For screen readers, or shown by its label. */
    function isUnseen(target: Element): boolean {
      const { width, height } = target.getBoundingClientRect();
      return target.closest(".cui-visually-hidden") !== null || width * height === 0;
    }

    function nameOf(target: Element): string {
      return `<${target.tagName.toLowerCase()}> "${target.textContent?.trim().slice(0, 40)}"`;
    }
  });
}
