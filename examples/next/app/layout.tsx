import { AnnouncementBanner, SiteFooter, SiteHeader, SkipLink, StickyActionBar } from "clinic-ui";
import "clinic-ui/styles.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { clinic } from "./clinic";

export const metadata: Metadata = {
  title: { default: `Lower back pain | ${clinic.name}`, template: `%s | ${clinic.name}` },
  description: "What lower back pain is, what may ease it, and when to see a doctor.",
};

const pages = [
  { name: "Lower back pain", href: "/" },
  { name: "Your visit", href: "/visit" },
  { name: "Questions", href: "/questions" },
  { name: "Contact", href: "/contact" },
];

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-cui-scheme="auto">
      <body>
        <SkipLink />
        <AnnouncementBanner until="2027-01-01">We are closed from 24 December.</AnnouncementBanner>
        <SiteHeader clinic={clinic} items={pages} />
        {children}
        <SiteFooter clinic={clinic} groups={[{ name: "Pages", items: pages }]} />
        <StickyActionBar phone={clinic.phone} booking={clinic.booking} />
      </body>
    </html>
  );
}
