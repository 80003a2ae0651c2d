import type { ColorToken } from "./color-tokens.js";
import type { Hex } from "./color.js";

/** What the colours of a theme are made from. */
export type Source = "brand" | "second" | "paper" | "emergency" | "urgent" | "non-urgent" | "band";

interface Wish {
  /** Whose hue it has, and whose lightness and chroma where nothing else is said. */
  from?: Source;
  /** In place of a source, another colour of the scheme. */
  like?: ColorToken;
  /** Lightness, 0 to 1. */
  l?: number;
  /** Added to the source's lightness. */
  shift?: number;
  /** The least lightness. */
  least?: number;
  /** The most chroma. */
  c?: number;
  /** The source's chroma that many times. */
  times?: number;
  /** Chroma that does not depend on the source's. */
  chroma?: number;
  /** Grounds and contrast, where those of the pairs in color-tokens.ts are not enough. */
  on?: readonly ColorToken[];
  ratio?: number;
  /** The ratio of what is made from a light source: just dark enough to be read, it is mud; deeper, it is ink with a hint of it. */
  ratioOfPale?: number;
}

/** A colour that is wanted. Its lightness moves until it has its contrast on every ground. */
export interface Target extends Wish {
  /** What else is wanted with more contrast. */
  more?: Wish;
}

/** On a band of the brand's colour: so far on the way from the band to its words. */
export interface Between {
  share: number;
  ratio?: "text";
}

interface Targets {
  /** "filled" for buttons and their words, which `fill` in palette.ts makes. */
  light: Target | Hex | "filled";
  dark: Target | Hex | "filled";
  brand: Target | Between | Hex | "ground" | "soft" | "words";
}

/** Stays deep where the page is dark, so that white stands on it. */
const deepBand: Target = { from: "band", l: 0.43, more: { l: 0.4 } };

const ink: Target = { from: "brand", l: 0.27, c: 0.04, more: { l: 0.2, c: 0.02 } };

const pages = ["surface", "surface-soft"] as const;

/** What each colour should be. Chroma is the most that a brand's own may bring along. */
export const targets: Record<ColorToken, Targets> = {
  surface: {
    light: { from: "paper" },
    dark: { from: "paper", l: 0.215, c: 0.012, more: { l: 0.14 } },
    brand: "ground",
  },
  "surface-soft": {
    light: { from: "paper", shift: -0.03, times: 1.5, c: 0.04, more: { shift: -0.025 } },
    dark: { from: "paper", l: 0.26, c: 0.012, more: { l: 0.19 } },
    brand: "soft",
  },
  "surface-ink": { light: ink, dark: ink, brand: "ground" },
  text: {
    light: { from: "brand", l: 0.22, c: 0.022, more: { l: 0.14 } },
    dark: { from: "paper", l: 0.95, c: 0.012, more: { l: 0.99 } },
    brand: "words",
  },
  "text-muted": {
    light: { from: "brand", l: 0.43, c: 0.024, more: { l: 0.32 } },
    dark: { from: "paper", l: 0.76, c: 0.016, more: { l: 0.88 } },
    brand: { share: 0.8 },
  },
  line: {
    light: {
      from: "paper",
      shift: -0.105,
      times: 1.6,
      more: { l: 0.6, chroma: 0.01, on: pages, ratio: 3 },
    },
    dark: { from: "paper", l: 0.37, c: 0.012, more: { l: 0.55, on: pages, ratio: 3 } },
    brand: { share: 0.35 },
  },
  "line-strong": {
    light: { from: "brand", l: 0.6, c: 0.018 },
    dark: { from: "paper", l: 0.6, c: 0.014 },
    brand: { share: 0.6 },
  },
  accent: {
    light: { from: "brand", ratioOfPale: 7 },
    dark: { from: "brand", least: 0.8, c: 0.19 },
    brand: "words",
  },
  "accent-strong": {
    light: { like: "accent", shift: -0.08 },
    dark: { like: "accent", shift: 0.09, c: 0.1 },
    brand: "words",
  },
  "accent-soft": {
    light: { from: "brand", l: 0.935, c: 0.03, more: { l: 0.97 } },
    dark: { from: "brand", l: 0.31, c: 0.045, more: { l: 0.24 } },
    brand: "soft",
  },
  brand: { light: "filled", dark: "filled", brand: "words" },
  "brand-strong": { light: "filled", dark: "filled", brand: { share: 0.92, ratio: "text" } },
  "brand-line": { light: { like: "brand" }, dark: { like: "brand" }, brand: "words" },
  "on-brand": { light: "filled", dark: "filled", brand: "ground" },
  highlight: {
    light: { from: "second" },
    dark: { from: "second", least: 0.8, c: 0.19 },
    brand: "words",
  },
  "highlight-soft": {
    light: { from: "second", l: 0.945, c: 0.028, more: { l: 0.97 } },
    dark: { from: "second", l: 0.31, c: 0.04, more: { l: 0.24 } },
    brand: "soft",
  },
  emergency: { light: { from: "emergency" }, dark: { from: "emergency" }, brand: "words" },
  "emergency-band": {
    light: { from: "band", on: ["surface"], ratio: 4.5, more: { ratio: 7 } },
    dark: deepBand,
    brand: deepBand,
  },
  "on-emergency": { light: "#ffffff", dark: "#ffffff", brand: "#ffffff" },
  "emergency-soft": {
    light: { from: "emergency", l: 0.95, c: 0.025, more: { l: 0.97 } },
    dark: { from: "emergency", l: 0.31, c: 0.06, more: { l: 0.24 } },
    brand: "soft",
  },
  urgent: { light: { from: "urgent" }, dark: { from: "urgent" }, brand: "words" },
  "urgent-soft": {
    light: { from: "urgent", l: 0.955, c: 0.04, more: { l: 0.97 } },
    dark: { from: "urgent", l: 0.31, c: 0.045, more: { l: 0.24 } },
    brand: "soft",
  },
  "non-urgent": { light: { from: "non-urgent" }, dark: { from: "non-urgent" }, brand: "words" },
  "non-urgent-soft": {
    light: { from: "non-urgent", l: 0.95, c: 0.02, more: { l: 0.97 } },
    dark: { from: "non-urgent", l: 0.31, c: 0.035, more: { l: 0.24 } },
    brand: "soft",
  },
  focus: {
    light: { like: "accent", ratio: 4.5 },
    dark: { like: "accent", ratio: 4.5 },
    brand: "words",
  },
};
