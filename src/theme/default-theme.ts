import { colorTokens, type Colors, type ColorToken } from "./color-tokens.js";
import type { ThemeTokens } from "./theme-tokens.js";
import type { BaseTokens } from "./token-groups.js";

/** OKLCH, from light to dark. */
const ramp = {
  paper: {
    50: "oklch(98.4% 0.009 88deg)",
    100: "oklch(95.4% 0.014 86deg)",
    200: "oklch(88% 0.018 84deg)",
    400: "oklch(75% 0.018 84deg)",
  },
  ink: {
    500: "oklch(60% 0.018 150deg)",
    700: "oklch(43% 0.022 160deg)",
    800: "oklch(28% 0.03 168deg)",
    900: "oklch(23% 0.024 168deg)",
  },
  charcoal: {
    600: "oklch(60% 0.012 75deg)",
    700: "oklch(37% 0.01 72deg)",
    800: "oklch(26% 0.008 70deg)",
    900: "oklch(21.5% 0.007 70deg)",
  },
  eucalyptus: {
    100: "oklch(93.5% 0.025 168deg)",
    300: "oklch(82% 0.07 168deg)",
    600: "oklch(45% 0.075 170deg)",
    700: "oklch(38% 0.066 170deg)",
    900: "oklch(33% 0.04 168deg)",
  },
  clay: {
    100: "oklch(94.5% 0.026 60deg)",
    300: "oklch(80% 0.085 55deg)",
    600: "oklch(52% 0.115 45deg)",
    900: "oklch(31% 0.04 50deg)",
  },
  emergency: {
    100: "oklch(95% 0.025 25deg)",
    300: "oklch(78% 0.11 25deg)",
    700: "oklch(43% 0.16 27deg)",
    900: "oklch(29% 0.06 25deg)",
  },
  urgent: {
    100: "oklch(95.5% 0.04 85deg)",
    300: "oklch(83% 0.12 85deg)",
    600: "oklch(52% 0.11 75deg)",
    900: "oklch(31% 0.045 75deg)",
  },
  "non-urgent": {
    100: "oklch(95% 0.02 225deg)",
    300: "oklch(80% 0.075 225deg)",
    600: "oklch(46% 0.09 230deg)",
    900: "oklch(29% 0.035 230deg)",
  },
};

/** Type is fluid from 320 to 1440 px, in a scale of 1.2 growing to 1.28; space is a rhythm of 8 px. */
const base = {
  ramp,
  font: {
    display: '"Iowan Old Style", "Palatino Linotype", palatino, "Source Serif 4", georgia, serif',
    text: 'system-ui, "Segoe UI", roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  },
  text: {
    small: "0.9375rem",
    body: "clamp(1.0625rem, 1.045rem + 0.09vw, 1.125rem)",
    1: "clamp(1.25rem, 1.207rem + 0.21vw, 1.4rem)",
    2: "clamp(1.5rem, 1.402rem + 0.49vw, 1.843rem)",
    3: "clamp(1.836rem, 1.686rem + 0.75vw, 2.359rem)",
    4: "clamp(2.203rem, 1.97rem + 1.17vw, 3.02rem)",
    5: "clamp(2.5rem, 2.11rem + 1.95vw, 3.865rem)",
  },
  leading: { body: "1.6", heading: "1.15" },
  weight: { heading: "600" },
  space: {
    1: "0.25rem",
    2: "0.5rem",
    3: "0.75rem",
    4: "1rem",
    5: "1.5rem",
    6: "2rem",
    7: "3rem",
    8: "4rem",
    block: "clamp(1.5rem, 1.071rem + 2.14vw, 3rem)",
    section: "clamp(3rem, 1.857rem + 5.71vw, 7rem)",
  },
  column: { gap: "clamp(1.5rem, 1.071rem + 2.14vw, 3rem)" },
  layout: {
    gutter: "clamp(1.25rem, 0.464rem + 3.93vw, 4rem)",
    "page-width": "74rem",
    measure: "66ch",
    "line-width": "1px",
    "thread-width": "1.75px",
    target: "2.75rem",
  },
  radius: { small: "0.25rem", medium: "0.5rem", large: "0.875rem" },
  motion: { duration: "180ms", easing: "cubic-bezier(0.2, 0.6, 0.3, 1)" },
} satisfies BaseTokens;

type Step<Name extends keyof typeof ramp> = `${Name}-${keyof (typeof ramp)[Name] & number}`;

/** A step of a ramp, or another colour of the same scheme. */
type Reference =
  { [Name in keyof typeof ramp]: Step<Name> }[keyof typeof ramp] | `color-${ColorToken}`;

/** A colour in each scheme; the schemes with more contrast may override it. */
interface Shades {
  light: Reference;
  dark: Reference;
  /** On a band of the brand's colour. */
  brand: Reference;
  lightMore?: Reference;
  /** On the band, too. */
  darkMore?: Reference;
}

const both = (reference: Reference) => ({ lightMore: reference, darkMore: reference });

const colors: Record<ColorToken, Shades> = {
  surface: { light: "paper-50", dark: "charcoal-900", brand: "eucalyptus-700" },
  "surface-soft": { light: "paper-100", dark: "charcoal-800", brand: "eucalyptus-900" },
  "surface-ink": { light: "ink-800", dark: "ink-800", brand: "ink-800" },
  text: { light: "ink-900", dark: "paper-100", brand: "paper-50" },
  "text-muted": {
    light: "ink-700",
    dark: "paper-400",
    brand: "eucalyptus-100",
    ...both("color-text"),
  },
  line: {
    light: "paper-200",
    dark: "charcoal-700",
    brand: "eucalyptus-300",
    ...both("color-line-strong"),
  },
  "line-strong": {
    light: "ink-500",
    dark: "charcoal-600",
    brand: "eucalyptus-300",
    lightMore: "ink-700",
    darkMore: "paper-200",
  },
  accent: {
    light: "eucalyptus-600",
    dark: "eucalyptus-300",
    brand: "paper-50",
    ...both("color-accent-strong"),
  },
  "accent-strong": { light: "eucalyptus-700", dark: "eucalyptus-100", brand: "eucalyptus-100" },
  "accent-soft": { light: "eucalyptus-100", dark: "eucalyptus-900", brand: "eucalyptus-900" },
  brand: {
    light: "eucalyptus-600",
    dark: "eucalyptus-300",
    brand: "paper-50",
    ...both("color-brand-strong"),
  },
  "brand-strong": { light: "eucalyptus-700", dark: "eucalyptus-100", brand: "eucalyptus-100" },
  "brand-line": { light: "color-brand", dark: "color-brand", brand: "color-brand" },
  "on-brand": { light: "paper-50", dark: "ink-900", brand: "eucalyptus-700" },
  highlight: {
    light: "clay-600",
    dark: "clay-300",
    brand: "paper-50",
    lightMore: "clay-900",
    darkMore: "clay-100",
  },
  "highlight-soft": { light: "clay-100", dark: "clay-900", brand: "eucalyptus-900" },
  emergency: {
    light: "emergency-700",
    dark: "emergency-300",
    brand: "paper-50",
    lightMore: "emergency-900",
    darkMore: "emergency-100",
  },
  "emergency-band": { light: "emergency-700", dark: "emergency-700", brand: "emergency-700" },
  "on-emergency": { light: "paper-50", dark: "paper-50", brand: "paper-50" },
  "emergency-soft": { light: "emergency-100", dark: "emergency-900", brand: "eucalyptus-900" },
  urgent: {
    light: "urgent-600",
    dark: "urgent-300",
    brand: "paper-50",
    lightMore: "urgent-900",
    darkMore: "urgent-100",
  },
  "urgent-soft": { light: "urgent-100", dark: "urgent-900", brand: "eucalyptus-900" },
  "non-urgent": {
    light: "non-urgent-600",
    dark: "non-urgent-300",
    brand: "paper-50",
    lightMore: "non-urgent-900",
    darkMore: "non-urgent-100",
  },
  "non-urgent-soft": { light: "non-urgent-100", dark: "non-urgent-900", brand: "eucalyptus-900" },
  focus: {
    light: "color-accent-strong",
    dark: "color-accent-strong",
    brand: "color-accent-strong",
  },
};

const scheme = (reference: (shades: Shades) => Reference) =>
  Object.fromEntries(
    colorTokens.map((name) => [name, `var(--cui-${reference(colors[name])})`]),
  ) as Colors;

/** The library's own theme, from which its sheet of tokens is made. */
export const defaultTheme: ThemeTokens = {
  base,
  color: {
    light: scheme(({ light }) => light),
    dark: scheme(({ dark }) => dark),
    brand: scheme(({ brand }) => brand),
    "light-more-contrast": scheme(({ light, lightMore = light }) => lightMore),
    "dark-more-contrast": scheme(({ dark, darkMore = dark }) => darkMore),
    "brand-more-contrast": scheme(({ brand, darkMore = brand }) => darkMore),
  },
};

/** Sizes for print: with those of screens, a page takes twice as many sheets. */
export const printTokens = {
  text: {
    small: "9pt",
    body: "10.5pt",
    1: "12pt",
    2: "13.5pt",
    3: "16pt",
    4: "20pt",
    5: "25pt",
  },
  space: { block: "1rem", section: "2rem" },
} satisfies BaseTokens;

/** Arabic letters reach higher and lower: at 1.15 the lines of a heading touch. */
export const arabicScriptTokens = { leading: { heading: "1.4" } } satisfies BaseTokens;
