// @vitest-environment node
import { beforeAll, describe, expect, it } from "vitest";
import { sidebarSearch } from "./sidebar-search";

/** What people type, and the first page or one of the first that should answer. */
const words = {
  team: "TeamGrid",
  therapist: "Find a section",
  staff: "Find a section",
  contact: "ContactForm",
  email: "Find a section",
  gallery: "PhotoGallery",
  photo: "PhotoGallery",
  video: "Find a section",
  pregnant: "Find a section",
  "red flags": "Find a section",
  emergency: "Find a section",
  symptoms: "SymptomList",
  blog: "Find a section",
  news: "Find a section",
  nav: "Find a section",
  menu: "SiteHeader",
  header: "SiteHeader",
  footer: "SiteFooter",
  hero: "PageHero",
  alert: "Find a section",
  banner: "AnnouncementBanner",
  tabs: "Find a section",
  accordion: "FAQAccordion",
  carousel: "Find a section",
  modal: "Find a section",
  calendar: "Find a section",
  booking: "BookingForm",
  prices: "PriceList",
  hours: "OpeningHours",
  map: "LocationMap",
  directions: "Find a section",
  reviews: "Find a section",
  insurance: "InsuranceList",
  jobs: "Find a section",
  "404": "Find a section",
  seo: "Find a section",
  figma: "Theme builder",
  tokens: "Theme builder",
  export: "Theme builder",
  theme: "Theme builder",
  dark: "Colour",
  contrast: "Colour",
  spacing: "Space",
  fonts: "Type",
  animation: "Motion",
  print: "Paper, and no JavaScript",
  rtl: "I build sites",
  wordpress: "I run a clinic",
  squarespace: "I run a clinic",
  next: "Next.js",
  nextjs: "Next.js",
  cacheComponents: "Next.js",
  "use client": "Next.js",
  vite: "Vite",
  astro: "Astro",
  islands: "Astro",
  "react router": "React Router",
  remix: "React Router",
  tanstack: "TanStack Start",
  webpack: "webpack",
  parcel: "Parcel",
  jest: "Jest",
  transformIgnorePatterns: "Jest",
  vitest: "Vitest",
  preact: "Preact",
  "import map": "Native modules",
  esm: "Native modules",
  typescript: "TypeScript",
  tailwind: "Tailwind",
  "next/font": "Fonts in Next.js",
};

describe("the search above the sidebar", () => {
  let search: Awaited<ReturnType<typeof sidebarSearch>>;
  beforeAll(async () => {
    search = await sidebarSearch();
  });

  it.each(Object.entries(words))("leads from “%s” to %s", (typed, page) => {
    const found = search(typed).slice(0, 8);
    expect(found.map(({ path }) => path[0])).toContain(page);
  });

  it("lists no page only for how its sections are called", () => {
    const everywhere = ["When to use", "Anatomy", "States", "Read aloud"];
    for (const word of ["header", "reader", "price"])
      expect(search(word).filter(({ name }) => everywhere.some((it) => name.endsWith(it)))).toEqual(
        [],
      );
  });
});
