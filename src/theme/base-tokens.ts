import type { ThemeOptions } from "./theme-options.js";
import type { BaseTokens } from "./token-groups.js";

/** At most four digits after the point. */
const short = (value: number) => String(Number(value.toFixed(4)));
const rem = (value: number) => `${short(value)}rem`;

function check(name: keyof ThemeOptions, value: unknown, least: number, most: number) {
  if (typeof value === "number" && value >= least && value <= most) return;
  throw new RangeError(
    `${name}: ${typeof value === "number" ? value : JSON.stringify(value)} is not a number from ${least} to ${most}.`,
  );
}

export function fontTokens({ fontText, fontDisplay, headingWeight }: ThemeOptions): BaseTokens {
  const font = {
    ...(fontText !== undefined && { text: families("fontText", fontText) }),
    ...(fontDisplay !== undefined && { display: families("fontDisplay", fontDisplay) }),
  };
  if (headingWeight !== undefined) check("headingWeight", headingWeight, 100, 900);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    ...(headingWeight !== undefined && { weight: { heading: String(headingWeight) } }),
  };
}

function families(name: "fontText" | "fontDisplay", value: unknown): string {
  if (typeof value === "string" && isFamilies(value.replace(variable, "serif")))
    return value.trim();
  throw new RangeError(
    `${name}: ${JSON.stringify(value)} is not a list of font families. Use one such as "Georgia, serif".`,
  );
}

/** `var(--font-lora)`, or with other families to use without it: `var(--font-lora, Georgia)`. */
const variable = /\bvar\(\s*--[\w-]+\s*(,[^()]+)?\)/g;

const isFamilies = (text: string) => /^[\p{L}\p{N}\s"',_-]+$/u.test(text) && isBalanced(text);

const isBalanced = (text: string) =>
  ['"', "'"].every((quote) => text.split(quote).length % 2 === 1) && text.trim() !== "";

/** Sizes grow with the window, from 320 to 1440 px wide. */
const fluid = (narrow: number, wide: number): string => {
  const slope = ((wide - narrow) / (90 - 20)) * 100;
  return `clamp(${rem(narrow)}, ${rem(narrow - slope / 5)} + ${short(slope)}vw, ${rem(wide)})`;
};

const body = { narrow: 1.0625, wide: 1.125 };

/** A scale grows less on a phone, where its largest step would leave room for one word a line. */
export function scaleTokens(scale: number | undefined): BaseTokens {
  if (scale === undefined) return {};
  check("scale", scale, 1.1, 1.5);
  const onPhone = 1 + (scale - 1) * 0.72;
  const steps = [1, 2, 3, 4, 5].map((step) => {
    const narrow = Math.min(body.narrow * onPhone ** step, 2.75);
    const wide = Math.max(body.wide * scale ** step, narrow);
    return [step, fluid(narrow, wide)] as const;
  });
  return { text: Object.fromEntries(steps) };
}

/** Small spaces, inside a line of words, stay: they belong to the letters. */
export function spaceTokens(density: ThemeOptions["density"] = "regular"): BaseTokens {
  const factor = { compact: 0.75, regular: 1, airy: 1.25 }[density];
  if (!factor)
    throw new RangeError(
      `density: ${JSON.stringify(density)} is not a density. Use "compact", "regular" or "airy".`,
    );
  if (factor === 1) return {};
  const fixed = (size: number) => rem(size * factor);
  const growing = (narrow: number, wide: number) => fluid(narrow * factor, wide * factor);
  return {
    space: {
      4: fixed(1),
      5: fixed(1.5),
      6: fixed(2),
      7: fixed(3),
      8: fixed(4),
      block: growing(1.5, 3),
      section: growing(3, 7),
    },
    column: { gap: growing(1.5, 3) },
  };
}

/** Small and large corners go with the middle one. */
export function radiusTokens(radius: number | undefined): BaseTokens {
  if (radius === undefined) return {};
  check("radius", radius, 0, 32);
  return {
    radius: {
      small: rem(radius / 32),
      medium: rem(radius / 16),
      large: rem((radius * 1.75) / 16),
    },
  };
}
