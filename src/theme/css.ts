/** Writes CSS, for the library's sheet of tokens and for a theme's sheet. */

export type Declaration = readonly [name: string, value: string];

/** Custom properties, after other declarations. */
export const declarations = (properties: readonly Declaration[], ...first: string[]): string[] => [
  ...first,
  ...properties.map(([name, value]) => `--cui-${name}: ${value};`),
];

/** Empty where nothing is declared. */
export const rule = (selector: string, lines: readonly string[]): string =>
  lines.length > 0 ? block(selector, lines.join("\n")) : "";

/** Empty where no rule in it is. */
export function atRule(condition: string, rules: readonly string[]): string {
  const inside = rules.filter(Boolean).join("\n\n");
  return inside && block(condition, inside);
}

const block = (head: string, inside: string) => `${head} {\n${inside.replace(/^(?=.)/gm, "  ")}\n}`;
