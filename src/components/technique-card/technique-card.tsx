import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Technique } from "../../content/technique.js";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { formatDuration } from "../../internal/format-duration.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface TechniqueCardProps
  extends Technique<ReactNode>, Omit<ComponentPropsWithoutRef<"article">, "children"> {
  /**
   * Level of the heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
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

/** One kind of treatment: what it is, how long, how firm, and for whom. */
export const TechniqueCard = forwardRef<HTMLElement, TechniqueCardProps>(function TechniqueCard(
  {
    name,
    description,
    duration,
    pressure,
    suitsFor,
    notFor,
    image,
    href,
    headingLevel = 3,
    linkComponent,
    imageComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.techniqueCard, ...messages?.techniqueCard };
  if (process.env.NODE_ENV !== "production") watchWords("TechniqueCard", words, messages);
  if (isEmpty(name))
    warn("TechniqueCard", "name", "is missing, so the card has no heading; name the technique.");
  const Tag = headingTag("TechniqueCard", headingLevel);
  const scaled = pressure !== undefined && ["light", "medium", "firm"].includes(pressure);
  if (process.env.NODE_ENV !== "production" && pressure !== undefined && !scaled) {
    warn(
      "TechniqueCard",
      "pressure",
      `${quote(pressure)} is not a level of pressure, so it is not shown; use "light", "medium" or "firm".`,
    );
  }
  const time =
    typeof duration === "number" ? formatDuration("TechniqueCard", duration, messages) : duration;
  return (
    <article ref={ref} className={cx("cui-technique-card", className)} {...rest}>
      {renderImage("TechniqueCard", "image", image, imageComponent, {
        size: [512, 384],
        sizes: "(width < 34rem) 94vw, 32rem",
        className: "cui-technique-card__image",
      })}
      {!isEmpty(name) && (
        <Tag>
          {href === undefined ? (
            <bdi>{name}</bdi>
          ) : (
            <Link owner="TechniqueCard" href={href} linkComponent={linkComponent}>
              <bdi>{name}</bdi>
            </Link>
          )}
        </Tag>
      )}
      <div className="cui-technique-card__text">
        {!isEmpty(description) && <div>{description}</div>}
        {(!isEmpty(suitsFor) || !isEmpty(notFor)) && (
          <dl>
            {fact(words.suitsFor, suitsFor)}
            {fact(words.notFor, notFor)}
          </dl>
        )}
      </div>
      {(!isEmpty(time) || scaled) && (
        <dl className="cui-technique-card__facts">
          {fact(words.duration, time)}
          {scaled &&
            fact(
              words.pressure,
              <span
                className={`cui-technique-card__pressure cui-technique-card__pressure--${pressure}`}
              >
                {words[pressure]}
              </span>,
            )}
        </dl>
      )}
    </article>
  );
});

/** A pair of the description list: a call, not a component, since a page has dozens of them. */
function fact(term: string, text: ReactNode) {
  return (
    !isEmpty(text) && (
      <div>
        <dt>{term}</dt>
        <dd>{text}</dd>
      </div>
    )
  );
}
