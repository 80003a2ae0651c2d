import type { NavigationPage, PageGroup } from "clinic-ui/content";

/** The pages in the header. */
export const navigation = [
  { name: "Your first visit", href: "/first-visit" },
  { name: "Lower back pain", href: "/lower-back-pain" },
  { name: "Prices", href: "/prices" },
  { name: "About", href: "/about" },
  { name: "Contact", href: "/contact" },
] satisfies NavigationPage[];

/** The pages in the footer, and with it in the sitemap. */
export const pageGroups = [
  {
    name: "Treatment",
    items: [
      { name: "Your first visit", href: "/first-visit" },
      { name: "Lower back pain", href: "/lower-back-pain" },
      { name: "Prices", href: "/prices" },
    ],
  },
  {
    name: "The practice",
    items: [
      { name: "Ask for a visit", href: "/book" },
      { name: "About", href: "/about" },
      { name: "Contact", href: "/contact" },
    ],
  },
] satisfies PageGroup[];

export const policies = [{ name: "Privacy and legal", href: "/privacy" }];
