import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { RelatedPage } from "../../content/related-page.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface RelatedPagesProps extends Omit<SectionProps, "children"> {
  /**
   * Names the list.
   * @default "Read next"
   */
  heading?: ReactNode;
  /** The pages. An empty list renders nothing. */
  items: readonly RelatedPage<ReactNode>[];
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
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Other pages that a visitor may want to read next. */
export const RelatedPages = forwardRef<HTMLElement, RelatedPagesProps>(function RelatedPages(
  { heading, items, layout = "split", linkComponent, messages, className, ...rest },
  ref,
) {
  const pages = usableItems("RelatedPages", "items", items);
  if (pages.length === 0) return null;
  const words = { ...en.relatedPages, ...messages?.relatedPages };
  if (process.env.NODE_ENV !== "production") watchWords("RelatedPages", words, messages);
  return (
    <Section
      role="navigation"
      heading={isEmpty(heading) ? words.heading : heading}
      ref={ref}
      layout={layout}
      className={cx("cui-related-pages", className)}
      {...rest}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-related-pages__items">
        {pages.map(({ name, href, description }, index) => (
          <li key={index}>
            <Link
              owner="RelatedPages"
              prop="items[].href"
              href={href}
              linkComponent={linkComponent}
            >
              {name}
            </Link>
            {!isEmpty(description) && <div>{description}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
});
