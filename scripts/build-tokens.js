// tokens.css and the four themes, in the forms that other tools read. Runs after the build of src.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createTheme, themes, toDesignTokens } from "../dist/theme/index.js";
import { readTokens } from "./read-tokens.js";

const tokens = readTokens(readFileSync("src/styles/tokens.css", "utf8"));

writeFileSync("dist/tokens.json", `${JSON.stringify(toDesignTokens(tokens), null, 2)}\n`);
writeFileSync(
  "dist/tailwind.css",
  tailwind(Object.keys(tokens.base), Object.keys(tokens.color.light)),
);

mkdirSync("dist/themes", { recursive: true });
for (const [name, options] of Object.entries(themes))
  writeFileSync(`dist/themes/${name}.css`, createTheme(options).css);

/**
 * Tailwind's names for the tokens: `bg-cui-surface-soft`, `text-cui-3`, `p-cui-5`. "inline" makes
 * each utility take the token itself, so that it follows theme and scheme.
 */
function tailwind(base, colors) {
  const kinds = {
    font: "font",
    text: "text",
    leading: "leading",
    weight: "font-weight",
    space: "spacing",
    radius: "radius",
  };
  const names = base.flatMap((name) => {
    const [, kind, rest] = /^([a-z]+)-(.+)$/.exec(name) ?? [];
    return kinds[kind] ? [[`${kinds[kind]}-cui-${rest}`, name]] : [];
  });
  const lines = [
    ...colors.map((name) => [`color-cui-${name}`, `color-${name}`]),
    ...names,
    ["container-cui-measure", "measure"],
    ["container-cui-page", "page-width"],
    ["ease-cui", "easing"],
  ].map(([to, from]) => `  --${to}: var(--cui-${from});`);
  return `/* Before "tailwindcss" and "clinic-ui/styles.css": it puts their layers in order. */
@layer theme, base, cui, components, utilities;

@theme inline {
${lines.join("\n")}
}
`;
}
