import type { Colors, Scheme } from "./color-tokens.js";
import type { BaseTokens } from "./token-groups.js";

/** A theme as data. Names are those of the custom properties, values are CSS. */
export interface ThemeTokens {
  /** Ramps of colour, type, space, shape and motion, by group: `{ radius: { medium: "0.5rem" } }`. */
  base: BaseTokens;
  /** The colours of each scheme; `var(--cui-paper-50)` for one of the ramps. */
  color: Record<Scheme, Colors>;
}
