import type { ComponentPropsWithRef, ReactNode } from "react";
import type { Technique } from "../content/technique.js";
import * as en from "../messages/en.js";
import type { PartialMessages } from "../messages/messages.js";
import { formatDuration } from "./format-duration.js";
import { headingTag, type HeadingLevel } from "./heading.js";
import { Link, type LinkComponent } from "./link.js";
import { isEmpty } from "./nodes.js";
import { renderImage, type ImageComponent } from "./render-image.js";
import { quote, warn } from "./warn.js";
import { watchWords } from "./watch-words.js";

interface Settings {
  headingLevel: HeadingLevel;
  linkComponent?: LinkComponent;
  imageComponent?: ImageComponent;
  /** How wide an image is, for the browser's choice of its file. */
  imageSizes: string;
  messages?: PartialMessages;
}

/** What a TechniqueCard renders: a call, not a component, since a page has dozens. */
export function renderTechnique(
  { name, description, duration, pressure, suitsFor, notFor, image, href }: Technique<ReactNode>,
  { headingLevel, linkComponent, imageComponent, imageSizes, messages }: Settings,
  article?: ComponentPropsWithRef<"article">,
) {
  const words = { ...en.techniqueCard, ...messages?.techniqueCard };
  const Tag = headingTag("TechniqueCard", headingLevel);
  const Text = typeof description === "string" ? "p" : "div";
  const scaled = ["light", "medium", "firm"].includes(pressure!);
  if (process.env.NODE_ENV !== "production") watchWords("TechniqueCard", words, messages);
  if (process.env.NODE_ENV !== "production") {
    if (isEmpty(name))
      warn("TechniqueCard", "name", "is missing, so the card has no heading; name the technique.");
    if (pressure !== undefined && !scaled)
      warn(
        "TechniqueCard",
        "pressure",
        `${quote(pressure)} is not a level of pressure, so it is not shown; use "light", "medium" or "firm".`,
      );
  }
  const title = <bdi>{name}</bdi>;
  const text = !isEmpty(description) && <Text>{description}</Text>;
  const whom = (!isEmpty(suitsFor) || !isEmpty(notFor)) && (
    <dl>
      {fact(words.suitsFor, suitsFor)}
      {fact(words.notFor, notFor)}
    </dl>
  );
  const time =
    typeof duration === "number" ? formatDuration("TechniqueCard", duration, messages) : duration;
  return (
    <article className="cui-technique-card" {...article}>
      {renderImage("TechniqueCard", "image", image, imageComponent, {
        size: [512, 384],
        sizes: imageSizes,
        className: "cui-technique-card__image",
      })}
      {!isEmpty(name) && (
        <Tag>
          {href === undefined ? (
            title
          ) : (
            <Link owner="TechniqueCard" href={href} linkComponent={linkComponent}>
              {title}
            </Link>
          )}
        </Tag>
      )}
      {(text || whom) && (
        <div>
          {text}
          {whom}
        </div>
      )}
      {(!isEmpty(time) || scaled) && (
        <dl>
          {fact(words.duration, time)}
          {scaled && fact(words.pressure, words[pressure!], `cui-technique-card__${pressure}`)}
        </dl>
      )}
    </article>
  );
}

/** A pair of the description list. */
function fact(term: string, text: ReactNode, className?: string) {
  return (
    !isEmpty(text) && [
      <dt key={1}>{term}</dt>,
      <dd key={2} className={className}>
        {text}
      </dd>,
    ]
  );
}
