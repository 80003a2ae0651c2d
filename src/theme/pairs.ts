import { contrast, readColor, type Hex } from "./color.js";
import { colorPairs, leastRatio, schemes, type ColorPair, type Scheme } from "./color-tokens.js";
import type { ThemeTokens } from "./theme-tokens.js";

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
  return schemes.flatMap((scheme) =>
    colorPairs(scheme).map((pair) => ({
      ...pair,
      scheme,
      ratio: contrast(
        settle(tokens, scheme, tokens.color[scheme][pair.foreground]),
        settle(tokens, scheme, tokens.color[scheme][pair.background]),
      ),
      least: leastRatio(scheme, pair.kind),
    })),
  );
}

/** The pairs that cannot be told apart as well as they have to be. */
export const tooNear = (tokens: ThemeTokens) =>
  measurePairs(tokens).filter(({ ratio, least }) => ratio < least);

/** The colour behind references to other tokens. */
function settle({ base, color }: ThemeTokens, scheme: Scheme, value: string): Hex {
  let css = value;
  for (let steps = 0; steps < 10; steps++) {
    const [, own, other] = /^var\(--cui-(?:color-([\w-]+)|([\w-]+))\)$/.exec(css) ?? [];
    if (!own && !other) break;
    css = (own ? color[scheme][own as ColorPair["foreground"]] : base[other!]) ?? "";
  }
  const settled = readColor(css);
  if (!settled) throw new RangeError(`${value} leads to no colour.`);
  return settled;
}
