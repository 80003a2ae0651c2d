import { readColor } from "./color.js";
import { palette } from "./palette.js";
import { fontTokens, radiusTokens, scaleTokens, spaceTokens } from "./base-tokens.js";
import { themeCss } from "./theme-css.js";
import type { ThemeOptions } from "./theme-options.js";
import type { ThemeTokens } from "./theme-tokens.js";

export interface Theme {
  /** A stylesheet, to be loaded after `clinic-ui/styles.css`. */
  css: string;
  /** The same as data. */
  tokens: ThemeTokens;
}

/**
 * A complete theme from one colour: light, dark and high contrast, with contrast computed. Large
 * areas keep the brand's own colour; where it is not legible as text, another colour of its hue is used.
 * @throws {RangeError} for an invalid option, with what to write instead
 */
export function createTheme(options: ThemeOptions): Theme {
  const tokens: ThemeTokens = {
    base: {
      ...fontTokens(options),
      ...scaleTokens(options.scale),
      ...spaceTokens(options.density),
      ...radiusTokens(options.radius),
    },
    color: palette({
      brand: colorOption("brand", options.brand)!,
      accent: colorOption("accent", options.accent),
      paper: colorOption("paper", options.paper),
    }),
  };
  return { css: themeCss(tokens), tokens };
}

function colorOption(name: "brand" | "accent" | "paper", value: unknown): string | undefined {
  if (value === undefined && name !== "brand") return undefined;
  const color = readColor(value);
  if (color) return color;
  throw new RangeError(
    `${name}: ${JSON.stringify(value)} is not an opaque CSS colour. Use one such as "#0f766e" or "oklch(52% 0.1 180)".`,
  );
}
