import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Alternative } from "../../content/alternative.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface AlternativesListProps extends Omit<SectionProps, "children"> {
  /** Names the list. */
  heading: ReactNode;
  /** The alternatives. An empty list renders nothing. */
  items: readonly Alternative<ReactNode>[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
}

/** What else may help, besides the treatment that the page is about. */
export const AlternativesList = forwardRef<HTMLElement, AlternativesListProps>(
  function AlternativesList({ items, layout = "split", linkComponent, className, ...rest }, ref) {
    const alternatives = usableItems("AlternativesList", "items", items);
    if (alternatives.length === 0) return null;
    return (
      <Section
        ref={ref}
        layout={layout}
        {...rest}
        className={cx("cui-alternatives-list", className)}
      >
        {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
        <ul role="list" className="cui-alternatives-list__items">
          {alternatives.map(({ name, description, href }, index) => (
            <li key={index}>
              {href === undefined ? (
                <b>{name}</b>
              ) : (
                <Link
                  owner="AlternativesList"
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
      </Section>
    );
  },
);
