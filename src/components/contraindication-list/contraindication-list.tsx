import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Contraindication } from "../../content/contraindication.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface ContraindicationListProps extends Omit<SectionProps, "children"> {
  /** Names the list: who should not have which treatment. */
  heading: ReactNode;
  /** The reasons against it. An empty list renders nothing. */
  items: readonly (string | Contraindication<ReactNode>)[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
}

/** Who should not have a treatment, or should ask a doctor first. */
export const ContraindicationList = forwardRef<HTMLElement, ContraindicationListProps>(
  function ContraindicationList({ items, layout = "split", className, ...rest }, ref) {
    const reasons = usableItems("ContraindicationList", "items", items);
    if (reasons.length === 0) return null;
    return (
      <Section
        ref={ref}
        layout={layout}
        {...rest}
        className={cx("cui-contraindication-list", className)}
      >
        {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
        <ul role="list" className="cui-contraindication-list__items">
          {reasons.map(({ name, description }, index) => {
            return (
              <li key={index}>
                <b>{name}</b>
                {!isEmpty(description) && <div>{description}</div>}
              </li>
            );
          })}
        </ul>
      </Section>
    );
  },
);
