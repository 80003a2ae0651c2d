import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { ConditionPage } from "../../content/condition-page.js";
import { headingTag } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface ConditionListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list: "What we help with". */
  heading: ReactNode;
  /**
   * The conditions. Those of a `group` are together, groups in the order of their first condition. An
   * empty list renders nothing.
   */
  items: readonly ConditionPage<ReactNode>[];
  /**
   * On wide screens, the conditions under the heading ("stacked") or beside it ("split").
   * @default "split" for up to three without groups, else "stacked"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
}

/** All conditions that a clinic helps with, each with the way to its page. */
export const ConditionList = forwardRef<HTMLElement, ConditionListProps>(function ConditionList(
  { items, layout, headingLevel = 2, linkComponent, className, ...rest },
  ref,
) {
  const conditions = usableItems("ConditionList", "items", items);
  if (conditions.length === 0) return null;
  const Tag = headingTag("ConditionList", headingLevel + 1);
  const groups = groupsOf(conditions);
  const isShort = conditions.length < 4 && groups.length === 1;
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout ?? (isShort ? "split" : "stacked")}
      {...rest}
      className={cx("cui-condition-list", className)}
    >
      {groups.map(([name, members], index) => (
        <div key={index} className={name ? "cui-condition-list__group" : undefined}>
          {name && <Tag>{name}</Tag>}
          {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
          <ul
            role="list"
            className={cx(
              "cui-condition-list__items",
              isShort && "cui-condition-list__items--short",
            )}
          >
            {members.map(({ name, href, description }, index) => (
              <li key={index}>
                {href === undefined ? (
                  <span>{name}</span>
                ) : (
                  <Link
                    owner="ConditionList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                )}
                {!isEmpty(description) && <div>{description}</div>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
});

/** The conditions by their group. Those without one come first, under no name. */
function groupsOf<Item extends ConditionPage<ReactNode>>(conditions: readonly Item[]) {
  const groups = new Map<string, Item[]>();
  for (const condition of conditions) {
    const name = isEmpty(condition.group) ? "" : String(condition.group);
    groups.set(name, [...(groups.get(name) ?? []), condition]);
  }
  return [...groups].sort(([one], [other]) => Number(one !== "") - Number(other !== ""));
}
