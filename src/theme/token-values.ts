import { clampChroma, formatHex, formatHex8, parse } from "culori";
import type { TokenType } from "./token-groups.js";

/**
 * A type's values in CSS and in the Design Tokens Format Module 2025.10. Both functions return
 * undefined for what is not a value of the type.
 */
interface Notation {
  fromCss(css: string, alias: Alias): unknown;
  toCss(value: unknown, variable: Variable): string | undefined;
}

/** `{ramp.paper.50}` for `var(--cui-paper-50)`. */
type Alias = (css: string) => string | undefined;

/** `var(--cui-paper-50)` for `{ramp.paper.50}`. */
type Variable = (value: unknown) => string | undefined;

export const notations: Record<TokenType, Notation> = {
  color: { fromCss: colorValue, toCss: colorCss },
  cubicBezier: {
    fromCss: (css) => {
      const numbers = /^cubic-bezier\((.+)\)$/.exec(css)?.[1]?.split(",").map(Number);
      return isCurve(numbers) ? numbers : undefined;
    },
    toCss: (value) => (isCurve(value) ? `cubic-bezier(${value.join(", ")})` : undefined),
  },
  dimension: { fromCss: (css) => measureValue(widest(css), ["px", "rem"]), toCss: measureCss },
  duration: { fromCss: (css) => measureValue(css, ["ms", "s"]), toCss: measureCss },
  fontFamily: {
    fromCss: (css) => namedFamilies(css).map((family) => family.replace(/["']/g, "")),
    toCss: (value) => [value].flat().map(familyCss).join(", "),
  },
  fontWeight: { fromCss: numberValue, toCss: numberCss },
  number: { fromCss: numberValue, toCss: numberCss },
  shadow: {
    fromCss: (css, alias) => {
      const layers = css.split(/,(?![^(]*\))/).map((layer) => shadowValue(layer, alias));
      return layers.every(Boolean) ? (layers.length === 1 ? layers[0] : layers) : undefined;
    },
    toCss: (value, variable) => {
      const layers = [value].flat().map((layer) => shadowCss(layer, variable));
      return layers.every(Boolean) ? layers.join(", ") : undefined;
    },
  },
};

/** Whether the format cannot represent the CSS, such as a size that grows with the window. */
export const isShortened = (type: TokenType, css: string) =>
  (type === "dimension" && widest(css) !== css) || (type === "fontFamily" && css.includes("var("));

/** The families without variables, whose values only the page knows; a variable if there is no other. */
function namedFamilies(css: string): string[] {
  const list = (text: string) => text.split(",").flatMap((family) => family.trim() || []);
  const named = list(css.replace(/\bvar\(\s*--[\w-]+\s*|\)/g, ""));
  return named.length > 0 ? named : [css];
}

/** A fluid size is that of a wide screen; a character is about half its line's height wide. */
function widest(css: string): string {
  const wide = /^clamp\(.*,\s*([\d.]+rem)\)$/.exec(css)?.[1];
  const characters = /^([\d.]+)ch$/.exec(css)?.[1];
  return wide ?? (characters ? `${Number(characters) / 2}rem` : css);
}

function measureValue(css: string, units: readonly string[]) {
  const [, value, unit] = /^(-?[\d.]+)([a-z]*)$/.exec(css) ?? [];
  if (Number(value) === 0 && unit === "") return { value: 0, unit: units[0] };
  return unit && units.includes(unit) ? { value: Number(value), unit } : undefined;
}

function measureCss(measure: unknown): string | undefined {
  const { value, unit } = fieldsOf(measure);
  return typeof value === "number" && typeof unit === "string" ? `${value}${unit}` : undefined;
}

function numberValue(css: string) {
  const value = Number(css);
  return Number.isFinite(value) ? value : undefined;
}

function numberCss(value: unknown) {
  return typeof value === "number" ? String(value) : undefined;
}

const isCurve = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length === 4 && value.every(Number.isFinite);

const familyCss = (family: unknown) =>
  /^[\w-]+$/.test(String(family)) ? String(family) : `"${String(family)}"`;

const fieldsOf = (value: unknown) => (value ?? {}) as Record<string, unknown>;

const round = (value: number) => Number(value.toFixed(5));

function colorValue(css: string) {
  const color = parse(css);
  if (!color) return undefined;
  const hex = formatHex(clampChroma({ ...color, alpha: 1 }, "oklch"));
  const components =
    color.mode === "oklch"
      ? [color.l, color.c, color.h ?? 0]
      : [1, 3, 5].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  return {
    colorSpace: color.mode === "oklch" ? "oklch" : "srgb",
    components: components.map(round),
    alpha: color.alpha ?? 1,
    hex,
  };
}

function colorCss(value: unknown): string | undefined {
  const { colorSpace, components, alpha: own, hex } = fieldsOf(value);
  const alpha = typeof own === "number" ? own : 1;
  const [first = 0, second = 0, third = 0] = (Array.isArray(components) ? components : []).map(
    Number,
  );
  if (colorSpace === "oklch") {
    const through = alpha < 1 ? ` / ${round(alpha * 100)}%` : "";
    return `oklch(${round(first * 100)}% ${second} ${third}deg${through})`;
  }
  const color =
    colorSpace === "srgb"
      ? { mode: "rgb" as const, r: first, g: second, b: third }
      : typeof hex === "string"
        ? parse(hex)
        : undefined;
  if (!color) return undefined;
  return alpha < 1 ? formatHex8({ ...color, alpha }) : formatHex(color);
}

/** Offsets, blur, spread and colour, as in `box-shadow`. */
function shadowValue(layer: string, alias: Alias) {
  const parts: string[] = layer.match(/[\w-]+\([^)]*\)|\S+/g) ?? [];
  const lengths = parts.map((part) => measureValue(part, ["px", "rem"])).filter(Boolean);
  const [color, ...others] = parts.filter(
    (part) => part !== "inset" && !measureValue(part, ["px", "rem"]),
  );
  const value = color && (alias(color) ?? colorValue(color));
  if (!value || others.length > 0 || lengths.length < 2 || lengths.length > 4) return undefined;
  const none = { value: 0, unit: "px" };
  const [offsetX, offsetY, blur = none, spread = none] = lengths;
  return {
    color: value,
    offsetX,
    offsetY,
    blur,
    spread,
    ...(parts.includes("inset") && { inset: true }),
  };
}

function shadowCss(layer: unknown, variable: Variable): string | undefined {
  const { color, offsetX, offsetY, blur, spread, inset } = fieldsOf(layer);
  const lengths = [offsetX, offsetY, blur, spread].map((length) =>
    fieldsOf(length).value === 0 ? "0" : measureCss(length),
  );
  const words = variable(color) ?? colorCss(color);
  if (!words || !lengths.every(Boolean)) return undefined;
  // The last two may be left out.
  while (lengths.length > 2 && lengths.at(-1) === "0") lengths.pop();
  return [...(inset ? ["inset"] : []), ...lengths, words].join(" ");
}
