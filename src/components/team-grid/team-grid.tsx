import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Practitioner } from "../../content/practitioner.js";
import { headingTag } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { practitionerFacts } from "../../internal/practitioner-facts.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface TeamGridProps extends Omit<SectionProps, "children"> {
  /** Heading of the team: "Who treats you". */
  heading: ReactNode;
  /**
   * The people. An empty list renders nothing. Of three or more, a description is shown only where
   * somebody has no page of their own that has it.
   */
  items: readonly Practitioner[];
  /**
   * On wide screens, the people under the heading ("stacked") or beside it ("split").
   * @default "split" for one or two people, and without photos, else "stacked"
   */
  layout?: SectionLayout;
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

/** Columns that a number of people fills without a hole; more than nine are in rows of four. */
const columns: Record<number, string> = {
  1: "cui-team-grid__items--1",
  2: "cui-team-grid__items--2",
  3: "cui-team-grid__items--3",
  5: "cui-team-grid__items--5",
  6: "cui-team-grid__items--3",
  9: "cui-team-grid__items--3",
};

/** The people who treat visitors, each with the way to their own page. */
export const TeamGrid = forwardRef<HTMLElement, TeamGridProps>(function TeamGrid(
  { items, layout, headingLevel = 2, linkComponent, imageComponent, messages, className, ...rest },
  ref,
) {
  const people = usableItems("TeamGrid", "items", items);
  if (people.length === 0) return null;
  const Tag = headingTag("TeamGrid", headingLevel + 1);
  const isFew = people.length < 3;
  const hasPhotos = people.some(({ image }) => image);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout ?? (isFew || !hasPhotos ? "split" : "stacked")}
      {...rest}
      className={cx("cui-team-grid", className)}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul
        role="list"
        className={cx(
          "cui-team-grid__items",
          hasPhotos
            ? (columns[people.length] ?? "cui-team-grid__items--4")
            : "cui-team-grid__items--names",
        )}
      >
        {people.map((person, index) => {
          const { name, jobTitle, description, href, image } = person;
          const facts = practitionerFacts("TeamGrid", "items[]", person, messages);
          return (
            <li key={index}>
              {renderImage("TeamGrid", "items[].image", image, imageComponent, {
                size: [400, 500],
                sizes: isFew ? "(width < 36rem) 94vw, 24rem" : "(width < 36rem) 7rem, 24rem",
                className: "cui-team-grid__image",
              })}
              <div>
                <Tag>
                  <bdi>
                    {href === undefined ? (
                      name
                    ) : (
                      <Link
                        owner="TeamGrid"
                        prop="items[].href"
                        href={href}
                        linkComponent={linkComponent}
                      >
                        {name}
                      </Link>
                    )}
                  </bdi>
                </Tag>
                {!isEmpty(jobTitle) && (
                  <p>
                    <bdi>{jobTitle}</bdi>
                  </p>
                )}
                {!isEmpty(description) && (isFew || !href) && (
                  <p className="cui-team-grid__description">{description}</p>
                )}
                {!isEmpty(facts) && <dl>{facts}</dl>}
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
});
