import type { NavigationPage, PageGroup } from "clinic-ui/content";

/** The pages in the header. */
export const navigation = [
  { name: "Lower back pain", href: "/lower-back-pain" },
  { name: "Twisted ankle", href: "/twisted-ankle" },
  { name: "Team", href: "/team" },
  { name: "Prices", href: "/prices" },
  { name: "Contact", href: "/contact" },
] satisfies NavigationPage[];

/** The pages in the footer, and with it in the sitemap. */
export const pageGroups = [
  {
    name: "What we treat",
    items: [
      { name: "Lower back pain", href: "/lower-back-pain" },
      { name: "Twisted ankle", href: "/twisted-ankle" },
    ],
  },
  {
    name: "Team",
    items: [
      { name: "All of us", href: "/team" },
      { name: "Rafi Lorne", href: "/team/rafi-lorne" },
      { name: "Sunniva Adair", href: "/team/sunniva-adair" },
      { name: "Keiko Marsh", href: "/team/keiko-marsh" },
    ],
  },
  {
    name: "Your visit",
    items: [
      { name: "Ask for a visit", href: "/book" },
      { name: "Prices", href: "/prices" },
      { name: "Contact", href: "/contact" },
    ],
  },
] satisfies PageGroup[];

export const policies = [{ name: "Privacy and legal", href: "/privacy" }];
