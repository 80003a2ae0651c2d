import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { warn } from "../../internal/warn.js";
import type { Figure } from "./figure.js";
import { backAndLegFigure } from "./figures/back-and-leg.js";

export interface ThreadFigureProps extends Omit<
  ComponentPropsWithoutRef<"svg">,
  "children" | "viewBox" | "width" | "height"
> {
  /**
   * The drawing: one of the library's, such as `shoulderFigure`, or your own.
   * @default a person from behind, with the sciatic nerve
   */
  figure?: Figure;
  /**
   * What the drawing shows, for those who cannot see it.
   * @default none: it is decorative
   */
  label?: string;
}

/** A drawing of one thin line in the theme's colours: a part of the body, or an exercise. */
export const ThreadFigure = forwardRef<SVGSVGElement, ThreadFigureProps>(function ThreadFigure(
  { figure = backAndLegFigure, label, className, ...rest },
  ref,
) {
  const { width, height, line, accent } = Object(figure) as Figure;
  if (typeof line !== "string") {
    if (process.env.NODE_ENV !== "production")
      warn(
        "ThreadFigure",
        "figure",
        "has no line, so nothing is shown; use one of the library's, such as shoulderFigure.",
      );
    return null;
  }
  return (
    <svg
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
      ref={ref}
      className={cx("cui-thread-figure", className)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill="none"
      stroke="currentColor"
      {...rest}
    >
      <path d={line} />
      {accent && <path className="cui-thread-figure__accent" d={accent} />}
    </svg>
  );
});
