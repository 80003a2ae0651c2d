import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Outcome } from "../../content/outcome.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionProps } from "../section/index.js";

export interface OutcomeListProps extends Omit<SectionProps, "children"> {
  /** Names the list. */
  heading: ReactNode;
  /** The outcomes. An empty list renders nothing. */
  items: readonly Outcome<ReactNode>[];
}

/** What people may notice after a treatment. */
export const OutcomeList = forwardRef<HTMLElement, OutcomeListProps>(function OutcomeList(
  { items, className, ...rest },
  ref,
) {
  const outcomes = usableItems("OutcomeList", "items", items);
  if (outcomes.length === 0) return null;
  return (
    <Section
      ref={ref}
      // Names alone stand beside their heading.
      layout={outcomes.every(({ description }) => isEmpty(description)) ? "split" : "stacked"}
      {...rest}
      className={cx("cui-outcome-list", className)}
    >
      <dl className="cui-outcome-list__items">
        {outcomes.map(({ name, description }, index) => (
          <div key={index}>
            <dt>{name}</dt>
            {!isEmpty(description) && <dd>{description}</dd>}
          </div>
        ))}
      </dl>
    </Section>
  );
});
