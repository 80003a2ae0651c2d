import type { ColorToken } from "./color-tokens.js";
import type { Hex } from "./color.js";

/** What the colours of a theme are made from. */
export type Source = "brand" | "second" | "paper" | "emergency" | "urgent" | "non-urgent" | "band";

interface Wanted {
  /** The source of its hue, and of its lightness and chroma by default. */
  from?: Source;
  /** In place of a source, another colour of the scheme. */
  like?: ColorToken;
  /** Lightness, 0 to 1. */
  lightness?: number;
  /** Added to the source's lightness. */
  shiftLightness?: number;
  /** The least lightness. */
  minLightness?: number;
  /** The most chroma. */
  maxChroma?: number;
  /** A factor for the source's chroma. */
  chromaTimes?: number;
  /** Chroma that does not depend on the source's. */
  chroma?: number;
  /** Backgrounds and contrast, where those of the pairs in color-tokens.ts are not enough. */
  on?: readonly ColorToken[];
  ratio?: number;
  /** The contrast of a colour made from a light source: at the minimum it would look muddy; darker, it looks like tinted ink. */
  ratioOfPale?: number;
}

/** A colour that is wanted. Its lightness moves until it has its contrast on every background. */
export interface Target extends Wanted {
  /** What else is wanted with more contrast. */
  more?: Wanted;
}

/** On a band of the brand's colour: a mix of the band and its text. */
export interface Between {
  share: number;
  ratio?: "text";
}

interface Targets {
  /** "filled" for buttons and their text, which `fill` in palette.ts makes. */
  light: Target | Hex | "filled";
  dark: Target | Hex | "filled";
  brand: Target | Between | Hex | "ground" | "soft" | "words";
}

/** Stays dark where the page is dark, so that white text is legible on it. */
const deepBand: Target = { from: "band", lightness: 0.43, more: { lightness: 0.4 } };

const ink: Target = {
  from: "brand",
  lightness: 0.27,
  maxChroma: 0.04,
  more: { lightness: 0.2, maxChroma: 0.02 },
};

const pages = ["surface", "surface-soft"] as const;

/** What each colour should be. Chroma is the maximum for a brand's own. */
export const targets: Record<ColorToken, Targets> = {
  surface: {
    light: { from: "paper" },
    dark: { from: "paper", lightness: 0.215, maxChroma: 0.012, more: { lightness: 0.14 } },
    brand: "ground",
  },
  "surface-soft": {
    light: {
      from: "paper",
      shiftLightness: -0.03,
      chromaTimes: 1.5,
      maxChroma: 0.04,
      more: { shiftLightness: -0.025 },
    },
    dark: { from: "paper", lightness: 0.26, maxChroma: 0.012, more: { lightness: 0.19 } },
    brand: "soft",
  },
  "surface-ink": { light: ink, dark: ink, brand: "ground" },
  text: {
    light: { from: "brand", lightness: 0.22, maxChroma: 0.022, more: { lightness: 0.14 } },
    dark: { from: "paper", lightness: 0.95, maxChroma: 0.012, more: { lightness: 0.99 } },
    brand: "words",
  },
  "text-muted": {
    light: { from: "brand", lightness: 0.43, maxChroma: 0.024, more: { lightness: 0.32 } },
    dark: { from: "paper", lightness: 0.76, maxChroma: 0.016, more: { lightness: 0.88 } },
    brand: { share: 0.8 },
  },
  line: {
    light: {
      from: "paper",
      shiftLightness: -0.105,
      chromaTimes: 1.6,
      more: { lightness: 0.6, chroma: 0.01, on: pages, ratio: 3 },
    },
    dark: {
      from: "paper",
      lightness: 0.37,
      maxChroma: 0.012,
      more: { lightness: 0.55, on: pages, ratio: 3 },
    },
    brand: { share: 0.35 },
  },
  "line-strong": {
    light: { from: "brand", lightness: 0.6, maxChroma: 0.018 },
    dark: { from: "paper", lightness: 0.6, maxChroma: 0.014 },
    brand: { share: 0.6 },
  },
  accent: {
    light: { from: "brand", ratioOfPale: 7 },
    dark: { from: "brand", minLightness: 0.8, maxChroma: 0.19 },
    brand: "words",
  },
  "accent-strong": {
    light: { like: "accent", shiftLightness: -0.08 },
    dark: { like: "accent", shiftLightness: 0.09, maxChroma: 0.1 },
    brand: "words",
  },
  "accent-soft": {
    light: { from: "brand", lightness: 0.935, maxChroma: 0.03, more: { lightness: 0.97 } },
    dark: { from: "brand", lightness: 0.31, maxChroma: 0.045, more: { lightness: 0.24 } },
    brand: "soft",
  },
  brand: { light: "filled", dark: "filled", brand: "words" },
  "brand-strong": { light: "filled", dark: "filled", brand: { share: 0.92, ratio: "text" } },
  "brand-line": { light: { like: "brand" }, dark: { like: "brand" }, brand: "words" },
  "on-brand": { light: "filled", dark: "filled", brand: "ground" },
  highlight: {
    light: { from: "second" },
    dark: { from: "second", minLightness: 0.8, maxChroma: 0.19 },
    brand: "words",
  },
  "highlight-soft": {
    light: { from: "second", lightness: 0.945, maxChroma: 0.028, more: { lightness: 0.97 } },
    dark: { from: "second", lightness: 0.31, maxChroma: 0.04, more: { lightness: 0.24 } },
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
    light: { from: "emergency", lightness: 0.95, maxChroma: 0.025, more: { lightness: 0.97 } },
    dark: { from: "emergency", lightness: 0.31, maxChroma: 0.06, more: { lightness: 0.24 } },
    brand: "soft",
  },
  urgent: { light: { from: "urgent" }, dark: { from: "urgent" }, brand: "words" },
  "urgent-soft": {
    light: { from: "urgent", lightness: 0.955, maxChroma: 0.04, more: { lightness: 0.97 } },
    dark: { from: "urgent", lightness: 0.31, maxChroma: 0.045, more: { lightness: 0.24 } },
    brand: "soft",
  },
  "non-urgent": { light: { from: "non-urgent" }, dark: { from: "non-urgent" }, brand: "words" },
  "non-urgent-soft": {
    light: { from: "non-urgent", lightness: 0.95, maxChroma: 0.02, more: { lightness: 0.97 } },
    dark: { from: "non-urgent", lightness: 0.31, maxChroma: 0.035, more: { lightness: 0.24 } },
    brand: "soft",
  },
  focus: {
    light: { like: "accent", ratio: 4.5 },
    dark: { like: "accent", ratio: 4.5 },
    brand: "words",
  },
};
