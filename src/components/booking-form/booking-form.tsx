import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { usableItems } from "../../internal/content.js";
import { safeUrl } from "../../internal/safe-url.js";
import { visitorFields } from "../../internal/visitor-fields.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { Messages } from "../../messages/messages.js";
import type { BookingField } from "./booking-field.js";
import { LiveForm } from "./booking-form.client.js";

export interface BookingFormProps extends Omit<
  ComponentPropsWithoutRef<"form">,
  "action" | "method" | "noValidate" | "onSubmit"
> {
  /**
   * Where the form is posted. The server checks every answer again, and two more fields against
   * robots: `website` must be empty, since nobody sees it; `elapsed`, the milliseconds from the
   * page's coming alive to the press, is empty without JavaScript and should else be 3000 or more.
   */
  action: string;
  /** The questions. Default: name, telephone, email, first visit and a note. */
  fields?: readonly BookingField[];
  /**
   * Whether the questions can be answered yet. While false, they and the button are out of sight,
   * with what was typed in them: for a form that waits for something in `children`. Default: true.
   */
  ready?: boolean;
  /** Names the questions, above them. */
  legend?: ReactNode;
  /** What was typed, by the names of the fields, on a page that answers a post. */
  values?: Readonly<Record<string, string>>;
  /** A sentence for each field that the server did not take, by the names of the fields. */
  errors?: Readonly<Record<string, string>>;
  /** A challenge of the site's own, such as a captcha, before the button. */
  challenge?: ReactNode;
  /** How the clinic uses what is sent, in a sentence before the button. */
  privacy?: ReactNode;
  /** What the button does. Default: "Send". */
  submitLabel?: ReactNode;
  /**
   * Takes what the post would have sent, by name, in place of the post: once, however often the
   * button is pressed, until its promise settles. Where it rejects, the form says that nothing was
   * sent.
   */
  onSubmit?: (fields: Record<string, string>) => void | Promise<void>;
  /** The library's words in another language. Default: English. */
  messages?: Partial<Messages>;
  /**
   * More of the form, before the questions. A `required` control there says with `data-missing`
   * what is said when its answer is missing.
   */
  children?: ReactNode;
}

/** The details of a visitor, posted to the clinic. Complete without JavaScript. */
export const BookingForm = forwardRef<HTMLFormElement, BookingFormProps>(function BookingForm(
  { action, fields, values, errors, messages, ...rest },
  ref,
) {
  const words = messages?.bookingForm ?? en.bookingForm;
  const url = safeUrl(action);
  if (url === undefined) {
    warn(
      "BookingForm",
      "action",
      `${JSON.stringify(action)} is not a URL to post to, so the form posts to its own page; give an http(s) or a relative URL.`,
    );
  }
  return (
    <LiveForm
      ref={ref}
      action={url}
      fields={usableFields(fields) ?? Object.values(visitorFields(words))}
      values={values || {}}
      errors={errors || {}}
      words={words}
      {...rest}
    />
  );
});

function usableFields(fields: readonly BookingField[] | undefined) {
  if (!fields) return undefined;
  const labelled = usableItems("BookingForm", "fields", fields, "label");
  return labelled.filter(({ name }) => {
    if (!name) warn("BookingForm", "fields", "a field without a name is left out; name each.");
    return name;
  });
}
