import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Phone } from "../../content/phone.js";
import type { RelatedPage } from "../../content/related-page.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionProps } from "../section/index.js";

export interface NotFoundProps extends Omit<SectionProps, "actions"> {
  /**
   * The page's heading.
   * @default "This page is not here"
   */
  heading?: ReactNode;
  /**
   * Level of the heading.
   * @default 1
   */
  headingLevel?: SectionProps["headingLevel"];
  /**
   * What may have happened.
   * @default that the page may have moved, or the address has a mistake
   */
  intro?: ReactNode;
  /** The pages that most visitors want: treatments, prices, the way to the clinic. */
  items?: readonly RelatedPage<ReactNode>[];
  /** The clinic's number, for those who would rather ask. */
  phone?: Phone | string;
  /**
   * On wide screens, the pages under the words ("stacked") or beside them ("split").
   * @default "split"
   */
  layout?: SectionProps["layout"];
  /** What else helps, such as a SearchField. */
  children?: ReactNode;
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

/** What a page says whose address leads nowhere: what happened, and where to go from here. */
export const NotFound = forwardRef<HTMLElement, NotFoundProps>(function NotFound(
  {
    heading,
    headingLevel = 1,
    intro,
    items,
    phone,
    layout = "split",
    linkComponent,
    messages,
    className,
    children,
    ...rest
  },
  ref,
) {
  const words = { ...en.notFound, ...messages?.notFound };
  if (process.env.NODE_ENV !== "production") watchWords("NotFound", words, messages);
  const pages = items?.length ? usableItems("NotFound", "items", items) : [];
  const labelId = useIdPrefix(rest.id, "pages");
  return (
    <Section
      ref={ref}
      heading={isEmpty(heading) ? words.heading : heading}
      headingLevel={headingLevel}
      intro={isEmpty(intro) ? words.intro : intro}
      layout={layout}
      className={cx("cui-not-found", className)}
      {...rest}
    >
      {!isEmpty(children) && <div className="cui-not-found__search">{children}</div>}
      {pages.length > 0 && (
        <nav aria-labelledby={labelId} className="cui-not-found__pages">
          <p id={labelId}>{words.pages}</p>
          <ul role="list" className="cui-not-found__items">
            {pages.map(({ name, href, description }, index) => (
              <li key={index}>
                <Link
                  owner="NotFound"
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
        </nav>
      )}
      {phone && (
        <p className="cui-not-found__phone">
          <span>{words.orCall}</span> <PhoneLink phone={phone} messages={messages} />
        </p>
      )}
    </Section>
  );
});
