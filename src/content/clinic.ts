import type { Address } from "./address.js";
import type { BookingLink } from "./booking-link.js";
import type { Geo } from "./geo.js";
import type { Image } from "./image.js";
import type { OpeningHours } from "./opening-hours.js";
import type { Phone } from "./phone.js";
import type { Practitioner } from "./practitioner.js";
import type { Profile } from "./profile.js";

/**
 * What kind of place it is, which decides its schema.org type: a medical clinic, a medical
 * business of one profession, or a spa.
 */
export type ClinicKind = "clinic" | "physiotherapy" | "chiropractic" | "massage" | "spa";

/**
 * A clinic. Header, footer, hours, location, booking and structured data all take the same object, so
 * that nothing is written twice.
 */
export interface Clinic {
  name: string;
  /**
   * @default "clinic"
   */
  kind?: ClinicKind;
  /** What it does and for whom, in a sentence. */
  description?: string;
  /** Its home page, absolute: `https://www.example.org`. Search engines identify the clinic by it on each page. */
  url?: string;
  logo?: Image;
  /** Photos of the place, for search engines: addresses, or pictures that the site shows. */
  image?: Image | string | readonly (Image | string)[];
  /** Its pages on other sites, such as social networks: the footer shows them, and they are part of `sameAs`. */
  profiles?: readonly Profile[];
  /** More of its own pages elsewhere, in full, that visitors need not see, such as its entry in a register. */
  sameAs?: string | readonly string[];
  /** What a visit costs, in fewer than 100 characters: `££`, or `£44 to £62`. */
  priceRange?: string;
  /** Where its visitors live, or where it visits them: `Larkford`. */
  areaServed?: string | readonly string[];
  address?: Address;
  /** Its position, in degrees (WGS 84). */
  geo?: Geo;
  /** A page with a map of it, in full: what LocationCard links to. */
  hasMap?: string;
  phone?: Phone | string;
  email?: string;
  openingHours?: OpeningHours;
  booking?: BookingLink | string;
  practitioners?: readonly Practitioner[];
}
