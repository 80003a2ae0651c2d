import { clinic, language } from "@/content/clinic";
import "clinic-ui/styles.css";
import type { ReactNode } from "react";
import "./theme.css";

export const metadata = {
  metadataBase: new URL(clinic.url),
  title: { default: clinic.name, template: `%s | ${clinic.name}` },
  alternates: { canonical: "./" },
  icons: { icon: "/favicon.svg" },
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang={language} data-cui-scheme="auto">
      <body>{children}</body>
    </html>
  );
}
