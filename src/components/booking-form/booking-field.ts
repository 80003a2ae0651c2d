import type { ReactNode } from "react";

/** What a visitor types or chooses. A "checkbox" is one box, whose value is `yes`. */
export type BookingFieldType =
  "text" | "tel" | "email" | "date" | "textarea" | "select" | "radio" | "checkbox";

/** One of the answers of a "select" or "radio". */
export interface BookingOption {
  /** What is sent. */
  value: string;
  /** What the visitor reads. */
  label: string;
}

/** A question of a form. Ask for what the clinic needs and no more. */
export interface BookingField {
  /** The name that its answer is sent under, one field a name. */
  name: string;
  /** The question, in a few words. */
  label: string;
  /**
   * A "tel" is a number that somebody will dial, and an "email" an address that somebody will write
   * to (RFC 6531, so in any script): both are sent as they were typed. A "date" is sent as
   * `2026-12-15`.
   */
  type: BookingFieldType;
  /**
   * Whether the form needs an answer.
   * @default false, which the label says in words
   */
  required?: boolean;
  /**
   * Lets the browser fill it in (WCAG 1.3.5): `name`, `tel`, `email`, `bday`.
   * @default for an "email", `email`
   */
  autoComplete?: string;
  /**
   * The keyboard of a telephone.
   * @default the one that goes with the type
   */
  inputMode?: "text" | "tel" | "email" | "numeric" | "decimal" | "search" | "url" | "none";
  /**
   * How long what is typed may be, which is said in words. Counted as HTML and JavaScript count:
   * UTF-16 code units, so that most letters are one and most emoji two, and the end of a line is
   * one. A post has two there (CRLF): a server that counts itself makes them one first.
   */
  maxLength?: number;
  /** A sentence that helps to answer. */
  hint?: ReactNode;
  /** The answers of a "select" or "radio". */
  options?: readonly BookingOption[];
  /**
   * What is said when the answer is missing: "Tell us your name."
   * @default a sentence with the label
   */
  missing?: string;
}
