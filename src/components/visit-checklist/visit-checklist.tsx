import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { ChecklistItem, ChecklistGroup } from "../../content/checklist-item.js";
import { headingTag } from "../../internal/heading.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionProps } from "../section/index.js";

export interface VisitChecklistProps extends Omit<SectionProps, "children"> {
  /** Heading of the list, ideally the visitor's question. */
  heading: ReactNode;
  /** What to bring or to do. Without items and groups nothing is rendered. */
  items?: readonly (ChecklistItem<ReactNode> | string)[];
  /** The same in groups, such as "Bring", "Wear" and "Before you come", after `items`. */
  groups?: readonly ChecklistGroup<ReactNode>[];
}

/** What to bring, what to wear, and what to do before a visit. On paper each has a box to tick. */
export const VisitChecklist = forwardRef<HTMLElement, VisitChecklistProps>(function VisitChecklist(
  { items, groups, headingLevel = 2, className, ...rest },
  ref,
) {
  const things = items || !groups ? usableItems("VisitChecklist", "items", items) : [];
  const named = groups
    ? usableItems("VisitChecklist", "groups", groups).flatMap(({ name, items }) => {
        const things = usableItems("VisitChecklist", "groups[].items", items);
        return things.length > 0 ? [{ name, things }] : [];
      })
    : [];
  if (things.length === 0 && named.length === 0) return null;
  const Tag = headingTag("VisitChecklist", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      {...rest}
      className={cx("cui-visit-checklist", className)}
    >
      <div className="cui-visit-checklist__groups">
        {things.length > 0 && list(things)}
        {named.map(({ name, things }, index) => (
          <div key={index}>
            <Tag>{name}</Tag>
            {list(things)}
          </div>
        ))}
      </div>
    </Section>
  );
});

function list(things: readonly ChecklistItem<ReactNode>[]) {
  return (
    // Safari drops the list role of an unmarked list; role="list" keeps it.
    <ul role="list">
      {things.map(({ name, description }, index) => (
        <li key={index}>
          <b>{name}</b>
          {!isEmpty(description) && <div>{description}</div>}
        </li>
      ))}
    </ul>
  );
}
