import type { NavigationPage, PageGroup } from "clinic-ui/content";

/** The pages in the header. */
export const navigation = [
  { name: "Tight neck and shoulders", href: "/neck-and-shoulders" },
  { name: "Prices", href: "/prices" },
  { name: "About me", href: "/about" },
  { name: "Contact", href: "/contact" },
] satisfies NavigationPage[];

/** The pages in the footer, and with it in the sitemap. */
export const pageGroups = [
  {
    name: "Massage",
    items: [
      { name: "Tight neck and shoulders", href: "/neck-and-shoulders" },
      { name: "Massage in pregnancy", href: "/pregnancy" },
      { name: "Prices", href: "/prices" },
    ],
  },
  {
    name: "Your visit",
    items: [
      { name: "Ask for a time", href: "/book" },
      { name: "About me", href: "/about" },
      { name: "Contact", href: "/contact" },
    ],
  },
] satisfies PageGroup[];

export const policies = [{ name: "Privacy and legal", href: "/privacy" }];
