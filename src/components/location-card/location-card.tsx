import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Clinic } from "../../content/clinic.js";
import { isEmpty } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { mapHrefOf } from "../../internal/map-href.js";
import { postalLines } from "../../internal/postal-lines.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface LocationCardProps extends Omit<SectionProps, "children"> {
  /** Names the place. */
  heading: ReactNode;
  /** The clinic: its name, its address, and its position on a map. */
  clinic: Pick<Clinic, "name" | "address" | "geo" | "hasMap">;
  /**
   * A page with a map. Nothing of it loads before a visitor follows the link.
   * @default the clinic's `hasMap`, else OpenStreetMap at its `geo`, else no link
   */
  mapHref?: string;
  /** How to come on foot, by bus, by train. */
  directions?: ReactNode;
  /** Where to leave a car or a bicycle. */
  parking?: ReactNode;
  /** The way in: steps, lift, doors, toilet. */
  access?: ReactNode;
  /**
   * On wide screens, the place under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`, for the map.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Where the clinic is, and how to get there and in. */
export const LocationCard = forwardRef<HTMLElement, LocationCardProps>(function LocationCard(
  {
    clinic,
    mapHref = clinic?.hasMap ?? mapHrefOf("LocationCard", clinic?.geo),
    directions,
    parking,
    access,
    layout = "split",
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.locationCard, ...messages?.locationCard };
  if (process.env.NODE_ENV !== "production") watchWords("LocationCard", words, messages);
  const lines = postalLines(clinic?.address);
  const facts = [
    [words.directions, directions],
    [words.parking, parking],
    [words.access, access],
  ].filter(([, text]) => !isEmpty(text));
  if (lines.length === 0) {
    warn(
      "LocationCard",
      "clinic",
      "has no address, so none is shown; give clinic.address at least a street.",
    );
  }
  if (lines.length === 0 && facts.length === 0) return null;
  return (
    <Section ref={ref} layout={layout} className={cx("cui-location-card", className)} {...rest}>
      {lines.length > 0 && (
        <address>
          {!isEmpty(clinic.name) && <b dir="auto">{clinic.name}</b>}
          {lines}
        </address>
      )}
      {mapHref !== undefined && (
        <Link
          owner="LocationCard"
          prop="mapHref"
          href={mapHref}
          linkComponent={linkComponent}
          className="cui-location-card__map"
        >
          {words.map}
        </Link>
      )}
      {facts.length > 0 && (
        <dl>
          {facts.map(([term, text], index) => (
            <div key={index}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
});
