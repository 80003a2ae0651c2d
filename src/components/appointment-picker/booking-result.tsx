import { cx } from "class-variance-authority";
import { forwardRef, useEffect, type ReactNode } from "react";
import type { BookingOutcome, Slot } from "../../booking/types.js";
import type { Clinic } from "../../content/clinic.js";
import type { Price } from "../../content/price.js";
import { interpolate } from "../../internal/interpolate.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import { Section, type SectionProps } from "../section/index.js";
import { Redirect } from "./redirect.js";
import { slotPlaceholders, type SlotFormat } from "./slot-format.js";
import type { useConfirmation } from "./use-confirmation.js";

interface BookingResultProps extends Omit<SectionProps, "children" | "layout" | "actions"> {
  id: string;
  heading: ReactNode;
  outcome: BookingOutcome;
  bookedSlot: Slot;
  service: string | undefined;
  practitioner: string | undefined;
  price: Price | undefined;
  clinic: Pick<Clinic, "name" | "address" | "phone"> | undefined;
  /** The component that shows the booking, once it has loaded. */
  Confirmation: ReturnType<typeof useConfirmation>;
  format: SlotFormat;
}

/** The result of a booking. Takes the focus, since it replaces the form that had it. */
export const BookingResult = forwardRef<HTMLElement, BookingResultProps>(function BookingResult(
  {
    id,
    outcome,
    bookedSlot,
    service,
    practitioner,
    price,
    clinic,
    Confirmation,
    format,
    headingLevel,
    className,
    heading,
    ...rest
  },
  ref,
) {
  useEffect(() => {
    document.getElementById(id)?.focus();
  }, [id, outcome, Confirmation]);
  const { words, messages, timeZone } = format;
  const isRedirect = outcome.status === "redirect";
  if (!isRedirect && Confirmation) {
    return (
      <Confirmation
        ref={ref}
        tabIndex={-1}
        id={id}
        headingLevel={headingLevel}
        bookingId={outcome.id}
        status={outcome.status}
        sequence={outcome.sequence}
        manageHref={outcome.manageUrl}
        calendarHref={outcome.calendarUrl}
        start={bookedSlot.start}
        end={bookedSlot.end}
        timeZone={timeZone}
        service={service}
        practitioner={practitioner}
        price={price}
        clinic={clinic}
        messages={messages}
        className={className}
      />
    );
  }
  const confirmationWords = { ...en.bookingConfirmation, ...messages?.bookingConfirmation };
  if (process.env.NODE_ENV !== "production")
    watchWords("AppointmentPicker", confirmationWords, messages, "bookingConfirmation");
  return (
    <Section
      ref={ref}
      tabIndex={-1}
      headingLevel={headingLevel}
      className={cx("cui-appointment-picker", className)}
      {...rest}
      heading={isRedirect ? heading : confirmationWords[outcome.status]}
      id={id}
    >
      {isRedirect ? (
        <Redirect url={outcome.url} format={format} />
      ) : (
        <p>{interpolate(words.chosen, slotPlaceholders(bookedSlot, format))}</p>
      )}
    </Section>
  );
});
