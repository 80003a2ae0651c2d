import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Cause } from "../../content/cause.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface CauseListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** The causes, the most frequent first. An empty list renders nothing. */
  items: readonly (string | Cause<ReactNode>)[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
}

/** What may be behind a condition. */
export const CauseList = forwardRef<HTMLElement, CauseListProps>(function CauseList(
  { items, layout = "split", className, ...rest },
  ref,
) {
  const causes = usableItems("CauseList", "items", items);
  if (causes.length === 0) return null;
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-cause-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-cause-list__items">
        {causes.map(({ name, description }: Cause<ReactNode>, index) => (
          <li key={index}>
            <b>{name}</b>
            {!isEmpty(description) && (
              <span>
                {" – "}
                <span>{description}</span>
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
});
