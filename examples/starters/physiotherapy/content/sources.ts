import type { Source } from "clinic-ui/content";

export const backPainSources = [
  { name: "Back pain", publisher: "NHS", href: "https://www.nhs.uk/conditions/back-pain/" },
  {
    name: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2020,
    href: "https://www.nice.org.uk/guidance/ng59",
  },
] satisfies Source[];
