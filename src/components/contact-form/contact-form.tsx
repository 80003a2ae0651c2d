import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Phone } from "../../content/phone.js";
import { isEmpty, textsIn } from "../../internal/nodes.js";
import { visitorFields } from "../../internal/visitor-fields.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import { wrapText } from "../../internal/wrap-text.js";
import * as en from "../../messages/en.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";
import { BookingForm, type BookingField, type BookingFormProps } from "../booking-form/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionProps } from "../section/index.js";

export interface ContactFormProps extends Omit<SectionProps, "children" | "actions" | "onSubmit"> {
  /** The heading, which names the section: "Write to us". */
  heading: ReactNode;
  /** Where the form is posted. See `BookingForm` for what the server should check. */
  action: BookingFormProps["action"];
  /** What messages are about, to choose from, such as "Prices". Without any, the form does not ask. */
  topics?: readonly string[];
  /**
   * The form's fields.
   * @default name, email, telephone, the topic and the message
   */
  fields?: readonly BookingField[];
  /**
   * Before the form: when messages are read, and where to turn if it cannot wait.
   * @default that nobody reads them at once, and to see a doctor or call the emergency number
   */
  urgent?: ReactNode;
  /** The clinic's number, for those who would rather call. */
  phone?: Phone | string;
  /** How the clinic uses the details, in a sentence before the button, with a link to its privacy notice. */
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
   * @default a sentence that the clinic will answer
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

/** A message to the clinic, which asks for no health details and says where to turn in an emergency. */
export const ContactForm = forwardRef<HTMLElement, ContactFormProps>(function ContactForm(
  {
    action,
    topics,
    fields,
    urgent,
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
  const words = { ...en.contactForm, ...messages?.contactForm };
  if (process.env.NODE_ENV !== "production") watchWords("ContactForm", words, messages);
  if (process.env.NODE_ENV !== "production" && phone)
    watchWord("ContactForm", messages, "appointmentRequestForm", "orCall");
  return (
    <Section ref={ref} className={cx("cui-contact-form", className)} {...rest}>
      <div className="cui-contact-form__ways">
        <div className="cui-contact-form__urgent">
          {wrapText(isEmpty(urgent) ? words.urgent : urgent, "p")}
        </div>
        <BookingForm
          id={rest.id && `${rest.id}-form`}
          action={action}
          fields={fields || contactFields(textsIn(topics), words, messages)}
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
          <p className="cui-contact-form__phone">
            <span>
              {messages?.appointmentRequestForm?.orCall ?? en.appointmentRequestForm.orCall}
            </span>{" "}
            <PhoneLink phone={phone} messages={messages} />
          </p>
        )}
      </div>
    </Section>
  );
});

function contactFields(
  topics: readonly string[],
  words: Messages["contactForm"],
  messages: PartialMessages | undefined,
): readonly BookingField[] {
  const formWords = { ...en.bookingForm, ...messages?.bookingForm };
  if (process.env.NODE_ENV !== "production")
    watchWords("ContactForm", formWords, messages, "bookingForm");
  const { name, phone, email } = visitorFields(formWords);
  const topic: BookingField = {
    name: "topic",
    label: words.topic,
    type: "select",
    options: topics.map((text) => ({ value: text, label: text })),
  };
  return [
    name,
    { ...email, required: true },
    { ...phone, label: words.phone, required: false },
    ...(topics.length > 0 ? [topic] : []),
    {
      name: "message",
      label: words.message,
      type: "textarea",
      required: true,
      maxLength: 2000,
      hint: words.noHealth,
      missing: words.messageMissing,
    },
  ];
}
