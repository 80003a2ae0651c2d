import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Logo } from "../../content/logo.js";
import { formatYear } from "../../internal/format-number.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { usableItems } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface LogoListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list: "We belong to". */
  heading: ReactNode;
  /** The marks. One without an image is its name, set in type. An empty list renders nothing. */
  items: readonly Logo[];
  /**
   * On wide screens, the marks under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * The library's words in another language; the years are in its digits.
   * @default English
   */
  messages?: PartialMessages;
}

/** The marks of those whom a clinic belongs to or was recognised by. */
export const LogoList = forwardRef<HTMLElement, LogoListProps>(function LogoList(
  { items, layout = "split", linkComponent, imageComponent, messages, className, ...rest },
  ref,
) {
  const logos = usableItems("LogoList", "items", items);
  if (logos.length === 0) return null;
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-logo-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-logo-list__items">
        {logos.map(({ name, image, href, year }, index) => {
          const mark = renderImage(
            "LogoList",
            "items[].image",
            image && { ...image, alt: name },
            imageComponent,
            { size: [160, 48], sizes: "10rem", className: "cui-logo-list__image" },
          ) ?? <bdi>{name}</bdi>;
          return (
            <li key={index}>
              {/* A mark is made for paper: in dark, its plate stays light. */}
              <div data-cui-scheme="light" className="cui-logo-list__plate">
                {href === undefined ? (
                  mark
                ) : (
                  <Link
                    owner="LogoList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {mark}
                  </Link>
                )}
              </div>
              {typeof year === "number" && (
                <small>{formatYear(messages?.locale ?? en.locale, year)}</small>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
});
