import type { Address } from "./address.js";
import type { BookingLink } from "./booking-link.js";
import type { Geo } from "./geo.js";
import type { Image } from "./image.js";
import type { OpeningHours } from "./opening-hours.js";
import type { Phone } from "./phone.js";
import type { Practitioner } from "./practitioner.js";

/**
 * What kind of place it is, which decides its schema.org type: a medical clinic, a medical
 * business of one profession, or a spa.
 */
export type ClinicKind = "clinic" | "physiotherapy" | "chiropractic" | "massage" | "spa";

/**
 * A clinic. One object feeds header, footer, hours, location, booking and structured data, so that
 * nothing is said twice.
 */
export interface Clinic {
  name: string;
  /** Default: "clinic". */
  kind?: ClinicKind;
  /** What it does and for whom, in a sentence. */
  description?: string;
  /** Its home page, absolute: `https://www.example.org`. */
  url?: string;
  logo?: Image;
  address?: Address;
  /** Where it stands on the earth, in degrees (WGS 84). */
  geo?: Geo;
  phone?: Phone;
  email?: string;
  openingHours?: OpeningHours;
  booking?: BookingLink;
  practitioners?: readonly Practitioner[];
}
