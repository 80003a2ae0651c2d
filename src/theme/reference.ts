/**
 * The token that a value stands for: `var(--cui-paper-50)` is one of the base,
 * `var(--cui-color-text)` another colour of the same scheme.
 */
export function referenceIn(css: string): { color?: string; base?: string } {
  const [, color, base] = /^var\(--cui-(?:color-([\w-]+)|([\w-]+))\)$/.exec(css) ?? [];
  return { color, base };
}
