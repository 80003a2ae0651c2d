// Writes the default theme and the example themes in the formats that other tools read. Runs after the build of src.
import { mkdirSync, writeFileSync } from "node:fs";
import {
  colorTokens,
  createTheme,
  defaultTheme,
  themes,
  toDesignTokens,
} from "../dist/theme/index.js";
import { listTokens } from "../dist/theme/token-groups.js";

writeFileSync("dist/tokens.json", `${JSON.stringify(toDesignTokens(defaultTheme), null, 2)}\n`);
writeFileSync("dist/tailwind.css", tailwind(listTokens(defaultTheme.base), colorTokens));

mkdirSync("dist/themes", { recursive: true });
for (const [name, options] of Object.entries(themes))
  writeFileSync(`dist/themes/${name}.css`, createTheme(options).css);

/**
 * Tailwind's names for the tokens: `bg-cui-surface-soft`, `text-cui-3`, `p-cui-5`. "inline" makes
 * each utility take the token itself, so that it follows theme and scheme.
 */
function tailwind(base, colors) {
  const namespaces = {
    font: "font",
    text: "text",
    leading: "leading",
    weight: "font-weight",
    space: "spacing",
    radius: "radius",
    shadow: "shadow",
  };
  const names = base.flatMap(({ path: [group, ...names], name }) =>
    namespaces[group] ? [[`${namespaces[group]}-cui-${names.join("-")}`, name]] : [],
  );
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
