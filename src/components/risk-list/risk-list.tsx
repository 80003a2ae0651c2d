import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Risk } from "../../content/risk.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { wrapText } from "../../internal/wrap-text.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface RiskListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** The risks. An empty list renders nothing. */
  items: readonly (string | Risk<ReactNode>)[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
}

/** What can go wrong, how often, and what lowers it. */
export const RiskList = forwardRef<HTMLElement, RiskListProps>(function RiskList(
  { items, layout = "split", className, ...rest },
  ref,
) {
  const risks = usableItems("RiskList", "items", items);
  if (risks.length === 0) return null;
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-risk-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-risk-list__items">
        {risks.map(({ name, likelihood, description }, index) => {
          return (
            <li key={index}>
              <b>{name}</b>
              {!isEmpty(likelihood) && <span> {wrapText(likelihood)}</span>}
              {!isEmpty(description) && <div>{description}</div>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
});
