import { AnnouncementBanner, Page, SiteFooter, SiteHeader, StickyActionBar } from "clinic-ui";
import type { ReactNode } from "react";
import { clinic } from "./clinic";

const pages = [
  { name: "Lower back pain", href: "/" },
  { name: "Your visit", href: "/visit" },
  { name: "Questions", href: "/questions" },
  { name: "Contact", href: "/contact" },
];

interface SitePageProps {
  /** The page's address. A layout does not know it, so that each page says its own. */
  currentHref: string;
  children: ReactNode;
}

/** What every page of the site has around it. */
export function SitePage({ currentHref, children }: SitePageProps) {
  return (
    <Page
      header={
        <>
          <AnnouncementBanner until="2027-01-01">
            We are closed from 24 December.
          </AnnouncementBanner>
          <SiteHeader clinic={clinic} items={pages} currentHref={currentHref} />
        </>
      }
      footer={
        <>
          <SiteFooter clinic={clinic} groups={[{ name: "Pages", items: pages }]} />
          <StickyActionBar phone={clinic.phone} booking={clinic.booking} />
        </>
      }
    >
      {children}
    </Page>
  );
}
