import { clinic, language } from "@/content/clinic";
import { navigation, pageGroups, policies } from "@/content/navigation";
import { ui } from "@/ui";
import { StructuredData, type PageContent } from "clinic-ui";
import type { ReactNode } from "react";

interface SitePageProps extends Omit<PageContent, "url" | "name"> {
  /** The page's address: `/prices`. */
  href: string;
  title: string;
  children: ReactNode;
}

/** What every page has around its own words. What search engines are told comes from the same content. */
export function SitePage({ href, title, children, ...page }: SitePageProps) {
  return (
    <ui.Page
      header={<ui.SiteHeader clinic={clinic} items={navigation} currentHref={href} />}
      footer={<ui.SiteFooter clinic={clinic} groups={pageGroups} policies={policies} />}
    >
      {children}
      <ui.StickyActionBar phone={clinic.phone} booking={clinic.booking} />
      <StructuredData
        page={{
          url: clinic.url + href,
          name: title,
          language,
          clinic,
          ...page,
        }}
      />
    </ui.Page>
  );
}
