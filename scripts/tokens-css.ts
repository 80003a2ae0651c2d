import { readColor } from "../src/theme/color.js";
import { atRule, declarations, rule, type Declaration } from "../src/theme/css.js";
import { arabicScriptTokens, defaultTheme, printTokens } from "../src/theme/default-theme.js";
import { inBase, inBothSchemes, inScheme } from "../src/theme/theme-css.js";
import { listTokens } from "../src/theme/token-groups.js";

const head = `/*
 * Made from src/theme/default-theme.ts: change that, then npm test -- theme/tokens-css -u
 *
 * Semantic tokens (what it is for) and, in the components' descriptors, custom properties of their own. The ramps that the
 * colours are taken from are in the theme's data alone.
 * light-dark() follows color-scheme, so a scheme is one property and a part of the page may have its own.
 */`;

/** src/styles/tokens.css, which test/theme/tokens-css.test.ts compares and writes. */
export function tokensCss(): string {
  const { color } = defaultTheme;
  const { ramp, ...base } = defaultTheme.base;
  const steps = new Map(listTokens({ ramp }).map(({ name, css }) => [name, readColor(css)!]));
  const settled = (properties: readonly Declaration[]) =>
    declarations(withSteps(properties, steps));
  const more = settled(
    changed(
      inBothSchemes(color.light, color.dark),
      inBothSchemes(color["light-more-contrast"], color["dark-more-contrast"]),
    ),
  );
  return `${head}\n${atRule("@layer cui.tokens", [
    comment(
      "The page's scheme is the site's choice, not the visitor's system's: any rule of the site's wins.",
      rule(":where(:root)", ["color-scheme: light;"]),
    ),
    rule(":root", settled(inBase(listTokens(base)))),
    comment(
      `Repeated wherever a part has its own scheme: build tools rewrite light-dark() into variables
that settle where the token is declared.`,
      rule(":root,\n[data-cui-scheme]", settled(inBothSchemes(color.light, color.dark))),
    ),
    comment(
      "A band on the brand's own colour, dark but for these; paper has none.",
      atRule("@media screen", [
        rule(
          '[data-cui-scheme="brand"]',
          settled(changed(inScheme(color.dark), inScheme(color.brand))),
        ),
      ]),
    ),
    comment(
      `More contrast, for those who ask their system or the page for it. An attribute on the root has
the last word; parts with a scheme of their own follow.`,
      atRule("@media (prefers-contrast: more)", [
        rule(
          `:root:where(:not([data-cui-contrast])),
:where(:root:not([data-cui-contrast])) [data-cui-scheme]`,
          more,
        ),
      ]),
    ),
    rule('[data-cui-contrast="more"],\n:where([data-cui-contrast="more"]) [data-cui-scheme]', more),
    rule('[data-cui-scheme="light"]', ["color-scheme: light;"]),
    rule('[data-cui-scheme="auto"]', ["color-scheme: light dark;"]),
    rule('[data-cui-scheme="dark"],\n[data-cui-scheme="brand"]', ["color-scheme: dark;"]),
    rule(":lang(ar),\n:lang(fa),\n:lang(ur)", declarations(inBase(listTokens(arabicScriptTokens)))),
    comment(
      "Paper is light.",
      atRule("@media print", [
        rule(":root,\n[data-cui-scheme]", ["color-scheme: light;"]),
        rule(":root", declarations(inBase(listTokens(printTokens)))),
      ]),
    ),
  ])}\n`;
}

const comment = (text: string, rules: string) =>
  text.includes("\n")
    ? `/*\n${text.replace(/^/gm, " * ")}\n */\n${rules}`
    : `/* ${text} */\n${rules}`;

/** Each step of a ramp as the colour that it is. */
const withSteps = (properties: readonly Declaration[], steps: ReadonlyMap<string, string>) =>
  properties.map(([name, value]): Declaration => [
    name,
    value.replace(/var\(--cui-([\w-]+)\)/g, (reference, step) => steps.get(step) ?? reference),
  ]);

/** What a rule that comes over another one has to say. */
const changed = (before: readonly Declaration[], after: readonly Declaration[]) =>
  after.filter(([, value], index) => value !== before[index]![1]);
