import type { ComponentPropsWithoutRef } from "react";
import { warn } from "./warn.js";

/** A heading's rank in the page's outline, as in `h1` to `h6`. */
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

interface HeadingProps extends ComponentPropsWithoutRef<"h2"> {
  /** The component that development messages name. */
  owner: string;
  level: number;
}

/** The heading element of a level. Past `h6`, where nesting can lead, it stays `h6`. */
export function Heading({ owner, level, ...rest }: HeadingProps) {
  if (!Number.isInteger(level) || level < 1) {
    warn(owner, "headingLevel", `${JSON.stringify(level)} is not a heading level; use 1 to 6.`);
  }
  const Tag = `h${Math.min(6, Math.max(1, Math.round(Number(level)) || 2))}` as "h2";
  return <Tag {...rest} />;
}
