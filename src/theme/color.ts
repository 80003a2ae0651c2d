import { clampChroma, converter, formatHex, parse, wcagContrast, wcagLuminance } from "culori";

/** Lightness 0 to 1, chroma 0 to about 0.4, hue in degrees: the OKLCH colour space of CSS Color 4. */
export interface Oklch {
  l: number;
  c: number;
  h: number;
}

/** A colour as six hexadecimal digits: `#0f766e`. */
export type Hex = string;

const toOklch = converter("oklch");

/**
 * The sRGB colour nearest to a colour in CSS.
 * @returns undefined where it is not an opaque colour
 */
export function readColor(text: unknown): Hex | undefined {
  const color = typeof text === "string" ? parse(text.trim()) : undefined;
  if (!color || (color.alpha ?? 1) < 1) return undefined;
  return formatHex(clampChroma(color, "oklch"));
}

/** A colour's parts; a grey has the hue 0. */
export function oklchOf(color: Hex): Oklch {
  const { l, c, h } = toOklch(color)!;
  return { l, c, h: h ?? 0 };
}

/** The colour with these parts, with less chroma where a screen cannot show as much. */
export function hexOf({ l, c, h }: Oklch): Hex {
  const lightness = Math.min(1, Math.max(0, l));
  return formatHex(clampChroma({ mode: "oklch", l: lightness, c, h }, "oklch"));
}

/**
 * The contrast ratio of two colours, 1 to 21 (WCAG 2.2). Measured on the rounded colours that are
 * written, so that it is the contrast that a visitor gets.
 */
export const contrast: (first: Hex, second: Hex) => number = wcagContrast;

/** Whether a colour is nearer to white than to black. */
export const isLight = (color: Hex) => contrast(color, "#000000") > contrast(color, "#ffffff");

/**
 * Whether a colour has a contrast with all backgrounds, with a small margin: programs differ in the
 * last digits of the formula's constants.
 */
export function standsOut(color: Hex, grounds: readonly Hex[], ratio: number): boolean {
  return areApart(color, grounds.map(wcagLuminance), ratio);
}

function areApart(color: Hex, grounds: readonly number[], ratio: number): boolean {
  const own = wcagLuminance(color);
  return grounds.every((ground) => {
    const [dark, light] = own < ground ? [own, ground] : [ground, own];
    return (light + 0.05) / (dark + 0.05) >= ratio * 1.001;
  });
}

/**
 * The colour nearest to a wanted one that has a contrast with all backgrounds: unchanged where that
 * is enough, else with another lightness and the same hue.
 * @param toward which way to move: to black or to white
 */
export function readable(
  wanted: Oklch,
  grounds: readonly Hex[],
  ratio: number,
  toward: "black" | "white",
): Hex {
  const luminances = grounds.map(wcagLuminance);
  const first = hexOf(wanted);
  if (areApart(first, luminances, ratio)) return first;
  let best = toward === "black" ? "#000000" : "#ffffff";
  let [fails, passes] = [wanted.l, toward === "black" ? 0 : 1];
  for (let step = 0; step < 9; step++) {
    const l = (fails + passes) / 2;
    const color = hexOf({ ...wanted, l });
    if (areApart(color, luminances, ratio)) [passes, best] = [l, color];
    else fails = l;
  }
  return best;
}
