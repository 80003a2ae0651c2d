import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Technique } from "../../content/technique.js";
import type { HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import type { ImageComponent } from "../../internal/render-image.js";
import { renderTechnique } from "../../internal/render-technique.js";
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
  return renderTechnique(
    { name, description, duration, pressure, suitsFor, notFor, image, href },
    {
      headingLevel,
      linkComponent,
      imageComponent,
      imageSizes: "(width < 34rem) 94vw, 32rem",
      messages,
    },
    { ref, className: cx("cui-technique-card", className), ...rest },
  );
});
