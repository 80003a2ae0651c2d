import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Clinic } from "../../content/clinic.js";
import type { Geo } from "../../content/geo.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { mapHrefOf, pointOf } from "../../internal/map-href.js";
import { isEmpty } from "../../internal/nodes.js";
import { postalLines } from "../../internal/postal-lines.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";
import { MapFrame } from "./map-frame.client.js";

export interface LocationMapProps extends Omit<SectionProps, "children" | "layout"> {
  /** Names the place. */
  heading: ReactNode;
  /** The clinic: its name, its address, and its position on a map. */
  clinic: Pick<Clinic, "name" | "address" | "geo" | "hasMap">;
  /**
   * The map to show, as its service gives it for an `<iframe>`; `https` only.
   * @default OpenStreetMap at the clinic's `geo`
   */
  src?: string;
  /**
   * Who provides the map, so that visitors know who learns of them.
   * @default "OpenStreetMap", and for a `src` of your own its host
   */
  provider?: string;
  /**
   * A page with a map, for those without JavaScript.
   * @default the clinic's `hasMap`, else OpenStreetMap at its `geo`
   */
  mapHref?: string;
  /**
   * A router's link, such as Next's `Link`, for the page with a map.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** A map that loads nothing from anyone until a visitor asks for it. */
export const LocationMap = forwardRef<HTMLElement, LocationMapProps>(function LocationMap(
  { clinic, src, provider, mapHref, linkComponent, messages, className, ...rest },
  ref,
) {
  const words = { ...en.locationMap, ...messages?.locationMap };
  if (process.env.NODE_ENV !== "production") watchWords("LocationMap", words, messages);
  const point = pointOf("LocationMap", clinic?.geo);
  const map = httpsUrl(src ?? (point && embed(point)));
  const href = mapHref ?? clinic?.hasMap ?? mapHrefOf("LocationMap", point);
  if (process.env.NODE_ENV !== "production" && href !== undefined)
    watchWord("LocationMap", messages, "locationCard", "map");
  if (src !== undefined && !map)
    warn(
      "LocationMap",
      "src",
      `${quote(src)} is not an address that begins with https, so no map is offered; copy the src of the iframe that the map's service gives.`,
    );
  else if (!map)
    warn(
      "LocationMap",
      "clinic",
      "has no geo, so no map is offered; give its latitude and longitude, or a src.",
    );
  const lines = postalLines(clinic?.address);
  const link = href !== undefined && (
    <Link owner="LocationMap" prop="mapHref" href={href} linkComponent={linkComponent}>
      {messages?.locationCard?.map ?? en.locationCard.map}
    </Link>
  );
  return (
    <Section ref={ref} {...rest} className={cx("cui-location-map", className)}>
      <div className="cui-location-map__map">
        {drawing}
        <div className="cui-location-map__place">
          <address>
            {!isEmpty(clinic?.name) && <b dir="auto">{clinic.name}</b>}
            {lines}
          </address>
          {link}
        </div>
        {map && (
          <MapFrame
            src={map.href}
            title={interpolate(words.title, { name: clinic?.name ?? "" })}
            show={words.show}
            notice={interpolate(words.notice, {
              provider: provider ?? (src === undefined ? "OpenStreetMap" : map.host),
            })}
          />
        )}
      </div>
    </Section>
  );
});

function httpsUrl(address: string | undefined): URL | undefined {
  try {
    const url = new URL(address!);
    return url.protocol === "https:" ? url : undefined;
  } catch {
    return undefined;
  }
}

/** OpenStreetMap's map for other pages, about a kilometre wide, with a mark at the point. */
function embed({ latitude, longitude }: Geo): string {
  const box = [longitude - 0.008, latitude - 0.004, longitude + 0.008, latitude + 0.004];
  const side = box.map((degrees) => degrees.toFixed(5)).join(",");
  return `https://www.openstreetmap.org/export/embed.html?bbox=${encodeURIComponent(side)}&layer=mapnik&marker=${latitude}%2C${longitude}`;
}

/** Streets, a river and a mark: what a map looks like, and no place in particular. */
const drawing = (
  <svg
    className="cui-location-map__drawing"
    viewBox="0 0 1200 600"
    width="480"
    preserveAspectRatio="xMidYMid slice"
    aria-hidden="true"
  >
    <path
      className="cui-location-map__park"
      d="M720 60l190-40 60 150-130 70-130-50zM180 380l150-40 70 130-110 90-140-40z"
    />
    <path
      className="cui-location-map__streets"
      d="M-20 150c240 30 420-20 640 10s380 90 600 40M-20 330c200-20 380 30 560 20 240-14 420-90 680-60M-20 540c260-60 520-20 700-50 200-34 360-20 540 20M140-20c20 200-30 420 30 640M420-20c-40 220 40 400 0 640M690-20c30 180-20 320 40 640M960-20c-30 240 50 420 10 640M420 160l270 190M690 150l270 160M140 330l280-170"
    />
    <path
      className="cui-location-map__river"
      d="M-20 470c160-60 240 40 380-10 180-64 160-220 340-260 120-26 150 90 70 106-74 14-80-100 30-130 160-44 250 30 420-40"
    />
    <path
      className="cui-location-map__mark"
      d="M780 318c-34-44-52-72-52-100a52 52 0 0 1 104 0c0 28-18 56-52 100zM780 238a20 20 0 1 0 0-40 20 20 0 0 0 0 40z"
    />
  </svg>
);
