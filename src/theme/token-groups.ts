/** Types of tokens (Design Tokens Format Module 2025.10). */
export type TokenType =
  | "color"
  | "cubicBezier"
  | "dimension"
  | "duration"
  | "fontFamily"
  | "fontWeight"
  | "number"
  | "shadow";

interface Group {
  /** Of all tokens in the group, or of each by its name. */
  type: TokenType | Record<string, TokenType>;
  /** What its custom properties begin with. */
  prefix: string;
  /** Print keeps its own sizes, so a theme sets these on screens alone. */
  screenOnly?: true;
}

/** The groups of a theme's tokens. Its colours by purpose are listed in color-tokens.ts. */
export const tokenGroups = {
  ramp: { type: "color", prefix: "" },
  font: { type: "fontFamily", prefix: "font-" },
  text: { type: "dimension", prefix: "text-", screenOnly: true },
  leading: { type: "number", prefix: "leading-" },
  weight: { type: "fontWeight", prefix: "weight-" },
  space: { type: "dimension", prefix: "space-", screenOnly: true },
  column: { type: "dimension", prefix: "column-", screenOnly: true },
  layout: { type: "dimension", prefix: "" },
  radius: { type: "dimension", prefix: "radius-" },
  shadow: { type: "shadow", prefix: "shadow-" },
  motion: { type: { duration: "duration", easing: "cubicBezier" }, prefix: "" },
} as const satisfies Record<string, Group>;

export type TokenGroup = keyof typeof tokenGroups;

/** Tokens in CSS, or groups of them. */
export interface TokenTree {
  readonly [name: string]: string | TokenTree;
}

/** Tokens by group: `{ ramp: { paper: { 50: "#fcfaf3" } } }` is `--cui-paper-50`. */
export type BaseTokens = { readonly [group in TokenGroup]?: TokenTree };

export interface BaseToken {
  /** Group and names: `["ramp", "paper", "50"]`. */
  path: readonly string[];
  /** The custom property without `--cui-`: `paper-50`. */
  name: string;
  type: TokenType;
  /** The value. */
  css: string;
}

/**
 * All tokens of a theme but its colours by purpose.
 * @throws {RangeError} for a group that is not known, since nothing says the type of its tokens
 */
export const listTokens = (base: BaseTokens): BaseToken[] => tokensIn(base as TokenTree, []);

function tokensIn(tree: TokenTree, path: readonly string[]): BaseToken[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === "string"
      ? [{ ...describeToken([...path, name]), css: value }]
      : tokensIn(value, [...path, name]),
  );
}

/** Whether a theme sets the token on screens alone. */
export const isScreenOnly = ({ path: [group] }: BaseToken): boolean =>
  "screenOnly" in tokenGroups[group as TokenGroup];

/**
 * What is known of a token by its place in a theme.
 * @throws {RangeError} where nothing says its type
 */
export function describeToken(path: readonly string[]): Omit<BaseToken, "css"> {
  const [group, ...names] = path;
  const { type, prefix }: Partial<Group> = Object.hasOwn(tokenGroups, group!)
    ? tokenGroups[group as TokenGroup]
    : {};
  const own = typeof type === "object" ? type[names.join("-")] : type;
  if (!own || names.length === 0)
    throw new RangeError(
      `${path.join(".")} is not a known token. The groups are ${Object.keys(tokenGroups).join(", ")}; in motion there are duration and easing.`,
    );
  return { path, name: `${prefix}${names.join("-")}`, type: own };
}
