import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Practitioner } from "../../content/practitioner.js";
import type { Review } from "../../content/review.js";
import { isEmpty } from "../../internal/nodes.js";
import { renderDay } from "../../internal/article-facts.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface ReviewedByProps extends Review, Omit<ComponentPropsWithoutRef<"dl">, "children"> {
  /** Who wrote the page. Linked when the person has a `url`. */
  author?: Practitioner;
  /** Who checked it: not the author. */
  reviewer?: Practitioner;
  /** First published: `2026-03-14` (ISO 8601). */
  published?: string;
  /** Last checked: `2026-09-02`. */
  lastReviewed?: string;
  /** The date of the next check: `2028-09-02`. */
  nextReview?: string;
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

/** Who wrote and checked a page, and when. */
export const ReviewedBy = forwardRef<HTMLDListElement, ReviewedByProps>(function ReviewedBy(
  {
    author,
    reviewer,
    published,
    lastReviewed,
    nextReview,
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.reviewedBy, ...messages?.reviewedBy };
  if (process.env.NODE_ENV !== "production") watchWords("ReviewedBy", words, messages);
  const locale = messages?.locale ?? en.locale;
  const facts: [string, ReactNode][] = [
    [words.author, person("author", author, linkComponent)],
    [words.reviewer, person("reviewer", reviewer, linkComponent)],
    [words.published, renderDay("ReviewedBy", "published", published, locale)],
    [words.lastReviewed, renderDay("ReviewedBy", "lastReviewed", lastReviewed, locale)],
    [words.nextReview, renderDay("ReviewedBy", "nextReview", nextReview, locale)],
  ];
  const given = facts.filter(([, text]) => text);
  if (given.length === 0) return null;
  return (
    <dl ref={ref} className={cx("cui-reviewed-by", className)} {...rest}>
      {given.map(([term, text], index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
});

function person(
  prop: "author" | "reviewer",
  practitioner: Practitioner | undefined,
  linkComponent: LinkComponent | undefined,
) {
  if (!practitioner) return undefined;
  const { name, jobTitle, href } = practitioner;
  if (isEmpty(name))
    warn("ReviewedBy", prop, "has no name, so it is left out; give the person's name.");
  if (isEmpty(name)) return isEmpty(jobTitle) ? undefined : <bdi>{jobTitle}</bdi>;
  return (
    <>
      <bdi>
        {href === undefined ? (
          name
        ) : (
          <Link owner="ReviewedBy" prop={`${prop}.href`} href={href} linkComponent={linkComponent}>
            {name}
          </Link>
        )}
      </bdi>
      {!isEmpty(jobTitle) && (
        <small>
          {" "}
          <bdi>{jobTitle}</bdi>
        </small>
      )}
    </>
  );
}
