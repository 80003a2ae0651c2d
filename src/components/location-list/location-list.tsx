import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { ClinicLocation } from "../../content/clinic-location.js";
import { headingTag } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { mapHrefOf } from "../../internal/map-href.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { postalLines } from "../../internal/postal-lines.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface LocationListProps extends Omit<SectionProps, "children"> {
  /** Names the places: "Where to find us". */
  heading: ReactNode;
  /** The clinic's places, two to eight. An empty list renders nothing. */
  items: readonly ClinicLocation<ReactNode>[];
  /**
   * On wide screens, the places under the heading ("stacked") or beside it ("split").
   * @default "split" for two places without photos, else "stacked"
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

const columns: Record<number, string> = {
  2: "cui-location-list__items--2",
  3: "cui-location-list__items--3",
};

/** The places of a clinic: where each is, how to call it, and how to get there and in. */
export const LocationList = forwardRef<HTMLElement, LocationListProps>(function LocationList(
  { items, layout, headingLevel = 2, linkComponent, imageComponent, messages, className, ...rest },
  ref,
) {
  const places = usableItems("LocationList", "items", items);
  if (places.length === 0) return null;
  const words = { ...en.locationCard, ...messages?.locationCard };
  if (process.env.NODE_ENV !== "production")
    watchWords("LocationList", words, messages, "locationCard");
  const Tag = headingTag("LocationList", isEmpty(rest.heading) ? headingLevel : headingLevel + 1);
  const hasPhotos = places.some(({ image }) => image);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout ?? (places.length < 3 && !hasPhotos ? "split" : "stacked")}
      {...rest}
      className={cx("cui-location-list", className)}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul
        role="list"
        className={cx(
          "cui-location-list__items",
          columns[places.length] ?? "cui-location-list__items--rows",
        )}
      >
        {places.map((place, index) => {
          const { name, address, geo, hasMap, phone, hours, image, href } = place;
          const lines = postalLines(address);
          if (lines.length === 0)
            warn(
              "LocationList",
              "items[].address",
              "is missing or empty, so none is shown; give each place at least a street.",
            );
          const mapHref = hasMap ?? mapHrefOf("LocationList", geo, "items[].geo");
          const facts = [
            [words.directions, place.directions],
            [words.parking, place.parking],
            [words.access, place.access],
          ].filter(([, text]) => !isEmpty(text));
          return (
            <li key={index}>
              {renderImage("LocationList", "items[].image", image, imageComponent, {
                size: [900, 600],
                sizes: "(width < 36rem) 94vw, 36rem",
                className: "cui-location-list__image",
              })}
              <div className="cui-location-list__name">
                <Tag>
                  <bdi>
                    {href === undefined ? (
                      name
                    ) : (
                      <Link
                        owner="LocationList"
                        prop="items[].href"
                        href={href}
                        linkComponent={linkComponent}
                      >
                        {name}
                      </Link>
                    )}
                  </bdi>
                </Tag>
                {!isEmpty(hours) && <div>{hours}</div>}
              </div>
              <div className="cui-location-list__contact">
                <address>
                  {lines}
                  {phone && <PhoneLink phone={phone} messages={messages} />}
                </address>
                {mapHref !== undefined && (
                  <Link
                    owner="LocationList"
                    prop="items[].hasMap"
                    href={mapHref}
                    linkComponent={linkComponent}
                    className="cui-location-list__map"
                  >
                    <span>{words.map}</span>
                    <span className="cui-visually-hidden">
                      : <bdi>{name}</bdi>
                    </span>
                  </Link>
                )}
              </div>
              {facts.length > 0 && (
                <dl>
                  {facts.map(([term, text], at) => (
                    <div key={at}>
                      <dt>{term}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
});
