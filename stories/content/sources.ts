import type { Source } from "clinic-ui";

/** What the pages rest on. All of it is real and can be found. */
export const sources = {
  nhsSciatica: {
    name: "Sciatica",
    publisher: "NHS",
    href: "https://www.nhs.uk/conditions/sciatica/",
  },
  nhsBackPain: {
    name: "Back pain",
    publisher: "NHS",
    href: "https://www.nhs.uk/conditions/back-pain/",
  },
  nhsSlippedDisc: {
    name: "Slipped disc",
    publisher: "NHS",
    href: "https://www.nhs.uk/conditions/slipped-disc/",
  },
  niceNg59: {
    name: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2020,
    href: "https://www.nice.org.uk/guidance/ng59",
  },
  cochraneMassage: {
    name: "Massage for low-back pain",
    publisher: "Cochrane Database of Systematic Reviews",
    year: 2015,
    href: "https://doi.org/10.1002/14651858.CD001929.pub3",
  },
} satisfies Record<string, Source>;
