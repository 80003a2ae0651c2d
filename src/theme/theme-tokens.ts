import type { Colors, Scheme } from "./color-tokens.js";

/** A theme as data; names are those of the custom properties without `--cui-`. */
export interface ThemeTokens {
  /** Type, space, shape, motion and the ramps of colour: `{ "radius-medium": "0.5rem" }`, in CSS. */
  base: Record<string, string>;
  /** The colours of each scheme, in CSS; `var(--cui-paper-50)` for one of the ramps. */
  color: Record<Scheme, Colors>;
}
