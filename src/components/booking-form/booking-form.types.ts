import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { BookingErrorResult } from "../../booking/booking-error.js";
import type { PartialMessages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";

/**
 * What became of a form: nothing where it is sent, `false` where the page shows it itself, and a
 * refusal as it would be thrown, for a server function.
 */
export type BookingFormAnswer = void | false | BookingErrorResult;

export interface BookingFormProps extends Omit<
  ComponentPropsWithoutRef<"form">,
  "action" | "method" | "noValidate" | "onSubmit"
> {
  /**
   * Where the form is posted. The server checks every answer again, and two more fields against
   * robots: `leaveEmpty` must be empty, since nobody sees it; `elapsed`, the milliseconds that the
   * form was open on all pages of an attempt, is empty without JavaScript. Under a second is
   * a sign of a robot, or of a browser that filled it in. Never answer "thank you" to what looks like a robot's: a manager of passwords may have
   * filled the field in. Answer with `errors.isPerson`, which brings a box to tick, and take what
   * comes with `isPerson=yes`.
   */
  action: string;
  /**
   * The questions.
   * @default name, telephone, email, first visit and a note
   */
  fields?: readonly BookingField[];
  /**
   * Whether the questions can be answered yet. While false, they and the button are out of sight,
   * with what was typed in them: for a form that waits for something in `children`.
   * @default true
   */
  ready?: boolean;
  /** Names the questions, above them. */
  legend?: ReactNode;
  /** What was posted, by the names of the fields, on a page that answers a post: `elapsed` too. */
  values?: Readonly<Record<string, string>>;
  /**
   * A sentence for each field that the server did not take, by the names of the fields. They are
   * listed above the form, and the list has the focus when the page loads. `isPerson`, or
   * `leaveEmpty`, asks for a tick from somebody who was taken for a robot.
   */
  errors?: Readonly<Record<string, string>>;
  /** A challenge of the site's own, such as a captcha, before the button. Made anew after each refusal. */
  challenge?: ReactNode;
  /** How the clinic uses what is sent, in a sentence before the button. */
  privacy?: ReactNode;
  /**
   * What the button does.
   * @default "Send"
   */
  submitLabel?: ReactNode;
  /**
   * What is said when `onSubmit` has sent it.
   * @default a sentence of thanks
   */
  sent?: ReactNode;
  /**
   * A random text that the server makes anew for each page that it sends, never on a page that is
   * kept for many. It is posted as `idempotencyKey`: what comes again under the same key, after
   * "Back" or when an answer was lost, is answered as the first time and not taken twice.
   * @default made in the browser, so empty without JavaScript; another one after each refusal
   */
  idempotencyKey?: string;
  /**
   * Takes what the post would have sent, by name, in place of the post: once, however often the
   * button is pressed. Where it resolves to nothing, the form says that it is sent, and sends
   * nothing more before something is changed; where it resolves to `false`, the page itself shows what became of it. Where it rejects with a
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
   * More of the form, before the questions. A `required` control there says with `data-missing`
   * what is said when its answer is missing.
   */
  children?: ReactNode;
}
