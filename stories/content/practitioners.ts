import type { Practitioner } from "clinic-ui";
import portrait from "./images/ana-ferreira.svg";

/** The people of Rowan Yard Clinic. They and their numbers are fictional. */
export const ana = {
  name: "Ana Ferreira",
  jobTitle: "Massage therapist",
  languages: ["en", "pt"],
  specialties: ["Tight backs and necks", "Sciatica that a doctor has looked at"],
  image: {
    src: portrait,
    alt: "A drawing of Ana, with her hair tied up.",
    width: 400,
    height: 500,
  },
  description:
    "Ana asks first and presses later. She has worked with office workers, gardeners and one trapeze artist.",
  href: "/team/ana-ferreira",
} satisfies Practitioner;

export const tom = {
  name: "Tom Okafor",
  jobTitle: "Physiotherapist",
  credentials: [
    { abbreviation: "BSc (Hons)", meaning: "Bachelor of Science with honours, in physiotherapy" },
  ],
  registration: {
    name: "Health and Care Professions Council",
    number: "PH-EXAMPLE-01",
    href: "https://www.hcpc-uk.org/check-the-register/",
  },
  languages: ["en", "pl"],
  specialties: ["Back and leg pain", "Getting moving again after an operation"],
  description:
    "Tom plans exercises that fit into your day, and changes them when they do not. Bring comfortable clothes.",
  href: "/team/tom-okafor",
} satisfies Practitioner;

export const leila = {
  name: "Dr Leila Haddad",
  jobTitle: "Chiropractor",
  credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
  registration: { name: "General Chiropractic Council", number: "GCC-EXAMPLE-02" },
  languages: ["en", "ar", "fr"],
  specialties: ["Lower back pain", "Stiff necks"],
  description:
    "Leila explains each step before she does it. She is a chiropractor and not a medical doctor.",
  href: "/team/leila-haddad",
} satisfies Practitioner;

export const practitioners: readonly Practitioner[] = [ana, tom, leila];
