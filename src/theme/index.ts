export {
  colorPairs,
  colorTokens,
  leastRatio,
  schemes,
  type ColorPair,
  type Colors,
  type ColorToken,
  type Scheme,
} from "./color-tokens.js";
export { contrast, readColor } from "./color.js";
export { createTheme, type Theme } from "./create-theme.js";
export { defaultTheme } from "./default-theme.js";
export { fromDesignTokens, toDesignTokens, type DesignTokens } from "./design-tokens.js";
export { measurePairs, settleColors, tooNear, type MeasuredPair } from "./pairs.js";
export { themeCss } from "./theme-css.js";
export type { ThemeOptions } from "./theme-options.js";
export type { ThemeTokens } from "./theme-tokens.js";
export { themes } from "./themes.js";
