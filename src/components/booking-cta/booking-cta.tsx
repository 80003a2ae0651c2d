import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { toBookingLink, type BookingLink } from "../../content/booking-link.js";
import { smsUrl, type Phone } from "../../content/phone.js";
import { isEmpty } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";
import type { LinkComponent } from "../../internal/link.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { ButtonLink } from "../button-link/index.js";
import type { BookingOrder } from "../open-now/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionProps } from "../section/index.js";

/** How much space the call to action takes. */
export type BookingCTAVariant = "band" | "card" | "inline";

export interface BookingCTAProps extends Omit<
  SectionProps,
  "children" | "layout" | "tone" | "actions" | "intro"
> {
  /** One clear sentence that asks for the appointment. */
  heading: ReactNode;
  /** What happens next, or what to have ready. */
  intro?: ReactNode;
  /** Booking online. */
  booking?: BookingLink | string;
  /** Booking by telephone; with `sms`, by text message too. */
  phone?: Phone | string;
  /** When someone answers the telephone, in a few words. */
  hours?: ReactNode;
  /**
   * With both ways, `phoneFirstWhenOpen(clinic.openingHours)` puts the telephone first while the
   * clinic is open. It adds a small script.
   * @default online first at any time
   */
  order?: BookingOrder;
  /**
   * A band across the page, a box in it, or a line in running text.
   * @default "band"
   */
  variant?: BookingCTAVariant;
  /**
   * Background of a band: dark, or the brand's colour.
   * @default "ink"
   */
  tone?: "ink" | "brand";
  /**
   * A router's link, such as Next's `Link`, for the booking page.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

const variants: Partial<Record<BookingCTAVariant, string>> = {
  card: "cui-booking-cta--card",
  inline: "cui-booking-cta--inline",
};

const grounds = { card: "soft", inline: "plain" } as const;

/** Asks for the appointment: online, by telephone, or both. */
export const BookingCTA = forwardRef<HTMLElement, BookingCTAProps>(function BookingCTA(
  {
    heading,
    intro,
    booking: page,
    phone,
    hours,
    order,
    variant = "band",
    tone = "ink",
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.bookingCTA, ...messages?.bookingCTA };
  const booking = toBookingLink(page);
  if (process.env.NODE_ENV !== "production") watchWords("BookingCTA", words, messages);
  if (process.env.NODE_ENV !== "production") {
    if (!booking && !phone)
      warn(
        "BookingCTA",
        "booking",
        "and phone are both missing, so visitors cannot book; give at least one.",
      );
    if (!phone && !isEmpty(hours))
      warn(
        "BookingCTA",
        "hours",
        "are shown beside the telephone number, so they are left out without one; give phone too.",
      );
  }
  const texting = (phone as Phone | undefined)?.sms ? smsUrl(phone!) : undefined;
  const online = booking && (
    <ButtonLink href={booking.href} size="large" linkComponent={linkComponent}>
      {isEmpty(booking.label) ? words.book : booking.label}
    </ButtonLink>
  );
  const byPhone = phone && (
    <div>
      <PhoneLink phone={phone} messages={messages} />
      {!isEmpty(hours) && <div>{hours}</div>}
      {texting && <a href={texting}>{words.text}</a>}
    </div>
  );
  return (
    <Section
      ref={ref}
      heading={heading}
      intro={intro}
      tone={variant === "band" ? tone : grounds[variant]}
      className={cx("cui-booking-cta", variants[variant], className)}
      {...rest}
    >
      {order && online && byPhone ? (
        <order.component
          className="cui-booking-cta__ways"
          hours={order.hours}
          online={online}
          phone={byPhone}
        />
      ) : (
        (online || byPhone) && (
          <div className="cui-booking-cta__ways">
            {online}
            {byPhone}
          </div>
        )
      )}
    </Section>
  );
});
