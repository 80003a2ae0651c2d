import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Testimonial } from "../../content/testimonial.js";
import { usableItems } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { TestimonialCard } from "../testimonial-card/index.js";

export interface TestimonialListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list: "In their words". */
  heading: ReactNode;
  /** The patients' words. Only those with consent are shown; without any, nothing is rendered. */
  items: readonly Testimonial<ReactNode>[];
  /**
   * On wide screens, the words under the heading ("stacked") or beside it ("split").
   * @default "split" for a single one, else "stacked"
   */
  layout?: SectionLayout;
}

/** Several patients' words, each shown with the patient's consent. */
export const TestimonialList = forwardRef<HTMLElement, TestimonialListProps>(
  function TestimonialList({ items, layout, className, ...rest }, ref) {
    const given = usableItems("TestimonialList", "items", items, "children");
    const shown = given.filter(({ consent }) => consent === true);
    if (shown.length < given.length)
      warn(
        "TestimonialList",
        "items[].consent",
        "is missing, so those words are not shown; get the patient's written consent, then set consent to true.",
      );
    const { length } = shown;
    if (length === 0) return null;
    return (
      <Section
        ref={ref}
        layout={layout ?? (length === 1 ? "split" : "stacked")}
        {...rest}
        className={cx("cui-testimonial-list", className)}
      >
        {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
        <ul
          role="list"
          className={cx(
            "cui-testimonial-list__items",
            length === 1 && "cui-testimonial-list__items--1",
            (length === 2 || length === 4) && "cui-testimonial-list__items--2",
          )}
        >
          {shown.map(({ children, name, description }, index) => (
            <li key={index}>
              <TestimonialCard name={name} description={description} consent>
                {children}
              </TestimonialCard>
            </li>
          ))}
        </ul>
      </Section>
    );
  },
);
