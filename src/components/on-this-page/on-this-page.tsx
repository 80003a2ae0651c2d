import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { PagePart } from "../../content/page-part.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface OnThisPageProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /**
   * Names the list.
   * @default "On this page", in the language of the messages
   */
  heading?: ReactNode;
  /**
   * Level of the heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /** The sections, in order. An empty list renders nothing. */
  items: readonly PagePart[];
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

/** The contents of a long page, as links to its sections. */
export const OnThisPage = forwardRef<HTMLElement, OnThisPageProps>(function OnThisPage(
  { heading, headingLevel = 2, items, linkComponent, messages, className, ...rest },
  ref,
) {
  const headingId = useIdPrefix(rest.id, "heading");
  const parts = usableItems("OnThisPage", "items", items);
  if (parts.length === 0) return null;
  if (process.env.NODE_ENV !== "production" && isEmpty(heading))
    watchWord("OnThisPage", messages, "onThisPage", "heading");
  const Tag = headingTag("OnThisPage", headingLevel);
  return (
    <nav
      aria-labelledby={headingId}
      ref={ref}
      className={cx("cui-on-this-page", className)}
      {...rest}
    >
      <Tag id={headingId}>
        {isEmpty(heading) ? (messages?.onThisPage?.heading ?? en.onThisPage.heading) : heading}
      </Tag>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ol role="list">
        {parts.map(({ name, href }, index) => (
          <li key={index}>
            <Link owner="OnThisPage" prop="items[].href" href={href} linkComponent={linkComponent}>
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
});
