import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Article } from "../../content/article.js";
import { readingTimeText, renderDay } from "../../internal/article-facts.js";
import { headingTag } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface ArticleListProps extends Omit<SectionProps, "children"> {
  /** Heading of the list: "From our clinic". */
  heading: ReactNode;
  /**
   * The articles, the newest first. One with an image stands larger before the others. An empty list
   * renders nothing.
   */
  items: readonly Article<ReactNode>[];
  /**
   * On wide screens, the articles under the heading ("stacked") or beside it ("split").
   * @default "stacked" where the first has an image, else "split"
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
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Articles or news, each with the day it was published. */
export const ArticleList = forwardRef<HTMLElement, ArticleListProps>(function ArticleList(
  { items, layout, headingLevel = 2, linkComponent, imageComponent, messages, className, ...rest },
  ref,
) {
  const articles = usableItems("ArticleList", "items", items);
  if (articles.length === 0) return null;
  const Tag = headingTag("ArticleList", headingLevel + 1);
  const locale = messages?.locale ?? en.locale;
  const hasLead = Boolean(articles[0]!.image);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout ?? (hasLead ? "stacked" : "split")}
      {...rest}
      className={cx("cui-article-list", className)}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul
        role="list"
        className={cx("cui-article-list__items", hasLead && "cui-article-list__items--lead")}
      >
        {articles.map(({ name, href, description, published, author, image, ...item }, index) => {
          const facts = [
            renderDay("ArticleList", "items[].published", published, locale),
            item.topic,
            author?.name,
            readingTimeText("ArticleList", "items[].readingTime", item.readingTime, messages),
          ].filter((fact) => !isEmpty(fact));
          const isLead = hasLead && index === 0;
          return (
            <li key={index}>
              {renderImage("ArticleList", "items[].image", image, imageComponent, {
                size: [600, 400],
                sizes: isLead ? "(width < 60rem) 94vw, 42rem" : "6rem",
                className: "cui-article-list__image",
              })}
              <div>
                <Tag>
                  <Link
                    owner="ArticleList"
                    prop="items[].href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                </Tag>
                {!isEmpty(description) && (
                  <div className="cui-article-list__description">{description}</div>
                )}
                {facts.length > 0 && (
                  <ul role="list" className="cui-article-list__facts">
                    {facts.map((fact, place) => (
                      <li key={place}>
                        <bdi>{fact}</bdi>
                      </li>
                    ))}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
});
