import type { ThemeTokens } from "../src/theme/theme-tokens.js";

export function readTokens(css: string): ThemeTokens;
