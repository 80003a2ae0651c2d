import { leastRatios, type Colors, type Scheme } from "./color-tokens.js";
import { hexOf, isLight, oklchOf, readable, standsOut, type Hex, type Oklch } from "./color.js";

/** What a brand gives: colours as hexadecimal digits. */
export interface BrandColors {
  brand: Hex;
  /**
   * For small highlights.
   * @default clay, or eucalyptus for a brand of clay
   */
  accent?: Hex;
  /**
   * The page's ground in light schemes.
   * @default white with a breath of the brand
   */
  paper?: Hex;
}

const tone = (l: number, c: number, h: number): Oklch => ({ l, c, h });
const withLightness = (color: Oklch, l: number): Oklch => ({ ...color, l });
const withChroma = (color: Oklch, most: number): Oklch => ({
  ...color,
  c: Math.min(color.c, most),
});

/** The care levels keep their hues in every theme: a sign of danger is nobody's brand. */
const care = {
  emergency: { light: tone(0.43, 0.16, 27), dark: tone(0.78, 0.11, 25), soft: 0.025, deep: 0.06 },
  urgent: { light: tone(0.52, 0.11, 75), dark: tone(0.83, 0.12, 85), soft: 0.04, deep: 0.045 },
  "non-urgent": {
    light: tone(0.46, 0.09, 230),
    dark: tone(0.8, 0.075, 225),
    soft: 0.02,
    deep: 0.035,
  },
};

const clay = tone(0.52, 0.115, 45);
const eucalyptus = tone(0.45, 0.075, 170);

const isNear = (first: Oklch, second: Oklch) =>
  first.c > 0.04 && Math.abs(((first.h - second.h + 540) % 360) - 180) < 35;

/** The complete colours of a brand, in every scheme. */
export function palette(colors: BrandColors): Record<Scheme, Colors> {
  return {
    light: lightColors(colors, false),
    dark: darkColors(colors, false),
    brand: brandColors(colors, false),
    "light-more-contrast": lightColors(colors, true),
    "dark-more-contrast": darkColors(colors, true),
    "brand-more-contrast": brandColors(colors, true),
  };
}

/** The colour for small highlights. */
const secondOf = ({ brand, accent }: BrandColors): Oklch =>
  accent ? oklchOf(accent) : isNear(oklchOf(brand), clay) ? eucalyptus : clay;

/** Stays deep where the page is dark, so that white stands on it. */
const emergencyBand = (more: boolean) =>
  hexOf(withLightness(care.emergency.light, more ? 0.4 : 0.43));

function lightColors(colors: BrandColors, more: boolean): Colors {
  const { brand, paper } = colors;
  const own = oklchOf(brand);
  const second = secondOf(colors);
  const ground = paper ? oklchOf(paper) : withChroma(tone(0.985, own.c, own.h), 0.006);
  const paperTone = withChroma(
    withLightness(ground, more ? 0.995 : Math.max(ground.l, 0.94)),
    more ? 0.004 : 0.03,
  );
  const soft = (l: number, color: Oklch, chroma: number) =>
    hexOf(withChroma(withLightness(color, more ? 0.97 : l), chroma));

  const surface = hexOf(paperTone);
  const surfaceSoft = hexOf({
    l: paperTone.l - (more ? 0.025 : 0.03),
    c: Math.min(paperTone.c * 1.5, 0.04),
    h: paperTone.h,
  });
  const accentSoft = soft(0.935, own, 0.03);
  const highlightSoft = soft(0.945, second, 0.028);
  const careSoft = {
    emergency: soft(0.95, care.emergency.light, care.emergency.soft),
    urgent: soft(0.955, care.urgent.light, care.urgent.soft),
    "non-urgent": soft(0.95, care["non-urgent"].light, care["non-urgent"].soft),
  };
  const pages = [surface, surfaceSoft];
  const grounds = [...pages, accentSoft, highlightSoft];
  const all = [...grounds, ...Object.values(careSoft)];
  const { text: textRatio, "non-text": edge } = leastRatios(more);
  const dark = (color: Oklch, on: readonly Hex[], ratio: number) =>
    readable(color, on, ratio, "black");

  // A light brand, darkened just enough to be read, is mud: deeper, it is ink with a hint of it.
  const accentText = dark(own, all, own.l > 0.75 ? 7 : textRatio);
  const accentTone = oklchOf(accentText);
  const accentStrong = dark(withLightness(accentTone, accentTone.l - 0.08), all, textRatio);
  return {
    surface,
    "surface-soft": surfaceSoft,
    "surface-ink": inkGround(own, more),
    text: hexOf(withChroma(tone(more ? 0.14 : 0.22, own.c, own.h), 0.022)),
    "text-muted": dark(withChroma(tone(more ? 0.32 : 0.43, own.c, own.h), 0.024), all, textRatio),
    line: more ? dark(tone(0.6, 0.01, ground.h), pages, 3) : quietLine(paperTone),
    "line-strong": dark(withChroma(tone(0.6, own.c, own.h), 0.018), grounds, edge),
    accent: accentText,
    "accent-strong": accentStrong,
    "accent-soft": accentSoft,
    ...fill(brand, grounds, "black", more),
    highlight: dark(second, grounds, textRatio),
    "highlight-soft": highlightSoft,
    emergency: dark(care.emergency.light, [...pages, careSoft.emergency], textRatio),
    "emergency-band": dark(care.emergency.light, [surface], textRatio),
    "on-emergency": "#ffffff",
    "emergency-soft": careSoft.emergency,
    urgent: dark(care.urgent.light, [...pages, careSoft.urgent], textRatio),
    "urgent-soft": careSoft.urgent,
    "non-urgent": dark(care["non-urgent"].light, [...pages, careSoft["non-urgent"]], textRatio),
    "non-urgent-soft": careSoft["non-urgent"],
    focus: dark(accentTone, all, Math.max(edge, 4.5)),
  };
}

const quietLine = (ground: Oklch) => hexOf({ l: ground.l - 0.105, c: ground.c * 1.6, h: ground.h });

const inkGround = (own: Oklch, more: boolean) =>
  hexOf(withChroma(tone(more ? 0.2 : 0.27, own.c, own.h), more ? 0.02 : 0.04));

function darkColors(colors: BrandColors, more: boolean): Colors {
  const { brand, paper } = colors;
  const own = oklchOf(brand);
  const second = secondOf(colors);
  const tint = paper ? oklchOf(paper) : own;
  const ground = (l: number) => hexOf(withChroma(tone(l, tint.c, tint.h), 0.012));
  const deep = (color: Oklch, chroma: number) =>
    hexOf(withChroma(withLightness(color, more ? 0.24 : 0.31), chroma));

  const surface = ground(more ? 0.14 : 0.215);
  const surfaceSoft = ground(more ? 0.19 : 0.26);
  const ink = inkGround(own, more);
  const accentSoft = deep(own, 0.045);
  const highlightSoft = deep(second, 0.04);
  const careSoft = {
    emergency: deep(care.emergency.dark, care.emergency.deep),
    urgent: deep(care.urgent.dark, care.urgent.deep),
    "non-urgent": deep(care["non-urgent"].dark, care["non-urgent"].deep),
  };
  const pages = [surface, surfaceSoft, ink];
  const grounds = [...pages, accentSoft, highlightSoft];
  const all = [...grounds, ...Object.values(careSoft)];
  const { text: textRatio, "non-text": edge } = leastRatios(more);
  const light = (color: Oklch, on: readonly Hex[], ratio: number) =>
    readable(color, on, ratio, "white");
  const raised = (color: Oklch) => withChroma(withLightness(color, Math.max(color.l, 0.8)), 0.19);

  const accentText = light(raised(own), all, textRatio);
  const accentTone = oklchOf(accentText);
  const accentStrong = light(
    withLightness(withChroma(accentTone, 0.1), accentTone.l + 0.09),
    all,
    textRatio,
  );
  // A brand that sinks into a dark page is no button: its readable partner takes its place there.
  const filled = standsOut(brand, pages, 3) ? brand : accentText;
  return {
    surface,
    "surface-soft": surfaceSoft,
    "surface-ink": ink,
    text: hexOf(withChroma(tone(more ? 0.99 : 0.95, tint.c, tint.h), 0.012)),
    "text-muted": light(
      withChroma(tone(more ? 0.88 : 0.76, tint.c, tint.h), 0.016),
      all,
      textRatio,
    ),
    line: more
      ? light(withChroma(tone(0.55, tint.c, tint.h), 0.012), pages, 3)
      : hexOf(withChroma(tone(0.37, tint.c, tint.h), 0.012)),
    "line-strong": light(withChroma(tone(0.6, tint.c, tint.h), 0.014), grounds, edge),
    accent: accentText,
    "accent-strong": accentStrong,
    "accent-soft": accentSoft,
    ...fill(filled, grounds, "white", more),
    highlight: light(raised(second), grounds, textRatio),
    "highlight-soft": highlightSoft,
    emergency: light(care.emergency.dark, [...pages, careSoft.emergency], textRatio),
    "emergency-band": emergencyBand(more),
    "on-emergency": "#ffffff",
    "emergency-soft": careSoft.emergency,
    urgent: light(care.urgent.dark, [...pages, careSoft.urgent], textRatio),
    "urgent-soft": careSoft.urgent,
    "non-urgent": light(care["non-urgent"].dark, [...pages, careSoft["non-urgent"]], textRatio),
    "non-urgent-soft": careSoft["non-urgent"],
    focus: light(accentTone, all, Math.max(edge, 4.5)),
  };
}

/** A band of the brand's own colour: everything on it takes the colour of its words. */
function brandColors({ brand }: BrandColors, more: boolean): Colors {
  const { brand: ground, "brand-strong": soft, "on-brand": words } = fill(brand, [], "black", more);
  const own = oklchOf(ground);
  const end = isLight(words) ? "white" : "black";
  const grounds = [ground, soft];
  const { text: textRatio, "non-text": edge } = leastRatios(more);
  const between = (share: number): Oklch => {
    const { l } = oklchOf(words);
    return withChroma(withLightness(own, own.l + (l - own.l) * share), 0.08);
  };
  return {
    surface: ground,
    "surface-soft": soft,
    "surface-ink": ground,
    text: words,
    "text-muted": readable(between(0.8), grounds, textRatio, end),
    line: hexOf(between(0.35)),
    "line-strong": readable(between(0.6), grounds, edge, end),
    accent: words,
    "accent-strong": words,
    "accent-soft": soft,
    brand: words,
    "brand-strong": readable(between(0.92), grounds, textRatio, end),
    "brand-line": words,
    "on-brand": ground,
    highlight: words,
    "highlight-soft": soft,
    emergency: words,
    "emergency-band": emergencyBand(more),
    "on-emergency": "#ffffff",
    "emergency-soft": soft,
    urgent: words,
    "urgent-soft": soft,
    "non-urgent": words,
    "non-urgent-soft": soft,
    focus: words,
  };
}

/**
 * A filled area: its colour, the colour under the pointer, the words on it, and an edge for where
 * the page around is too near to it.
 */
function fill(
  color: Hex,
  grounds: readonly Hex[],
  toward: "black" | "white",
  more: boolean,
): Pick<Colors, "brand" | "brand-strong" | "brand-line" | "on-brand"> {
  const { text: textRatio, "non-text": edge } = leastRatios(more);
  const words = isLight(color) ? "#000000" : "#ffffff";
  const away = isLight(color) ? "white" : "black";
  const own = oklchOf(color);
  const filled = readable(own, [words], textRatio, away);
  const { l, c, h } = oklchOf(filled);
  // Under the pointer it moves away from its words; at the end of the scale it can only move back.
  const step = away === "white" ? 0.06 : -0.06;
  const moved = l + step > 1 || l + step < 0.08 ? l - step : l + step;
  const inked = hexOf(
    isLight(color) ? { l: 0.22, c: Math.min(c, 0.03), h } : { l: 0.985, c: Math.min(c, 0.01), h },
  );
  const strong = hexOf({ l: moved, c, h });
  return {
    brand: filled,
    "brand-strong": strong,
    "brand-line": readable(oklchOf(filled), grounds, edge, toward),
    "on-brand": standsOut(inked, [filled, strong], textRatio) ? inked : words,
  };
}
