import { isOnEarth, type Geo } from "../content/geo.js";
import { warn } from "./warn.js";

/**
 * A point that can be shown on a map, or undefined where it is not on Earth.
 * @param owner the component that development messages name
 * @param prop the prop that they name
 */
export function pointOf(owner: string, geo: Geo | undefined, prop = "clinic.geo"): Geo | undefined {
  if (!geo) return undefined;
  if (isOnEarth(geo)) return geo;
  warn(
    owner,
    prop,
    `${geo.latitude}, ${geo.longitude} is not a place on Earth, so there is no link to a map; give degrees such as { latitude: 54.25, longitude: -4.9 }.`,
  );
  return undefined;
}

/** The address of a map that no company owns, at a point on Earth. */
export function mapHrefOf(owner: string, geo: Geo | undefined, prop?: string): string | undefined {
  const point = pointOf(owner, geo, prop);
  if (!point) return undefined;
  const { latitude, longitude } = point;
  return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
}
