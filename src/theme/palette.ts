import {
  colorPairs,
  colorTokens,
  leastRatio,
  schemes,
  type Colors,
  type ColorToken,
  type Scheme,
} from "./color-tokens.js";
import { hexOf, isLight, oklchOf, readable, standsOut, type Hex, type Oklch } from "./color.js";
import { targets, type Source, type Target } from "./targets.js";

/** What a brand gives: colours as hexadecimal digits. */
export interface BrandColors {
  brand: Hex;
  /**
   * For small highlights.
   * @default clay, or eucalyptus for a brand of clay
   */
  accent?: Hex;
  /**
   * The page's background in light schemes.
   * @default white with a tint of the brand
   */
  paper?: Hex;
}

const tone = (l: number, c: number, h: number): Oklch => ({ l, c, h });
const withChroma = (color: Oklch, most: number): Oklch => ({
  ...color,
  c: Math.min(color.c, most),
});

const clay = tone(0.52, 0.115, 45);
const eucalyptus = tone(0.45, 0.075, 170);

const isNear = (first: Oklch, second: Oklch) =>
  first.c > 0.04 && Math.abs(((first.h - second.h + 540) % 360) - 180) < 35;

/** The complete colours of a brand, in every scheme. */
export function palette(colors: BrandColors): Record<Scheme, Colors> {
  const made = schemes.map((scheme) => [
    scheme,
    scheme.startsWith("brand") ? bandColors(colors, scheme) : pageColors(colors, scheme),
  ]);
  return Object.fromEntries(made) as Record<Scheme, Colors>;
}

const isMore = (scheme: Scheme) => scheme.endsWith("more-contrast");

/** What each colour of a scheme stands on, and the contrast that it needs there. */
const demands = Object.fromEntries(
  schemes.map((scheme) => {
    const byToken = new Map<ColorToken, { on: ColorToken[]; ratio: number }>();
    for (const { foreground, background, kind } of colorPairs(scheme)) {
      const demand = byToken.get(foreground) ?? { on: [], ratio: leastRatio(scheme, kind) };
      demand.on.push(background);
      byToken.set(foreground, demand);
    }
    return [scheme, byToken];
  }),
) as Record<Scheme, Map<ColorToken, { on: ColorToken[]; ratio: number }>>;

/** On light backgrounds, and under light text. */
const emergencyRed = tone(0.43, 0.16, 27);

/** The care levels keep their hues in every theme: a sign of danger is never a brand colour. */
function sourcesOf({ brand, accent, paper }: BrandColors, scheme: Scheme): Record<Source, Oklch> {
  const own = oklchOf(brand);
  const shared = {
    brand: own,
    second: accent ? oklchOf(accent) : isNear(own, clay) ? eucalyptus : clay,
    band: emergencyRed,
  };
  if (!scheme.startsWith("light"))
    return {
      ...shared,
      paper: paper ? oklchOf(paper) : own,
      emergency: tone(0.78, 0.11, 25),
      urgent: tone(0.83, 0.12, 85),
      "non-urgent": tone(0.8, 0.075, 225),
    };
  const ground = paper ? oklchOf(paper) : withChroma(tone(0.985, own.c, own.h), 0.006);
  return {
    ...shared,
    paper: isMore(scheme)
      ? withChroma({ ...ground, l: 0.995 }, 0.004)
      : withChroma({ ...ground, l: Math.max(ground.l, 0.94) }, 0.03),
    emergency: emergencyRed,
    urgent: tone(0.52, 0.11, 75),
    "non-urgent": tone(0.46, 0.09, 230),
  };
}

/** The colours of a page, light or dark. */
function pageColors(colors: BrandColors, scheme: Scheme): Colors {
  const side = scheme.startsWith("light") ? "light" : "dark";
  const sources = sourcesOf(colors, scheme);
  const made: Partial<Colors> = {};
  const color = (name: ColorToken): Hex => (made[name] ??= make(name));
  let filled: Partial<Colors> | undefined;

  function make(name: ColorToken): Hex {
    const target = targets[name][side];
    if (target === "filled") {
      filled ??= fill(ownFill(), scheme);
      return filled[name]!;
    }
    if (typeof target === "string") return target;
    const wanted = { ...demands[scheme].get(name), ...target, ...(isMore(scheme) && target.more) };
    const source = wanted.like ? oklchOf(color(wanted.like)) : sources[wanted.from!];
    const first = toneOf(wanted, source);
    if (!wanted.on) return hexOf(first);
    const ratio = wanted.ratioOfPale && source.l > 0.75 ? wanted.ratioOfPale : wanted.ratio!;
    return readable(first, wanted.on.map(color), ratio, side === "light" ? "black" : "white");
  }

  /** A brand colour that hardly stands out on a dark page is replaced by its legible variant for buttons. */
  function ownFill(): Hex {
    const pages = (["surface", "surface-soft", "surface-ink"] as const).map(color);
    return side === "light" || standsOut(colors.brand, pages, 3) ? colors.brand : color("accent");
  }

  return everyColor(color);
}

const everyColor = (color: (name: ColorToken) => Hex) =>
  Object.fromEntries(colorTokens.map((name) => [name, color(name)])) as Colors;

const toneOf = (target: Target, source: Oklch): Oklch => {
  const { shiftLightness = 0, minLightness = 0, chromaTimes = 1, maxChroma = Infinity } = target;
  const lightness = target.lightness ?? source.l + shiftLightness;
  const chroma = target.chroma ?? Math.min(source.c * chromaTimes, maxChroma);
  return tone(Math.max(lightness, minLightness), chroma, source.h);
};

/** A band of the brand's own colour: everything on it has the colour of its text. */
function bandColors(colors: BrandColors, scheme: Scheme): Colors {
  const { brand: ground, "brand-strong": soft, "on-brand": words } = fill(colors.brand, scheme);
  const sources = sourcesOf(colors, scheme);
  const own = oklchOf(ground);
  const { l } = oklchOf(words);
  const toward = isLight(words) ? "white" : "black";
  return everyColor((name) => {
    const target = targets[name].brand;
    if (typeof target === "string")
      return { ground, soft, words }[target as "ground" | "soft" | "words"] ?? target;
    if (!("share" in target))
      return hexOf(
        toneOf({ ...target, ...(isMore(scheme) && target.more) }, sources[target.from!]),
      );
    const wanted = withChroma({ ...own, l: own.l + (l - own.l) * target.share }, 0.08);
    const ratio = target.ratio
      ? leastRatio(scheme, target.ratio)
      : demands[scheme].get(name)?.ratio;
    return ratio ? readable(wanted, [ground, soft], ratio, toward) : hexOf(wanted);
  });
}

/** A filled area: its colour, its colour on hover, and the text on it. */
function fill(color: Hex, scheme: Scheme): Pick<Colors, "brand" | "brand-strong" | "on-brand"> {
  const ratio = leastRatio(scheme, "text");
  const words = isLight(color) ? "#000000" : "#ffffff";
  const away = isLight(color) ? "white" : "black";
  const own = oklchOf(color);
  const filled = readable(own, [words], ratio, away);
  const { l, c, h } = oklchOf(filled);
  // On hover it moves away from its text in lightness; at the end of the scale it can only move back.
  const step = away === "white" ? 0.06 : -0.06;
  const moved = l + step > 1 || l + step < 0.08 ? l - step : l + step;
  const inked = hexOf(
    isLight(color) ? { l: 0.22, c: Math.min(c, 0.03), h } : { l: 0.985, c: Math.min(c, 0.01), h },
  );
  const strong = hexOf({ l: moved, c, h });
  return {
    brand: filled,
    "brand-strong": strong,
    "on-brand": standsOut(inked, [filled, strong], ratio) ? inked : words,
  };
}
