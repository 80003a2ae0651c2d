import { isLight } from "./color.js";
import { colorTokens, type Colors, type Scheme } from "./color-tokens.js";
import { atRule, declarations, rule, type Declaration } from "./css.js";
import { isInherited } from "./inherited-tokens.js";
import { settleColors } from "./pairs.js";
import type { ThemeTokens } from "./theme-tokens.js";
import { isScreenOnly, listTokens, type BaseToken } from "./token-groups.js";

/**
 * A theme as a stylesheet, without what is the library's own anyway. It is in no layer, so that it holds wherever it is loaded, over the
 * library's sheet in layers and, loaded after it, over the one without.
 */
export function themeCss(tokens: ThemeTokens): string {
  const { base, color } = tokens;
  const { light, dark, brand } = color;
  const more = {
    light: color["light-more-contrast"],
    dark: color["dark-more-contrast"],
    brand: color["brand-more-contrast"],
  };
  const all = listTokens(base).filter((token) => !isInherited(token));
  const sizes = inBase(all.filter(isScreenOnly));
  const others = inBase(all.filter((token) => !isScreenOnly(token)));
  const moreContrast = declarations(inBothSchemes(more.light, more.dark));
  const moreOnBrand = declarations(inScheme(more.brand), bandScheme(tokens, "brand-more-contrast"));
  return [
    rule(":root", declarations(others)),
    rule(":root,\n[data-cui-scheme]", declarations(inBothSchemes(light, dark))),
    // Print has its own sizes and no band.
    atRule("@media screen", [
      rule(":root", declarations(sizes)),
      rule('[data-cui-scheme="brand"]', declarations(inScheme(brand), bandScheme(tokens, "brand"))),
    ]),
    // An attribute on the root overrides the visitor's system.
    atRule("@media (prefers-contrast: more)", [
      rule(`${bySystem},\n:where(${bySystem}) [data-cui-scheme]`, moreContrast),
    ]),
    atRule("@media screen and (prefers-contrast: more)", [
      rule(`:where(${bySystem}) [data-cui-scheme="brand"]`, moreOnBrand),
    ]),
    rule(`${chosen},\n:where(${chosen}) [data-cui-scheme]`, moreContrast),
    atRule("@media screen", [rule(`:where(${chosen}) [data-cui-scheme="brand"]`, moreOnBrand)]),
  ]
    .filter(Boolean)
    .join("\n\n")
    .concat("\n");
}

const bySystem = ":root:where(:not([data-cui-contrast]))";
const chosen = '[data-cui-contrast="more"]';

export const inBase = (tokens: readonly BaseToken[]): Declaration[] =>
  tokens.map(({ name, css }) => [name, css]);

export const inScheme = (colors: Colors): Declaration[] =>
  colorTokens.map((name) => [`color-${name}`, colors[name]]);

/** Light and dark in one value. */
export const inBothSchemes = (light: Colors, dark: Colors): Declaration[] =>
  colorTokens.map((name) => [
    `color-${name}`,
    light[name] === dark[name] ? light[name] : `light-dark(${light[name]}, ${dark[name]})`,
  ]);

/** Native controls on the band follow the lightness of its colour. */
const bandScheme = (tokens: ThemeTokens, scheme: Scheme) =>
  `color-scheme: ${isLight(settleColors(tokens, scheme).surface) ? "light" : "dark"};`;
