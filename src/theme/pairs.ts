import { contrast, readColor, type Hex } from "./color.js";
import {
  colorPairs,
  colorTokens,
  leastRatio,
  schemes,
  type ColorPair,
  type Colors,
  type ColorToken,
  type Scheme,
} from "./color-tokens.js";
import { referenceIn } from "./reference.js";
import type { ThemeTokens } from "./theme-tokens.js";
import { listTokens } from "./token-groups.js";

/** A pair of a theme's colours, measured. */
export interface MeasuredPair extends ColorPair {
  scheme: Scheme;
  /** Their contrast, 1 to 21 (WCAG 2.2). */
  ratio: number;
  /** The least that it has to be. */
  least: number;
}

/** Every pair of a theme with its contrast. */
export function measurePairs(tokens: ThemeTokens): MeasuredPair[] {
  return schemes.flatMap((scheme) => {
    const colors = settleColors(tokens, scheme);
    return colorPairs(scheme).map((pair) => ({
      ...pair,
      scheme,
      ratio: contrast(colors[pair.foreground], colors[pair.background]),
      least: leastRatio(scheme, pair.kind),
    }));
  });
}

/** The pairs whose contrast is below their limit. */
export const tooNear = (tokens: ThemeTokens) =>
  measurePairs(tokens).filter(({ ratio, least }) => ratio < least);

/**
 * The colours of a scheme as digits, references to other tokens followed.
 * @throws {RangeError} for a reference that does not resolve to a colour
 */
export function settleColors({ base, color }: ThemeTokens, scheme: Scheme): Colors {
  const others = new Map(listTokens(base).map(({ name, css }) => [name, css]));
  const settle = (name: ColorToken): Hex => {
    let css = color[scheme][name];
    for (let steps = 0; steps < 10; steps++) {
      const { color: own, base: other } = referenceIn(css);
      if (!own && !other) break;
      css = (own ? color[scheme][own as ColorToken] : others.get(other!)) ?? "";
    }
    const settled = readColor(css);
    if (settled) return settled;
    throw new RangeError(
      `color.${scheme}.${name} is ${color[scheme][name]}, which does not resolve to a colour.`,
    );
  };
  return Object.fromEntries(colorTokens.map((name) => [name, settle(name)])) as Colors;
}
