import "clinic-ui/styles.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { clinic } from "./clinic";

export const metadata: Metadata = {
  title: { default: `Lower back pain | ${clinic.name}`, template: `%s | ${clinic.name}` },
  description: "What lower back pain is, what may ease it, and when to see a doctor.",
};

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" data-cui-scheme="auto">
      <body>{children}</body>
    </html>
  );
}
