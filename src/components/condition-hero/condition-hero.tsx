import { cx } from "class-variance-authority";
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from "react";
import type { Image } from "../../content/image.js";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { warn } from "../../internal/warn.js";

export interface ConditionHeroProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  /** The page's title. */
  heading: ReactNode;
  /**
   * Level of the heading; use 1 once per page.
   * @default 1
   */
  headingLevel?: HeadingLevel;
  /** A few words above the title: the kind of page, the clinic. */
  eyebrow?: ReactNode;
  /** One or two sentences that show visitors they are in the right place. */
  intro?: ReactNode;
  /** A picture, or an element such as ThreadFigure. */
  image?: Image | ReactElement;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /** The next step: a ButtonLink, a PhoneLink. */
  actions?: ReactNode;
}

/** The head of a condition or treatment page: title, intro, picture and the next step. */
export const ConditionHero = forwardRef<HTMLElement, ConditionHeroProps>(function ConditionHero(
  { heading, headingLevel = 1, eyebrow, intro, image, imageComponent, actions, className, ...rest },
  ref,
) {
  if (process.env.NODE_ENV !== "production" && isEmpty(heading))
    warn("ConditionHero", "heading", "is missing, so the page has no title; give it one.");
  const Tag = headingTag("ConditionHero", headingLevel);
  const picture = renderImage("ConditionHero", "image", image, imageComponent, {
    size: [512, 384],
    sizes: "(width < 60rem) 16rem, 26rem",
    loading: "eager",
  });
  return (
    <header ref={ref} className={cx("cui-condition-hero", className)} {...rest}>
      <div>
        {!isEmpty(eyebrow) && <p>{eyebrow}</p>}
        {!isEmpty(heading) && <Tag>{heading}</Tag>}
        {!isEmpty(intro) && <div className="cui-condition-hero__intro">{intro}</div>}
        {!isEmpty(actions) && <div className="cui-condition-hero__actions">{actions}</div>}
      </div>
      {picture && <div className="cui-condition-hero__image">{picture}</div>}
    </header>
  );
});
