import { colorTokens, schemes, type Colors, type Scheme } from "./color-tokens.js";
import { withInherited } from "./inherited-tokens.js";
import { referenceIn } from "./reference.js";
import type { ThemeTokens } from "./theme-tokens.js";
import { listTokens, describeToken, type TokenTree, type TokenType } from "./token-groups.js";
import { isShortened, notations } from "./token-values.js";

/** A token of the Design Tokens Format Module 2025.10. */
interface DesignToken {
  $type: TokenType;
  $value: unknown;
  $extensions?: Record<string, { css: string }>;
}

/** Groups of tokens, as designers' tools exchange them (Design Tokens Format Module 2025.10). */
export interface DesignTokens {
  [name: string]: DesignTokens | DesignToken;
}

/** The CSS, where the format cannot represent it. */
const extension = "org.npmjs.clinic-ui";

interface Tree<Leaf> {
  [name: string]: Leaf | Tree<Leaf>;
}

function put<Leaf>(tree: Tree<Leaf>, path: readonly string[], leaf: Leaf) {
  const [first, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) tree[first] = leaf;
  else put((tree[first] ??= {}) as Tree<Leaf>, rest, leaf);
}

function fail(path: readonly string[], what: string): never {
  throw new RangeError(`${path.join(".") || "The file"} ${what}.`);
}

/**
 * A theme for designers' tools, with the type, space and shape that it leaves to the library, so that
 * a tool has all of what a page is drawn with. A token's type is that of its group, so a token of your own in a
 * known group is kept with it.
 * @throws {RangeError} for a group that is not known, and for a value that is not of its type
 */
export function toDesignTokens({ base, color }: ThemeTokens): DesignTokens {
  const all = listTokens(withInherited(base));
  const paths = new Map(all.map(({ name, path }) => [name, path]));
  const tokens: DesignTokens = {};
  const add = (path: readonly string[], $type: TokenType, css: string, scheme?: Scheme) => {
    const alias = (text: string) => {
      const { color: own, base: other } = referenceIn(text);
      const target = own && scheme ? ["color", scheme, own] : other && paths.get(other);
      return target && `{${target.join(".")}}`;
    };
    const $value = alias(css) ?? notations[$type].fromCss(css, alias);
    if ($value === undefined) fail(path, `is ${JSON.stringify(css)}, which is not a ${$type}`);
    const $extensions = isShortened($type, css) ? { [extension]: { css } } : undefined;
    put<DesignToken>(tokens, path, { $type, $value, ...($extensions && { $extensions }) });
  };
  for (const { path, type, css } of all) add(path, type, css);
  for (const scheme of schemes)
    for (const name of colorTokens)
      add(["color", scheme, name], "color", color[scheme][name], scheme);
  return tokens;
}

/**
 * The theme in a file from a designer's tool.
 * @throws {RangeError} where the file is not a theme's: with the token and what is wrong
 */
export function fromDesignTokens(tokens: unknown): ThemeTokens {
  const base: Tree<string> = {};
  const color = {} as ThemeTokens["color"];
  for (const [path, token] of tokensIn(tokens, [])) {
    if (path[0] !== "color") {
      put(base, path, cssOf(path, describeToken(path).type, token));
      continue;
    }
    const [, scheme, name] = path as [string, Scheme, keyof Colors];
    if (path.length !== 3 || !schemes.includes(scheme) || !colorTokens.includes(name))
      fail(path, "is not a colour of a theme");
    (color[scheme] ??= {} as Colors)[name] = cssOf(path, "color", token);
  }
  for (const scheme of schemes)
    for (const name of colorTokens)
      if (!color[scheme]?.[name]) fail(["color", scheme, name], "is missing");
  return { base: base as TokenTree, color };
}

function* tokensIn(group: unknown, path: string[]): Generator<[string[], DesignToken]> {
  if (typeof group !== "object" || group === null) fail(path, "is neither a token nor a group");
  if ("$value" in group) {
    yield [path, group as DesignToken];
    return;
  }
  for (const [name, inside] of Object.entries(group)) {
    if (name.startsWith("$")) continue;
    // It becomes a part of a custom property's name.
    if (!/^[a-z0-9-]+$/i.test(name)) fail([...path, name], "has a name that CSS could not hold");
    yield* tokensIn(inside, [...path, name]);
  }
}

function cssOf(path: string[], type: TokenType, { $value, $extensions }: DesignToken): string {
  const css =
    (["dimension", "fontFamily"].includes(type) && $extensions?.[extension]?.css) ||
    (variableOf($value) ?? notations[type].toCss($value, variableOf));
  if (!css && type === "color") fail(path, "is not a colour in oklch or srgb, and has no hex");
  return css && !/[;{}<>]/.test(css)
    ? css
    : fail(path, "has a value that this version cannot read");
}

/** `var(--cui-paper-50)` for `{ramp.paper.50}`. */
function variableOf(value: unknown): string | undefined {
  const path = typeof value === "string" ? /^\{(.+)\}$/.exec(value)?.[1]?.split(".") : undefined;
  if (!path) return undefined;
  return `var(--cui-${path[0] === "color" ? `color-${path.at(-1)}` : describeToken(path).name})`;
}
