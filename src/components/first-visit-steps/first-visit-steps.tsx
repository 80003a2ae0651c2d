import { cva, cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { FirstVisitStep } from "../../content/first-visit-step.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { headingTag } from "../../internal/heading.js";
import { formatDuration } from "../../internal/format-duration.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface FirstVisitStepsProps extends Omit<SectionProps, "children"> {
  /** Heading of the steps, ideally the visitor's question. */
  heading: ReactNode;
  /** The steps, in order. An empty list renders nothing. */
  items: readonly FirstVisitStep<ReactNode>[];
  /**
   * On wide screens, the steps in a row under the heading ("stacked") or one below the other beside
   * it ("split").
   * @default "stacked"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

const list = cva("cui-first-visit-steps__items", {
  variants: {
    columns: {
      2: "cui-first-visit-steps__items--2",
      3: "cui-first-visit-steps__items--3",
      4: "",
    },
    layout: { stacked: "cui-first-visit-steps__items--across", split: "" } satisfies Record<
      SectionLayout,
      string
    >,
  },
});

/** What happens on a first visit, step by step, along one line. */
export const FirstVisitSteps = forwardRef<HTMLElement, FirstVisitStepsProps>(
  function FirstVisitSteps(
    { items, headingLevel = 2, layout = "stacked", messages, className, ...rest },
    ref,
  ) {
    const steps = usableItems("FirstVisitSteps", "items", items);
    if (steps.length === 0) return null;
    const Tag = headingTag("FirstVisitSteps", headingLevel + 1);
    return (
      <Section
        ref={ref}
        headingLevel={headingLevel}
        layout={layout}
        {...rest}
        className={cx("cui-first-visit-steps", className)}
      >
        <ol role="list" className={list({ columns: columnsFor(steps.length), layout })}>
          {steps.map(({ name, description, duration }, index) => {
            const time =
              duration === undefined ? null : formatDuration("FirstVisitSteps", duration, messages);
            return (
              <li key={index}>
                <Tag>{name}</Tag>
                {time && <small>{time}</small>}
                {!isEmpty(description) && <div>{description}</div>}
                {/* Down to the next step, and across to it: a screen shows one of the two. */}
                <svg viewBox="0 0 9 9" width="24" preserveAspectRatio="none" aria-hidden="true">
                  <path d="M4.5 0c3.4 3 3.4 6 0 9" />
                  <path d="M0 4.5c3 3.4 6 3.4 9 0" />
                </svg>
              </li>
            );
          })}
        </ol>
      </Section>
    );
  },
);

/** The number of columns, four at most, that leaves no step alone in the last row. */
function columnsFor(count: number): 2 | 3 | 4 {
  if (count <= 2) return 2;
  return count === 3 || count === 5 || count === 6 || count === 9 ? 3 : 4;
}
