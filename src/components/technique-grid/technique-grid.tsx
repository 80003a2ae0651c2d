import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Technique } from "../../content/technique.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import type { HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import type { ImageComponent } from "../../internal/render-image.js";
import { renderTechnique } from "../../internal/render-technique.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";

export interface TechniqueGridProps extends Omit<SectionProps, "children"> {
  /** Names the techniques. */
  heading: ReactNode;
  /** The techniques. An empty list renders nothing. */
  items: readonly Technique<ReactNode>[];
  /**
   * Rows that compare at a glance, or cards beside each other.
   * @default "cards" when an item has an image, else "rows"
   */
  variant?: "rows" | "cards";
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

/** The kinds of treatment that a clinic offers. */
export const TechniqueGrid = forwardRef<HTMLElement, TechniqueGridProps>(function TechniqueGrid(
  { items, variant, linkComponent, imageComponent, messages, headingLevel = 2, className, ...rest },
  ref,
) {
  const techniques = usableItems("TechniqueGrid", "items", items);
  if (techniques.length === 0) return null;
  // Names alone stand beside their heading.
  const namesAlone = techniques.every(
    ({ description, duration, pressure, suitsFor, notFor, image }) =>
      isEmpty([description, duration, pressure, suitsFor, notFor]) && !image,
  );
  const chosen = variant ?? (techniques.some(({ image }) => image) ? "cards" : "rows");
  const settings = {
    headingLevel: (headingLevel + 1) as HeadingLevel,
    linkComponent,
    imageComponent,
    imageSizes: `(width < 26rem) 94vw, (width < 60rem) 24rem, ${techniques.length % 3 ? 32 : 24}rem`,
    messages,
  };
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={namesAlone ? "split" : "stacked"}
      {...rest}
      className={cx(
        "cui-technique-grid",
        chosen === "cards" && "cui-technique-grid--cards",
        className,
      )}
    >
      <ul role="list">
        {techniques.map((technique, index) => (
          <li key={index}>{renderTechnique(technique, settings)}</li>
        ))}
      </ul>
    </Section>
  );
});
