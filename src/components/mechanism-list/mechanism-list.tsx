import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Mechanism } from "../../content/mechanism.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { headingTag } from "../../internal/heading.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface MechanismListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** What happens. An empty list renders nothing. */
  items: readonly Mechanism<ReactNode>[];
  /**
   * Numbers the items, for things that happen one after another.
   * @default false
   */
  ordered?: boolean;
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
}

/**
 * How a treatment works, or how a condition comes about: a line connects one thing that happens with
 * the next.
 */
export const MechanismList = forwardRef<HTMLElement, MechanismListProps>(function MechanismList(
  { items, ordered = false, headingLevel = 2, layout = "split", className, ...rest },
  ref,
) {
  const mechanisms = usableItems("MechanismList", "items", items);
  if (mechanisms.length === 0) return null;
  const List = ordered ? "ol" : "ul";
  const Tag = headingTag("MechanismList", headingLevel + 1);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      {...rest}
      className={cx("cui-mechanism-list", className)}
    >
      <List
        role="list"
        className={cx("cui-mechanism-list__items", ordered && "cui-mechanism-list__items--ordered")}
      >
        {mechanisms.map(({ name, description }, index) => (
          <li key={index}>
            <Tag>{name}</Tag>
            {!isEmpty(description) && <div>{description}</div>}
            {index < mechanisms.length - 1 && (
              <svg viewBox="0 0 24 9" width="24" preserveAspectRatio="none" aria-hidden="true">
                <path d="M12 0c9 3 9 6 0 9" />
              </svg>
            )}
          </li>
        ))}
      </List>
    </Section>
  );
});
