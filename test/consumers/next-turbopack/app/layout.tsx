import "clinic-ui/styles.css";
import localFont from "next/font/local";
import type { ReactNode } from "react";
import "./theme.css";

const newsreader = localFont({
  src: "../node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2",
  variable: "--font-newsreader",
});

export const metadata = { title: "Sciatica", icons: { icon: "data:," } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-cui-scheme="auto" className={newsreader.variable}>
      <body>{children}</body>
    </html>
  );
}
