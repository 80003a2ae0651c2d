import "clinic-ui/styles.css";
import type { ReactNode } from "react";

export const metadata = { title: "Sciatica", icons: { icon: "data:," } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-cui-scheme="auto">
      <body>{children}</body>
    </html>
  );
}
