import type { Practitioner } from "clinic-ui";
import anaPortrait from "./images/ana-ferreira.svg";
import georgePortrait from "./images/george-bell.svg";
import joanPortrait from "./images/joan-pryce.svg";
import leilaPortrait from "./images/leila-haddad.svg";
import marekPortrait from "./images/marek-zielinski.svg";
import meiPortrait from "./images/mei-tanaka.svg";
import noorPortrait from "./images/noor-rahman.svg";
import samPortrait from "./images/sam-whitlock.svg";
import tomPortrait from "./images/tom-okafor.svg";

/** The people of Rowan Yard Clinic. They and their numbers are fictional. */
export const ana = {
  name: "Ana Ferreira",
  jobTitle: "Massage therapist",
  languages: ["en", "pt"],
  specialties: ["Tight backs and necks", "Sciatica that a doctor has looked at"],
  image: {
    src: anaPortrait,
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
  image: {
    src: tomPortrait,
    alt: "A drawing of Tom, with a short beard.",
    width: 400,
    height: 500,
  },
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
  image: {
    src: leilaPortrait,
    alt: "A drawing of Leila, with long hair.",
    width: 400,
    height: 500,
  },
  description:
    "Leila explains each step before she does it. She is a chiropractor and not a medical doctor.",
  href: "/team/leila-haddad",
} satisfies Practitioner;

export const practitioners: readonly Practitioner[] = [ana, tom, leila];

export const noor = {
  name: "Noor Rahman",
  jobTitle: "Physiotherapist",
  languages: ["en", "bn"],
  specialties: ["Pelvic health", "Pregnancy"],
  image: { src: noorPortrait, alt: "A drawing of Noor, in a headscarf.", width: 400, height: 500 },
  href: "/team/noor-rahman",
} satisfies Practitioner;

/** All nine. */
export const team: readonly Practitioner[] = [
  ...practitioners,
  noor,
  {
    name: "Marek Zielinski",
    jobTitle: "Sports massage therapist",
    languages: ["en", "pl"],
    specialties: ["Runners’ legs"],
    image: {
      src: marekPortrait,
      alt: "A drawing of Marek, with round glasses.",
      width: 400,
      height: 500,
    },
    href: "/team/marek-zielinski",
  },
  {
    name: "Joan Pryce",
    jobTitle: "Reflexologist",
    languages: ["en", "cy"],
    specialties: ["Tired feet"],
    image: {
      src: joanPortrait,
      alt: "A drawing of Joan, with curly hair.",
      width: 400,
      height: 500,
    },
    href: "/team/joan-pryce",
  },
  {
    name: "Mei Tanaka",
    jobTitle: "Physiotherapist",
    languages: ["en", "ja"],
    specialties: ["Shoulders", "Hands and wrists"],
    image: { src: meiPortrait, alt: "A drawing of Mei, with a fringe.", width: 400, height: 500 },
    href: "/team/mei-tanaka",
  },
  {
    name: "George Bell",
    jobTitle: "Chiropractor",
    languages: ["en"],
    specialties: ["Lower back pain"],
    image: {
      src: georgePortrait,
      alt: "A drawing of George, with a moustache.",
      width: 400,
      height: 500,
    },
    href: "/team/george-bell",
  },
  {
    name: "Sam Whitlock",
    jobTitle: "Front desk",
    languages: ["en", "es"],
    image: { src: samPortrait, alt: "A drawing of Sam, with a ponytail.", width: 400, height: 500 },
    href: "/team/sam-whitlock",
  },
];
