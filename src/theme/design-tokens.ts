import { formatHex } from "culori";
import { readColor } from "./color.js";
import { colorTokens, schemes, type Colors, type Scheme } from "./color-tokens.js";
import { referenceIn } from "./reference.js";
import type { ThemeTokens } from "./theme-tokens.js";

/** A token of the Design Tokens Format Module 2025.10. */
interface DesignToken {
  $type: string;
  $value: unknown;
  $extensions?: Record<string, { css: string }>;
}

/** Groups of tokens, as designers' tools exchange them (Design Tokens Format Module 2025.10). */
export interface DesignTokens {
  [name: string]: DesignTokens | DesignToken;
}

/** Where a value says more than the format can hold, such as a size that grows with the window. */
const extension = "org.npmjs.clinic-ui";

const ramps = /^(paper|ink|charcoal|eucalyptus|clay|emergency|urgent|non-urgent)-(\d+)$/;
const groups = /^(font|text|leading|weight|space|radius)-(.+)$/;

function pathOf(name: string): string[] {
  const [, ramp, step] = ramps.exec(name) ?? [];
  if (ramp) return ["ramp", ramp, step!];
  const [, group, rest] = groups.exec(name) ?? [];
  if (group) return [group, rest!];
  return [/^(?:duration|easing)$/.test(name) ? "motion" : "layout", name];
}

const nameOf = ([group, ...rest]: readonly string[]) =>
  (/^(?:ramp|motion|layout)$/.test(group!) ? rest : [group, ...rest]).join("-");

/** A theme for designers' tools. */
export function toDesignTokens({ base, color }: ThemeTokens): DesignTokens {
  const tokens: DesignTokens = {};
  for (const [name, value] of Object.entries(base)) put(tokens, pathOf(name), tokenOf(name, value));
  for (const scheme of schemes)
    for (const name of colorTokens)
      put(tokens, ["color", scheme, name], colorToken(color[scheme][name], scheme));
  return tokens;
}

function put(tokens: DesignTokens, path: readonly string[], token: DesignToken) {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) tokens[first] = token;
  else put((tokens[first] ??= {}) as DesignTokens, rest, token);
}

function tokenOf(name: string, css: string): DesignToken {
  const [group] = pathOf(name) as [string];
  if (group === "ramp") return colorToken(css);
  if (group === "font") return { $type: "fontFamily", $value: familiesOf(css) };
  if (group === "weight") return { $type: "fontWeight", $value: Number(css) };
  if (group === "leading") return { $type: "number", $value: Number(css) };
  if (name === "easing") return { $type: "cubicBezier", $value: css.match(/[\d.]+/g)!.map(Number) };
  if (name === "duration") return { $type: "duration", $value: measureOf(css) };
  const wide = /^clamp\(.*,\s*([\d.]+rem)\)$/.exec(css)?.[1];
  if (wide) return sizeOf(wide, css);
  const characters = /^([\d.]+)ch$/.exec(css)?.[1];
  return characters ? sizeOf(`${Number(characters) / 2}rem`, css) : sizeOf(css);
}

const sizeOf = (size: string, css?: string): DesignToken => ({
  $type: "dimension",
  $value: measureOf(size),
  ...(css && { $extensions: { [extension]: { css } } }),
});

function measureOf(css: string) {
  const [, value, unit] = /^([\d.]+)([a-z]+)$/.exec(css)!;
  return { value: Number(value), unit };
}

const familiesOf = (css: string) =>
  css.split(",").map((family) => family.trim().replace(/["']/g, ""));

function colorToken(css: string, scheme?: Scheme): DesignToken {
  const { color: own, base: other } = referenceIn(css);
  const path = own ? ["color", scheme!, own] : other && pathOf(other);
  return { $type: "color", $value: path ? `{${path.join(".")}}` : colorValue(css) };
}

function colorValue(css: string) {
  const hex = readColor(css)!;
  const [, l, c, h] = /^oklch\(([\d.]+)% ([\d.]+) ([\d.]+)deg\)$/.exec(css) ?? [];
  const components = l
    ? [round(Number(l) / 100), Number(c), Number(h)]
    : [1, 3, 5].map((start) => round(parseInt(hex.slice(start, start + 2), 16) / 255));
  return { colorSpace: l ? "oklch" : "srgb", components, alpha: 1, hex };
}

const round = (value: number) => Number(value.toFixed(5));

/**
 * The theme in a file of designers' tools.
 * @throws {RangeError} where the file is none of a theme: with the token and what is wrong
 */
export function fromDesignTokens(tokens: unknown): ThemeTokens {
  const theme = { base: {}, color: {} } as ThemeTokens;
  for (const [path, token] of tokensIn(tokens, [])) {
    if (path[0] !== "color") {
      theme.base[nameOf(path)] = baseValue(path, token);
      continue;
    }
    const [, scheme, name] = path as [string, Scheme, keyof Colors];
    if (path.length !== 3 || !schemes.includes(scheme) || !colorTokens.includes(name))
      fail(path, "is no colour of a theme");
    (theme.color[scheme] ??= {} as Colors)[name] = colorCss(path, token.$value);
  }
  for (const scheme of schemes)
    for (const name of colorTokens)
      if (!theme.color[scheme]?.[name]) fail(["color", scheme, name], "is missing");
  return theme;
}

function fail(path: readonly string[], what: string): never {
  throw new RangeError(`${path.join(".") || "The file"} ${what}.`);
}

function* tokensIn(group: unknown, path: string[]): Generator<[string[], DesignToken]> {
  if (typeof group !== "object" || group === null) fail(path, "is neither a token nor a group");
  if ("$value" in group) {
    yield [path, group as DesignToken];
    return;
  }
  for (const [name, inside] of Object.entries(group))
    if (!name.startsWith("$")) yield* tokensIn(inside, [...path, name]);
}

function baseValue(path: string[], { $value, $extensions }: DesignToken): string {
  const css = $extensions?.[extension]?.css;
  const [group] = path;
  const value =
    group === "ramp"
      ? colorCss(path, $value)
      : group === "font"
        ? familiesCss($value)
        : Array.isArray($value)
          ? `cubic-bezier(${$value.join(", ")})`
          : typeof $value === "number"
            ? String($value)
            : (css ?? measureCss($value));
  return value && !/[;{}<>]/.test(value) ? value : fail(path, "has a value that is not understood");
}

const familiesCss = (families: unknown) =>
  [families]
    .flat()
    .map((family) => (/^[\w-]+$/.test(String(family)) ? family : `"${family}"`))
    .join(", ");

function measureCss(measure: unknown): string | undefined {
  const { value, unit } = (measure ?? {}) as { value?: unknown; unit?: unknown };
  return typeof value === "number" && typeof unit === "string" ? `${value}${unit}` : undefined;
}

function colorCss(path: string[], value: unknown): string {
  if (typeof value === "string") {
    const [first, ...rest] = /^\{(.+)\}$/.exec(value)?.[1]?.split(".") ?? [];
    if (first === "color") return `var(--cui-color-${rest.at(-1)})`;
    if (first) return `var(--cui-${nameOf([first, ...rest])})`;
  }
  const { colorSpace, components, hex } = (value ?? {}) as Record<string, unknown>;
  const [first, second, third] = (Array.isArray(components) ? components : []).map(Number) as [
    number,
    number,
    number,
  ];
  if (colorSpace === "oklch") return `oklch(${round(first * 100)}% ${second} ${third}deg)`;
  if (colorSpace === "srgb") return formatHex({ mode: "rgb", r: first, g: second, b: third });
  return readColor(hex) ?? fail(path, "is no colour in oklch or srgb, nor has it a hex");
}
