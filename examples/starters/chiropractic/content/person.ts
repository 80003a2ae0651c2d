import type { Practitioner } from "clinic-ui/content";

export const tobias = {
  name: "Tobias Wynn",
  jobTitle: "Chiropractor",
  credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
  languages: ["en", "cy"],
  specialties: ["Lower back pain", "Stiff necks"],
  image: {
    src: "/images/tobias-wynn.svg",
    alt: "A drawing of Tobias, with a moustache.",
    width: 400,
    height: 500,
  },
  description:
    "Tobias explains each step before he takes it. He is a chiropractor, and not a medical doctor.",
} satisfies Practitioner;
