import type { ThemeOptions } from "./theme-options.js";

type Properties = Record<string, string>;

/** At most four digits after the point. */
const short = (value: number) => String(Number(value.toFixed(4)));
const rem = (value: number) => `${short(value)}rem`;

function check(name: keyof ThemeOptions, value: unknown, least: number, most: number) {
  if (typeof value === "number" && value >= least && value <= most) return;
  throw new RangeError(
    `${name}: ${typeof value === "number" ? value : JSON.stringify(value)} is not a number from ${least} to ${most}.`,
  );
}

export function fontProperties({ fontText, fontDisplay, headingWeight }: ThemeOptions): Properties {
  const properties: Properties = {};
  if (fontText !== undefined) properties["font-text"] = families("fontText", fontText);
  if (fontDisplay !== undefined) properties["font-display"] = families("fontDisplay", fontDisplay);
  if (headingWeight !== undefined) {
    check("headingWeight", headingWeight, 100, 900);
    properties["weight-heading"] = String(headingWeight);
  }
  return properties;
}

function families(name: "fontText" | "fontDisplay", value: unknown): string {
  if (typeof value === "string" && /^[\p{L}\p{N}\s"',_-]+$/u.test(value) && isBalanced(value))
    return value.trim();
  throw new RangeError(
    `${name}: ${JSON.stringify(value)} is no list of font families. Write one such as "Georgia, serif".`,
  );
}

const isBalanced = (text: string) =>
  ['"', "'"].every((quote) => text.split(quote).length % 2 === 1) && text.trim() !== "";

/** Sizes grow with the window, from 320 to 1440 px wide. */
const fluid = (narrow: number, wide: number): string => {
  const slope = ((wide - narrow) / (90 - 20)) * 100;
  return `clamp(${rem(narrow)}, ${rem(narrow - slope / 5)} + ${short(slope)}vw, ${rem(wide)})`;
};

const body = { narrow: 1.0625, wide: 1.125 };

/** A scale grows less on a phone, where its largest step would leave room for one word a line. */
export function scaleProperties(scale: number | undefined): Properties {
  if (scale === undefined) return {};
  check("scale", scale, 1.1, 1.5);
  const onPhone = 1 + (scale - 1) * 0.72;
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const narrow = Math.min(body.narrow * onPhone ** step, 2.75);
    const wide = Math.max(body.wide * scale ** step, narrow);
    return [`text-${step}`, fluid(narrow, wide)] as const;
  });
  return Object.fromEntries(steps);
}

const spaces = { "space-4": 1, "space-5": 1.5, "space-6": 2, "space-7": 3, "space-8": 4 };
const fluidSpaces = {
  "space-block": [1.5, 3],
  "space-section": [3, 7],
  "column-gap": [1.5, 3],
} as const;

/** Small spaces, inside a line of words, stay: they belong to the letters. */
export function spaceProperties(density: ThemeOptions["density"] = "regular"): Properties {
  const factor = { compact: 0.75, regular: 1, airy: 1.25 }[density];
  if (!factor)
    throw new RangeError(
      `density: ${JSON.stringify(density)} is none. Write "compact", "regular" or "airy".`,
    );
  if (factor === 1) return {};
  return Object.fromEntries([
    ...Object.entries(spaces).map(([name, size]) => [name, rem(size * factor)]),
    ...Object.entries(fluidSpaces).map(([name, [narrow, wide]]) => [
      name,
      fluid(narrow * factor, wide * factor),
    ]),
  ]);
}

/** Small and large corners go with the middle one. */
export function shapeProperties(radius: number | undefined): Properties {
  if (radius === undefined) return {};
  check("radius", radius, 0, 32);
  return {
    "radius-small": rem(radius / 32),
    "radius-medium": rem(radius / 16),
    "radius-large": rem((radius * 1.75) / 16),
  };
}
