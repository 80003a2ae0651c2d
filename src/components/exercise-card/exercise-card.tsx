import { cx } from "class-variance-authority";
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from "react";
import type { Exercise } from "../../content/exercise.js";
import type { Image } from "../../content/image.js";
import { isEmpty, usableNodes } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface ExerciseCardProps
  extends
    Omit<Exercise<ReactNode>, "image">,
    Omit<ComponentPropsWithoutRef<"article">, "children"> {
  /** A picture of it, or an element such as a video. */
  image?: Image | ReactElement;
  /**
   * Level of the heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
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

/** One exercise to do at home: how, how often, and when to stop. */
export const ExerciseCard = forwardRef<HTMLElement, ExerciseCardProps>(function ExerciseCard(
  {
    name,
    steps,
    dose,
    stopIf,
    image,
    imageComponent,
    headingLevel = 3,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const movements = usableNodes("ExerciseCard", "steps", steps);
  if (movements.length === 0) return null;
  if (isEmpty(name))
    warn("ExerciseCard", "name", "is missing, so the card has no heading; name the exercise.");
  const words = { ...en.exerciseCard, ...messages?.exerciseCard };
  if (process.env.NODE_ENV !== "production") watchWords("ExerciseCard", words, messages);
  const Tag = headingTag("ExerciseCard", headingLevel);
  const picture = renderImage("ExerciseCard", "image", image, imageComponent, {
    size: [384, 288],
    sizes: "(width < 26rem) 94vw, 24rem",
  });
  return (
    <article ref={ref} className={cx("cui-exercise-card", className)} {...rest}>
      {!isEmpty(name) && <Tag>{name}</Tag>}
      {picture && <div className="cui-exercise-card__image">{picture}</div>}
      <div className="cui-exercise-card__text">
        <ol>
          {movements.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
        {(!isEmpty(dose) || !isEmpty(stopIf)) && (
          <dl>
            {!isEmpty(dose) && (
              <div>
                <dt>{words.dose}</dt>
                <dd>{dose}</dd>
              </div>
            )}
            {!isEmpty(stopIf) && (
              <div className="cui-exercise-card__stop">
                <dt>{words.stopIf}</dt>
                <dd>{stopIf}</dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </article>
  );
});
