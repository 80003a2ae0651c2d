import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { itemsOf } from "../../content/items-of.js";
import type { Credential, Practitioner, Registration } from "../../content/practitioner.js";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { practitionerFacts } from "../../internal/practitioner-facts.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { quote, warn } from "../../internal/warn.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface PractitionerCardProps extends Omit<
  ComponentPropsWithoutRef<"article">,
  "children"
> {
  /** The person. A missing field is left out together with its label. */
  practitioner: Practitioner;
  /**
   * Heading level of the name.
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

/** Who treats you: name, training, register and languages. */
export const PractitionerCard = forwardRef<HTMLElement, PractitionerCardProps>(
  function PractitionerCard(
    { practitioner, headingLevel = 3, linkComponent, imageComponent, messages, className, ...rest },
    ref,
  ) {
    const person: Partial<Practitioner> = practitioner || {};
    const { name, jobTitle, credentials, registration, image, description, href } = person;
    const Tag = headingTag("PractitionerCard", headingLevel);
    if (isEmpty(name))
      warn(
        "PractitionerCard",
        "practitioner",
        "has no name, so none is shown; give the person's name.",
      );
    const letters = itemsOf(credentials).map(credential);
    const facts = practitionerFacts(
      "PractitionerCard",
      "practitioner",
      person,
      messages,
      register(registration, linkComponent),
    );
    const text = [name, jobTitle, letters, description, facts];
    if (isEmpty(text) && !image) return null;
    return (
      <article ref={ref} className={cx("cui-practitioner-card", className)} {...rest}>
        {renderImage("PractitionerCard", "practitioner.image", image, imageComponent, {
          size: [144, 180],
          sizes: "9rem",
          className: "cui-practitioner-card__image",
        })}
        <div>
          {!isEmpty(name) && (
            <Tag>
              <bdi>
                {href === undefined ? (
                  name
                ) : (
                  <Link
                    owner="PractitionerCard"
                    prop="practitioner.href"
                    href={href}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                )}
              </bdi>
            </Tag>
          )}
          {!isEmpty(jobTitle) && (
            <p>
              <bdi>{jobTitle}</bdi>
            </p>
          )}
          {!isEmpty(letters) && <ul role="list">{letters}</ul>}
          {!isEmpty(description) && (
            <p className="cui-practitioner-card__description">{description}</p>
          )}
          {!isEmpty(facts) && <dl>{facts}</dl>}
        </div>
      </article>
    );
  },
);

/** Letters after a name, with their meaning visible beside them. */
function credential(item: string | Credential, index: number) {
  if (typeof item === "string")
    return (
      !isEmpty(item) && (
        <li key={index}>
          <bdi>{item}</bdi>
        </li>
      )
    );
  const { abbreviation, meaning } = item ?? {};
  if (isEmpty(abbreviation) || isEmpty(meaning)) {
    warn(
      "PractitionerCard",
      "practitioner.credentials",
      `${quote(item)} is an incomplete credential; give both its abbreviation and its meaning.`,
    );
  }
  if (isEmpty(abbreviation) && isEmpty(meaning)) return null;
  return (
    <li key={index}>
      {!isEmpty(abbreviation) && (
        <abbr dir="auto" title={meaning || undefined}>
          {abbreviation}
        </abbr>
      )}
      {!isEmpty(meaning) && (
        <span>
          {" "}
          <bdi>{meaning}</bdi>
        </span>
      )}
    </li>
  );
}

function register(
  registration: Registration | undefined,
  linkComponent: LinkComponent | undefined,
): ReactNode {
  const { name, number, href } = registration ?? {};
  if (isEmpty(name)) {
    if (registration)
      warn(
        "PractitionerCard",
        "practitioner.registration",
        "has no name, so only the number is shown; name the register.",
      );
    return !isEmpty(number) && <bdi>{number}</bdi>;
  }
  return (
    <>
      <bdi>
        {href === undefined ? (
          name
        ) : (
          <Link
            owner="PractitionerCard"
            prop="practitioner.registration.href"
            href={href}
            linkComponent={linkComponent}
          >
            {name}
          </Link>
        )}
      </bdi>
      {!isEmpty(number) && (
        <span>
          {" "}
          <bdi>{number}</bdi>
        </span>
      )}
    </>
  );
}
