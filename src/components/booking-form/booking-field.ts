import type { ReactNode } from "react";

/** The kind of control. A "checkbox" is a single one, whose value is `yes`. */
export type BookingFieldType =
  "text" | "tel" | "email" | "date" | "textarea" | "select" | "radio" | "checkbox";

/** One of the answers of a "select" or "radio". */
export interface BookingOption {
  /** The value that is sent. */
  value: string;
  /** The text that the visitor reads. */
  label: string;
}

/** A question of a form. Ask for what the clinic needs and no more. */
export interface BookingField {
  /** The name under which the answer is sent; unique in the form. */
  name: string;
  /** The question, in a few words. */
  label: string;
  /**
   * A "tel" is sent as it was typed, and so is an "email", which may be in any script (RFC 6531). A "date"
   * is sent as `2026-12-15`.
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
   * The on-screen keyboard.
   * @default the one that goes with the type
   */
  inputMode?: "text" | "tel" | "email" | "numeric" | "decimal" | "search" | "url" | "none";
  /**
   * The longest answer in UTF-16 code units, as HTML and JavaScript count them: most letters are one and
   * most emoji two. The limit is shown. A line break is one, but two (CRLF) in a post: a server that
   * counts replaces CRLF first.
   */
  maxLength?: number;
  /** A sentence of help. */
  hint?: ReactNode;
  /** The answers of a "select" or "radio". */
  options?: readonly BookingOption[];
  /**
   * The message for a missing answer: "Tell us your name."
   * @default a sentence with the label
   */
  missing?: string;
}
