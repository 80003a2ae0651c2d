import type { Image } from "./image.js";

/** Letters after a name, and what they stand for. */
export interface Credential {
  /** As written after the name: `DC`. */
  abbreviation: string;
  /** In full: "Doctor of Chiropractic". */
  meaning: string;
}

/** A public register that lets visitors check a practitioner. */
export interface Registration {
  /** The register's name: "Health and Care Professions Council". */
  name: string;
  /** The number in it. */
  number?: string;
  /** Where to check it. */
  href?: string;
}

/** Someone who treats people at the clinic. */
export interface Practitioner {
  name: string;
  /** What they do: "Massage therapist". */
  jobTitle?: string;
  /** Letters with their meaning, or the qualification in full: "Diploma in sports massage". */
  credentials?: readonly (string | Credential)[];
  registration?: Registration;
  /** Languages they speak, as BCP 47 tags: `en`, `pl`. `de-AT` reads "Austrian German". */
  languages?: readonly string[];
  /** What they treat most: "Back and leg pain". */
  specialties?: readonly string[];
  image?: Image;
  /** A few sentences about them. */
  description?: string;
  /** Their page. */
  href?: string;
}

/** A text is a qualification without letters. */
export const readCredential = (credential: string | Credential): Partial<Credential> =>
  typeof credential === "string" ? { meaning: credential } : (credential ?? {});
