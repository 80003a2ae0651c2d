import type { Page } from "playwright";

/** A run of text on a page, as a reader meets it. */
export interface ReadText {
  text: string;
  /** "closed" in a closed details or popover, "unseen" where it is for screen readers or the keyboard alone. */
  place: "open" | "closed" | "unseen";
  /** Why nobody can see it, if so. */
  hiddenBy?: string;
  /** Which edge cuts it off, if one does. */
  cutBy?: string;
  /** Lightness of the letters and of what is behind them, from 0 to 1 (WCAG's relative luminance). */
  ink: number;
  ground: number;
  /** In a control that is switched off, whose contrast is free (WCAG 1.4.3). */
  disabled: boolean;
}

/** Reads the texts in an element: the first that the selector finds, or that of the index. */
export function readTexts(page: Page, selector = "body", index = 0): Promise<ReadText[]> {
  return page.evaluate(readInPage, { selector, index });
}

/** The texts of an element that should be in sight and are not, each with the reason. */
export async function hiddenTexts(page: Page, selector: string, index = 0): Promise<string[]> {
  const texts = await readTexts(page, selector, index);
  return texts
    .filter(({ place, hiddenBy }) => place === "open" && hiddenBy)
    .map(({ text, hiddenBy }) => `"${text}" is hidden by ${hiddenBy}`);
}

/** WCAG's contrast ratio of two luminances. */
export function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Runs in the page, so it uses nothing from outside itself. */
function readInPage({ selector, index }: { selector: string; index: number }): ReadText[] {
  const root = document.querySelectorAll(selector)[index];
  if (!root) throw new Error(`The page has no ${selector}`);
  const pixel = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const paint = pixel.getContext("2d", { willReadFrequently: true })!;
  const colours = new Map<string, number[]>();
  /** What is read of an element once, until something takes the focus. */
  let boxes = new Map<Element, ReturnType<typeof readBox>>();

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: ReadText[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement!;
    if (!node.data.trim() || parent.closest("script, style, template, option, title, textarea"))
      continue;
    let place = placeOf(parent);
    let hiddenBy = whyHidden(node, parent);
    const control = parent.closest<HTMLElement>("a[href], button, summary, [tabindex]");
    if (hiddenBy && control && place === "open") {
      // A skip link shows itself to those who reach it.
      control.focus({ preventScroll: true });
      boxes = new Map();
      if (!whyHidden(node, parent)) [place, hiddenBy] = ["unseen", undefined];
      control.blur();
      boxes = new Map();
    }
    const [ground, ink] = coloursOf(parent);
    texts.push({
      text: node.data.trim().replace(/\s+/g, " "),
      place,
      hiddenBy,
      cutBy: hiddenBy ? undefined : cutter(node, parent),
      ground,
      ink,
      disabled: parent.closest(":disabled, [aria-disabled=true]") !== null,
    });
  }
  return texts;

  function placeOf(element: Element): ReadText["place"] {
    if (element.closest(".cui-visually-hidden")) return "unseen";
    if (element.closest("[popover]:not(:popover-open), dialog:not([open])")) return "closed";
    for (let inner = element; ; inner = inner.closest("details")!.parentElement!) {
      const details = inner.closest("details");
      if (!details) return "open";
      const inSummary = inner.closest("summary")?.parentElement === details;
      if (!details.open && !inSummary) return "closed";
    }
  }

  function linesOf(node: Text): DOMRect[] {
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width * height > 0);
  }

  function whyHidden(node: Text, parent: Element): string | undefined {
    if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return "display, visibility, opacity or content-visibility";
    const lines = linesOf(node);
    if (lines.length === 0) return "a box of no size";
    if (boxOf(parent).color[3] === 0) return "transparent letters";
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const { scrollWidth } = document.documentElement;
    if (right <= 0 || left >= scrollWidth || bottom + scrollY <= 0) return "a place off the page";
    for (const ancestor of ancestors(parent)) {
      const { isClippedAway, clipsX, clipsY, rect } = boxOf(ancestor);
      if (isClippedAway) return "clip-path";
      const width = Math.min(right, rect.right) - Math.max(left, rect.left);
      const height = Math.min(bottom, rect.bottom) - Math.max(top, rect.top);
      if ((clipsX && width <= 1) || (clipsY && height <= 1)) return "overflow";
    }
  }

  /** The first edge around the text that takes a part of it away. */
  function cutter(node: Text, parent: Element): string | undefined {
    const { clientWidth } = document.documentElement;
    for (const line of linesOf(node)) {
      let inScroller = false;
      for (const box of ancestors(parent)) {
        const { scrollsX, clipsX, clipsY, direction, rect } = boxOf(box);
        inScroller ||= box !== document.body && scrollsX;
        const { left, right, top, bottom } = rect;
        const cutX = clipsX && (line.left < left - 1 || line.right > right + 1);
        // Glyph boxes are taller than letters, so only a good part of a line counts.
        const spare = line.height / 4;
        const cutY = clipsY && (line.top < top - spare || line.bottom > bottom + spare);
        if (cutX || cutY) return `the ${box.tagName.toLowerCase()} around it (${direction})`;
      }
      if (!inScroller && (line.left < -1 || line.right > clientWidth + 1))
        return "the window's edge";
    }
  }

  /** The element and those around it, up to the body. */
  function ancestors(element: Element): Element[] {
    if (element === document.documentElement) return [];
    return [element, ...ancestors(element.parentElement!)];
  }

  function boxOf(element: Element) {
    let box = boxes.get(element);
    if (!box) boxes.set(element, (box = readBox(element)));
    return box;
  }

  function readBox(element: Element) {
    const { overflowX, overflowY, clipPath, direction, color, backgroundColor } =
      getComputedStyle(element);
    return {
      rect: element.getBoundingClientRect(),
      clipsX: clips(overflowX),
      clipsY: clips(overflowY),
      scrollsX: /auto|scroll/.test(overflowX),
      isClippedAway: /inset\((?:[5-9]\d|100)%/.test(clipPath),
      direction,
      color: rgba(color),
      background: rgba(backgroundColor),
    };
  }

  function clips(overflow: string): boolean {
    return overflow === "hidden" || overflow === "clip";
  }

  function coloursOf(element: Element): [ground: number, ink: number] {
    const layers = [...ancestors(element), document.documentElement].map(
      (box) => boxOf(box).background,
    );
    const ground = layers.reduceRight((under, layer) => over(layer, under), [255, 255, 255, 1]);
    const ink = over(boxOf(element).color, ground);
    return [luminance(ground), luminance(ink)];
  }

  function rgba(colour: string): number[] {
    let read = colours.get(colour);
    if (!read) {
      paint.clearRect(0, 0, 1, 1);
      paint.fillStyle = colour;
      paint.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = paint.getImageData(0, 0, 1, 1).data;
      read = [r, g, b, a / 255];
      colours.set(colour, read);
    }
    return read;
  }

  function over([r = 0, g = 0, b = 0, a = 0]: number[], under: number[]): number[] {
    return [r, g, b].map((part, index) => part * a + (under[index] ?? 0) * (1 - a)).concat(1);
  }

  function luminance([r = 0, g = 0, b = 0]: number[]): number {
    const [R, G, B] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  }
}
