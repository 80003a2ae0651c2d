import { quote, warn } from "./warn.js";

/** The level of a heading in the page's outline: 1 for `h1`, 6 for `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

// A text that is made again for each heading would cost React more than the heading.
const tags = ["h1", "h2", "h3", "h4", "h5", "h6"] as const;

/**
 * The heading element of a level. Deep nesting may ask for more than 6 and gets `h6`.
 * @param owner the component that development messages name
 */
export function headingTag(owner: string, level: number): `h${HeadingLevel}` {
  if (process.env.NODE_ENV !== "production" && (!Number.isInteger(level) || level < 1))
    warn(
      owner,
      "headingLevel",
      `${quote(level)} is not a heading level; use a whole number from 1 to 6.`,
    );
  return tags[Math.min(6, Math.max(1, Math.round(Number(level)) || 2)) - 1]!;
}
