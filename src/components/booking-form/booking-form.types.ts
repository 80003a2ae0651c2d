import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { BookingErrorResult } from "../../booking/booking-error.js";
import type { PartialMessages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";

/**
 * The result of `onSubmit`: `true` or nothing if the form was sent, `false` if the page shows the result
 * itself, or an error as a value, as server functions return it.
 */
export type BookingFormAnswer = void | boolean | BookingErrorResult;

export interface BookingFormProps extends Omit<
  ComponentPropsWithoutRef<"form">,
  "action" | "method" | "noValidate" | "onSubmit"
> {
  /**
   * Where the form is posted. The server checks every answer again, and two more fields against bots:
   * `leaveEmpty` must be empty, since no visitor sees it; `elapsed` is the milliseconds that the form was
   * open, on all pages of an attempt, and empty without JavaScript. Less than a second suggests a bot, or
   * a browser that filled the form in. Never answer "thank you" to a suspected bot, since a password
   * manager may have filled in `leaveEmpty`: answer with `errors.isPerson`, which shows a checkbox, and
   * accept what comes with `isPerson=yes`.
   */
  action: string;
  /**
   * The questions.
   * @default name, telephone, email, first visit and a note
   */
  fields?: readonly BookingField[];
  /**
   * Whether the questions can be answered yet. While false, they and the button are hidden and keep
   * what was typed: for a form that waits for a choice in `children`.
   * @default true
   */
  ready?: boolean;
  /** A legend above the questions. */
  legend?: ReactNode;
  /** The posted values by field name, on a page that answers a post, `elapsed` included. */
  values?: Readonly<Record<string, string>>;
  /**
   * The server's error messages by field name, a sentence each. They are listed above the form, and the
   * list has the focus when the page loads. `isPerson` or `leaveEmpty` shows a checkbox to somebody who
   * was taken for a bot.
   */
  errors?: Readonly<Record<string, string>>;
  /** The site's own challenge, such as a captcha, before the button. Remounted after each error. */
  challenge?: ReactNode;
  /** How the clinic uses the data, in a sentence before the button. */
  privacy?: ReactNode;
  /**
   * The text of the button.
   * @default "Send"
   */
  submitLabel?: ReactNode;
  /**
   * The message once `onSubmit` has sent the form.
   * @default a sentence of thanks
   */
  sent?: ReactNode;
  /**
   * A random text that the server makes for each response, never for a cached page. It is posted as
   * `idempotencyKey`: a second post with the same key, after "Back" or a lost response, gets the first
   * one's answer and counts once.
   * @default made in the browser, so empty without JavaScript; another one after each error
   */
  idempotencyKey?: string;
  /**
   * Sends the fields in place of the browser's post: once, however often the button is pressed. If it
   * resolves to nothing, the form says that it is sent, and can be sent again once it is changed; if it
   * resolves to `false`, the page shows the result itself. If it rejects with a
   * BookingError, or resolves to a BookingErrorResult, the form says at its fields what is wrong
   * (`fieldErrors`), or that it was not sent; after any other error, or a minute without an answer,
   * that nobody knows. What was typed stays.
   */
  onSubmit?: (fields: Record<string, string>) => BookingFormAnswer | Promise<BookingFormAnswer>;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /**
   * More of the form, before the questions. A `required` control there has the message for a missing
   * answer in `data-missing`.
   */
  children?: ReactNode;
}
