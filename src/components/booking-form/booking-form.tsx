import { forwardRef } from "react";
import { safeUrl } from "../../internal/safe-url.js";
import { visitorFields } from "../../internal/visitor-fields.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { BookingFormClient } from "./booking-form.client.js";
import type { BookingFormProps } from "./booking-form.types.js";
import { usableFields } from "./usable-fields.js";

/** The details of a visitor, posted to the clinic. Complete without JavaScript. */
export const BookingForm = forwardRef<HTMLFormElement, BookingFormProps>(function BookingForm(
  { action, fields, onSubmit, messages, ...rest },
  ref,
) {
  const words = { ...en.bookingForm, ...messages?.bookingForm };
  if (process.env.NODE_ENV !== "production") watchWords("BookingForm", words, messages);
  const url = safeUrl(action);
  if (url === undefined) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "BookingForm",
        "action",
        `${quote(action)} is not a URL to post to, so the form posts to its own page; use an http(s) or a relative URL.`,
      );
  }
  const isFunction = typeof onSubmit === "function";
  if (onSubmit != null && !isFunction) {
    if (process.env.NODE_ENV !== "production")
      warn(
        "BookingForm",
        "onSubmit",
        `is a ${typeof onSubmit}, so the browser posts the form itself; pass a function.`,
      );
  }
  return (
    <BookingFormClient
      ref={ref}
      action={url}
      fields={usableFields(fields) ?? Object.values(visitorFields(words))}
      onSubmit={isFunction ? onSubmit : undefined}
      words={words}
      locale={messages?.locale ?? en.locale}
      {...rest}
    />
  );
});
