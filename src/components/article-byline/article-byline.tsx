import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Article } from "../../content/article.js";
import { readingTimeText, renderDay, updatedDay } from "../../internal/article-facts.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface ArticleBylineProps
  extends
    Pick<Article, "author" | "published" | "updated" | "readingTime">,
    Omit<ComponentPropsWithoutRef<"div">, "children"> {
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

/** Who wrote an article and when, in a line under its title. */
export const ArticleByline = forwardRef<HTMLDivElement, ArticleBylineProps>(function ArticleByline(
  {
    author,
    published,
    updated,
    readingTime,
    linkComponent,
    imageComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const { name, jobTitle, href, image } = author ?? {};
  if (author && isEmpty(name))
    warn("ArticleByline", "author", "has no name, so it is left out; give the person's name.");
  const facts = [
    renderDay("ArticleByline", "published", published, messages?.locale ?? en.locale),
    updatedDay("ArticleByline", "updated", updated, messages),
    readingTimeText("ArticleByline", "readingTime", readingTime, messages),
  ].filter((fact) => !isEmpty(fact));
  if (isEmpty(name) && facts.length === 0) return null;
  return (
    <div ref={ref} className={cx("cui-article-byline", className)} {...rest}>
      {!isEmpty(name) &&
        renderImage(
          "ArticleByline",
          "author.image",
          // The name stands beside it.
          image && { ...image, alt: "" },
          imageComponent,
          { size: [56, 70], sizes: "3.5rem", className: "cui-article-byline__image" },
        )}
      <div>
        {!isEmpty(name) && (
          <p>
            <bdi>
              {href === undefined ? (
                name
              ) : (
                <Link
                  owner="ArticleByline"
                  prop="author.href"
                  href={href}
                  linkComponent={linkComponent}
                >
                  {name}
                </Link>
              )}
            </bdi>
            {!isEmpty(jobTitle) && (
              <span>
                {" "}
                <bdi>{jobTitle}</bdi>
              </span>
            )}
          </p>
        )}
        {facts.length > 0 && (
          <ul role="list" className="cui-article-byline__facts">
            {facts.map((fact, index) => (
              <li key={index}>{fact}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
});
