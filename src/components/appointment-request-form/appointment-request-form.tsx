import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Phone } from "../../content/phone.js";
import { isEmpty } from "../../internal/nodes.js";
import { visitorFields } from "../../internal/visitor-fields.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";
import { BookingForm, type BookingField, type BookingFormProps } from "../booking-form/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionProps } from "../section/index.js";

export interface AppointmentRequestFormProps extends Omit<
  SectionProps,
  "children" | "actions" | "onSubmit"
> {
  /** The heading, which names the section: "Ask us to call you back". */
  heading: ReactNode;
  /** Where the form is posted. See `BookingForm` for what the server should check. */
  action: BookingFormProps["action"];
  /**
   * The form's fields.
   * @default name, telephone, the best time to call, first visit and a note
   */
  fields?: readonly BookingField[];
  /** The clinic's number, for those who would rather call. */
  phone?: Phone | string;
  /** How the clinic uses the details, in a sentence before the button. */
  privacy?: ReactNode;
  /** The site's own test against bots, such as a CAPTCHA, before the button. */
  challenge?: ReactNode;
  /** The posted values by field name, on a page that answers a post. */
  values?: BookingFormProps["values"];
  /** The server's error messages by field name, a sentence each. */
  errors?: BookingFormProps["errors"];
  /** Sends the fields in place of the browser's post. See `BookingForm` for what it resolves to. */
  onSubmit?: BookingFormProps["onSubmit"];
  /**
   * The message once `onSubmit` has sent the form.
   * @default a sentence that the clinic will call
   */
  sent?: ReactNode;
  /** A random string that the server makes for each response. See `BookingForm`. */
  idempotencyKey?: string;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/**
 * Asks the clinic to call back, with the clinic's own number beside it. For sites where appointments
 * cannot be booked online.
 */
export const AppointmentRequestForm = forwardRef<HTMLElement, AppointmentRequestFormProps>(
  function AppointmentRequestForm(
    {
      action,
      fields,
      phone,
      privacy,
      challenge,
      values,
      errors,
      onSubmit,
      sent,
      idempotencyKey,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const words = { ...en.appointmentRequestForm, ...messages?.appointmentRequestForm };
    if (process.env.NODE_ENV !== "production")
      watchWords("AppointmentRequestForm", words, messages);
    return (
      <Section ref={ref} className={cx("cui-appointment-request-form", className)} {...rest}>
        <div className="cui-appointment-request-form__ways">
          <BookingForm
            id={rest.id && `${rest.id}-form`}
            action={action}
            fields={fields || callBackFields(words, messages)}
            privacy={privacy}
            challenge={challenge}
            values={values}
            errors={errors}
            submitLabel={words.send}
            onSubmit={onSubmit}
            sent={isEmpty(sent) ? words.sent : sent}
            idempotencyKey={idempotencyKey}
            messages={messages}
          />
          {phone && (
            <p className="cui-appointment-request-form__phone">
              <span>{words.orCall}</span> <PhoneLink phone={phone} messages={messages} />
            </p>
          )}
        </div>
      </Section>
    );
  },
);

function callBackFields(
  words: Messages["appointmentRequestForm"],
  messages: PartialMessages | undefined,
): readonly BookingField[] {
  const formWords = { ...en.bookingForm, ...messages?.bookingForm };
  if (process.env.NODE_ENV !== "production")
    watchWords("AppointmentRequestForm", formWords, messages, "bookingForm");
  const { name, phone, firstVisit, note } = visitorFields(formWords);
  const { bestTime, morning, afternoon, evening, anyTime } = words;
  return [
    name,
    phone,
    {
      name: "bestTime",
      label: bestTime,
      type: "radio",
      options: [
        { value: "morning", label: morning },
        { value: "afternoon", label: afternoon },
        { value: "evening", label: evening },
        { value: "any", label: anyTime },
      ],
    },
    firstVisit,
    note,
  ];
}
