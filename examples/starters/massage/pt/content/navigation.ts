import type { NavigationPage, PageGroup } from "clinic-ui/content";

/** The pages in the header. */
export const navigation = [
  { name: "Pescoço e ombros tensos", href: "/neck-and-shoulders" },
  { name: "Preços", href: "/prices" },
  { name: "Sobre mim", href: "/about" },
  { name: "Onde estou", href: "/contact" },
] satisfies NavigationPage[];

/** The pages in the footer, and with it in the sitemap. */
export const pageGroups = [
  {
    name: "Massagem",
    items: [
      { name: "Pescoço e ombros tensos", href: "/neck-and-shoulders" },
      { name: "Massagem na gravidez", href: "/pregnancy" },
      { name: "Preços", href: "/prices" },
    ],
  },
  {
    name: "A sua visita",
    items: [
      { name: "Pedir um horário", href: "/book" },
      { name: "Sobre mim", href: "/about" },
      { name: "Onde estou", href: "/contact" },
    ],
  },
] satisfies PageGroup[];

export const policies = [{ name: "Privacidade e informações legais", href: "/privacy" }];
