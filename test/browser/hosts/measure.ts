import type { Page } from "playwright";

/** What a visitor meets of the stories on a host's page, in the order of the document. */
export interface Measured {
  texts: MeasuredText[];
  targets: { story: string; name: string; height: number; lines: number }[];
  /** The outermost elements of the library, as boxes. */
  parts: { story: string; name: string; width: number; height: number }[];
  /** The root's size of text, in px. */
  root: number;
}

interface MeasuredText {
  story: string;
  text: string;
  /** Lightness of the letters and of what is behind them (WCAG's relative luminance). */
  ink: number;
  ground: number;
  /** In a control that is switched off, whose contrast is free. */
  disabled: boolean;
  /** Size of the letters, and height of their line, in px. */
  size: number;
  line: number;
  /** In a part that takes the size of the sentence around it. */
  inSentence: boolean;
}

/** Measures the page that is shown. */
export function measure(page: Page): Promise<Measured> {
  return page.evaluate(measureInPage);
}

/** Runs in the page, so it uses nothing from outside itself. */
function measureInPage(): Measured {
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  const read = new Map<string, number[]>();
  const grounds = new Map<Element, number[]>();
  const texts: MeasuredText[] = [];
  const targets: Measured["targets"] = [];
  const parts: Measured["parts"] = [];

  for (const root of document.querySelectorAll<HTMLElement>("[data-story]")) {
    const story = root.dataset.story!;
    for (const part of root.querySelectorAll("[class*='cui-']")) {
      if (outermost(part) !== part || getComputedStyle(part).display.startsWith("inline")) continue;
      const { width, height } = part.getBoundingClientRect();
      parts.push({
        story,
        name: part.className.toString(),
        width: round(width),
        height: round(height),
      });
    }
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { data, parentElement } = walker.currentNode as Text;
      const parent = parentElement!;
      if (!data.trim() || isUnseen(parent)) continue;
      const { color, fontSize, lineHeight } = getComputedStyle(parent);
      const ground = groundOf(parent);
      const size = parseFloat(fontSize);
      texts.push({
        story,
        text: data.trim().replace(/\s+/g, " ").slice(0, 40),
        ink: luminance(over(rgba(color), ground)),
        ground: luminance(ground),
        disabled: parent.closest(":disabled, [aria-disabled=true]") !== null,
        size: round(size),
        line: round(parseFloat(lineHeight) || size),
        inSentence:
          outermost(parent)?.matches(".cui-phone-link, .cui-glossary-term, .cui-thread-figure") ??
          true,
      });
    }
    for (const target of root.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, select, textarea",
    )) {
      // A link in a sentence is as high as its line.
      if (isUnseen(target) || getComputedStyle(target).display === "inline") continue;
      const name = `<${target.tagName.toLowerCase()}> "${target.textContent?.trim().slice(0, 30)}"`;
      const { height } = target.getBoundingClientRect();
      targets.push({ story, name, height: round(height), lines: linesOf(target) });
    }
  }
  const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
  return { texts, targets, parts, root };

  function isUnseen(element: Element): boolean {
    return (
      element.closest(
        ".cui-visually-hidden, [hidden], [popover], script, style, option, textarea, .cui-comparison-table thead, .cui-site-header__nav summary, .cui-sticky-action-bar, svg",
      ) !== null
    );
  }

  function linesOf(element: Element): number {
    const range = document.createRange();
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  }

  function outermost(element: Element): Element | undefined {
    let found: Element | undefined;
    for (
      let box: Element | null = element;
      box && !box.matches("[data-story]");
      box = box.parentElement
    )
      if (box.matches("[class*='cui-']")) found = box;
    return found;
  }

  function groundOf(element: Element | null): number[] {
    // The canvas of the page's own scheme.
    if (!element)
      return getComputedStyle(document.documentElement).colorScheme === "dark"
        ? [18, 18, 18, 1]
        : [255, 255, 255, 1];
    let ground = grounds.get(element);
    if (!ground) {
      ground = over(
        rgba(getComputedStyle(element).backgroundColor),
        groundOf(element.parentElement),
      );
      grounds.set(element, ground);
    }
    return ground;
  }

  function rgba(colour: string): number[] {
    let found = read.get(colour);
    if (!found) {
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = pen.getImageData(0, 0, 1, 1).data;
      read.set(colour, (found = [r, g, b, a / 255]));
    }
    return found;
  }

  function over([r = 0, g = 0, b = 0, a = 0]: number[], under: number[]): number[] {
    return [...[r, g, b].map((part, index) => part * a + under[index]! * (1 - a)), 1];
  }

  function luminance([r = 0, g = 0, b = 0]: number[]): number {
    const [R, G, B] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  }

  function round(value: number): number {
    return Math.round(value * 100) / 100;
  }
}
