import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty, renderable } from "../../internal/nodes.js";
import { wrapText } from "../../internal/wrap-text.js";
import { Section, type SectionProps } from "../section/index.js";

/** On which side of the text the margin is: before it, or after it. */
export type PageColumnsSide = "start" | "end";

export interface PageColumnsProps extends Omit<SectionProps, "layout"> {
  /**
   * What stands in the margin: the page's contents, who checked it, its sources, a drawing. It stays in
   * sight while the text beside it scrolls.
   */
  aside?: ReactNode;
  /**
   * Where the margin is. On narrow screens "start" comes before the text, and "end" after it.
   * @default "end"
   */
  side?: PageColumnsSide;
  /** The text: sections, or paragraphs in a Prose. */
  children?: ReactNode;
}

/** Text in two thirds of the page, and in the margin beside it what belongs to it. */
export const PageColumns = forwardRef<HTMLElement, PageColumnsProps>(function PageColumns(
  { aside, side = "end", className, children, ...rest },
  ref,
) {
  const margin = !isEmpty(aside) && (
    <div className="cui-page-columns__aside">{wrapText(renderable(aside), "p")}</div>
  );
  return (
    <Section ref={ref} {...rest} className={cx("cui-page-columns", className)}>
      <div
        className={cx(
          "cui-page-columns__columns",
          side === "start" && "cui-page-columns__columns--start",
        )}
      >
        {side === "start" && margin}
        <div className="cui-page-columns__text">{wrapText(renderable(children), "p")}</div>
        {side !== "start" && margin}
      </div>
    </Section>
  );
});
