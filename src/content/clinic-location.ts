import type { Clinic } from "./clinic.js";
import type { Image } from "./image.js";

/**
 * One of a clinic's places, and how to get there and in. As it is, it can be one of the `branches`
 * of a page's structured data.
 */
export interface ClinicLocation<Rich = string> extends Pick<Clinic, "geo" | "hasMap" | "phone"> {
  /** What visitors call it: "Old Mill Road". */
  name: string;
  address: NonNullable<Clinic["address"]>;
  /** When it is open, in a few words. On a site that may show it live, OpenNow. */
  hours?: Rich;
  /** How to come on foot, by bus, by train. */
  directions?: Rich;
  /** Where to leave a car or a bicycle. */
  parking?: Rich;
  /** The way in: steps, lift, doors, toilet. */
  access?: Rich;
  /** A photo of the house or its door. */
  image?: Image;
  /** The page of this place. */
  href?: string;
}
