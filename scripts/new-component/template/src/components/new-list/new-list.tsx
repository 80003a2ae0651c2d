import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { NewItem } from "../../content/new-item.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionProps } from "../section/index.js";

export interface NewListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** TODO: what the items are. An empty list renders nothing. */
  items: readonly NewItem<ReactNode>[];
}

/** TODO: what it is, in one sentence. */
export const NewList = forwardRef<HTMLElement, NewListProps>(function NewList(
  { items, className, ...rest },
  ref,
) {
  const usable = usableItems("NewList", "items", items);
  if (usable.length === 0) return null;
  return (
    <Section ref={ref} {...rest} className={cx("cui-new-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-new-list__items">
        {usable.map(({ name, description }, index) => (
          <li key={index}>
            <b>{name}</b>
            {!isEmpty(description) && <div>{description}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
});
