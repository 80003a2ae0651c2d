import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { renderable } from "../../internal/nodes.js";

export interface ProseProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Paragraphs, lists, headings, quotations: plain HTML elements. */
  children?: ReactNode;
}

/** Running text at a comfortable line length. */
export const Prose = forwardRef<HTMLDivElement, ProseProps>(function Prose(
  { className, children, ...rest },
  ref,
) {
  return (
    <div ref={ref} className={cx("cui-prose", className)} {...rest}>
      {renderable(children)}
    </div>
  );
});
