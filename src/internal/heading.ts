import { quote, warn } from "./warn.js";

/** A heading's rank in the page's outline, as in `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The heading element of a level. Past `h6`, where nesting can lead, it stays `h6`.
 * @param owner the component that development messages name
 */
export function headingTag(owner: string, level: number): "h2" {
  if (!Number.isInteger(level) || level < 1) {
    warn(owner, "headingLevel", `${quote(level)} is not a heading level; use 1 to 6.`);
  }
  return `h${Math.min(6, Math.max(1, Math.round(Number(level)) || 2))}` as "h2";
}
