import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { itemsOf } from "../../content/items-of.js";
import type { Credential, Practitioner, Registration } from "../../content/practitioner.js";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { languageName } from "./language-name.js";

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
    const {
      name,
      jobTitle,
      credentials,
      registration,
      languages,
      specialties,
      image,
      description,
      href,
    } = practitioner || ({} as Partial<Practitioner>);
    const words = { ...en.practitionerCard, ...messages?.practitionerCard };
    const locale = messages?.locale ?? en.locale;
    const Tag = headingTag("PractitionerCard", headingLevel);
    if (isEmpty(name))
      warn(
        "PractitionerCard",
        "practitioner",
        "has no name, so none is shown; give the person's name.",
      );
    const letters = itemsOf(credentials).map(credential);
    const facts = [
      fact(words.specialties, itemsOf(specialties)),
      fact(
        words.languages,
        itemsOf(languages).map((tag) => languageName(locale, tag)),
      ),
      fact(words.register, [register(registration, linkComponent)]),
    ];
    if (process.env.NODE_ENV !== "production" && !isEmpty(facts))
      watchWord("PractitionerCard", messages, "practitionerCard", "register");
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

/** A term with its definitions, or nothing if there are none. */
function fact(term: string, texts: readonly ReactNode[]) {
  const given = texts.filter((text) => !isEmpty(text));
  return (
    given.length > 0 && (
      <div key={term}>
        <dt>{term}</dt>
        {given.map((text, index) => (
          <dd key={index}>
            {index === given.length - 1 ? (
              text
            ) : (
              // These are on one line, and copied text needs a space between them.
              <span>
                <bdi>{text}</bdi>{" "}
              </span>
            )}
          </dd>
        ))}
      </div>
    )
  );
}
