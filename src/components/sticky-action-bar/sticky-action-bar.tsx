import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import { toBookingLink, type BookingLink } from "../../content/booking-link.js";
import type { MessageLink } from "../../content/message-link.js";
import { displayNumber, telUrl, type Phone } from "../../content/phone.js";
import type { LinkComponent } from "../../internal/link.js";
import { isEmpty } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { ButtonLink } from "../button-link/index.js";
import type { BookingOrder } from "../open-now/index.js";

export interface StickyActionBarProps extends Omit<ComponentPropsWithoutRef<"aside">, "children"> {
  /** Booking by telephone. */
  phone?: Phone | string;
  /** A message, by text or by a messenger such as WhatsApp, beside the call. */
  message?: MessageLink;
  /** Booking online. */
  booking?: BookingLink | string;
  /**
   * With both ways, `phoneFirstWhenOpen(clinic.openingHours)` puts the telephone first while the
   * clinic is open and booking online first while it is closed. It adds a small script.
   * @default the telephone first at any time
   */
  order?: BookingOrder;
  /**
   * Names the bar for assistive technology.
   * @default "Book a visit", in the language of `messages`
   */
  label?: string;
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

/** On a phone, links to call and book at the bottom of the screen, anywhere on the page. */
export const StickyActionBar = forwardRef<HTMLElement, StickyActionBarProps>(
  function StickyActionBar(
    { phone, message, booking: page, order, label, linkComponent, messages, className, ...rest },
    ref,
  ) {
    const words = { ...en.stickyActionBar, ...messages?.stickyActionBar };
    if (process.env.NODE_ENV !== "production") watchWords("StickyActionBar", words, messages);
    const booking = toBookingLink(page);
    const calling = phone ? telUrl(phone) : undefined;
    if (phone && !calling)
      warn(
        "StickyActionBar",
        "phone",
        `"${displayNumber(phone)}" is not a telephone number, so there is no button to call; give one number, ideally in the form +44 1632 960142.`,
      );
    const writing = isEmpty(message?.label) ? undefined : message;
    if (message && !writing)
      warn(
        "StickyActionBar",
        "message",
        'has no label or no safe URL, so it is not shown; give both, such as { label: "WhatsApp", href: "https://wa.me/441632960142" }.',
      );
    if (!calling && !writing && !booking) {
      warn(
        "StickyActionBar",
        "booking",
        "and phone are both missing, so nothing is shown; give at least one.",
      );
      return null;
    }
    const byCall = phone && calling && (
      <ButtonLink href={calling} variant="secondary">
        <span>
          <span>{words.call}</span>{" "}
          <bdi dir="ltr" className="cui-visually-hidden">
            {displayNumber(phone)}
          </bdi>
        </span>
      </ButtonLink>
    );
    const byMessage = writing && (
      <ButtonLink href={writing.href} variant="secondary" linkComponent={linkComponent}>
        {writing.label}
      </ButtonLink>
    );
    const byPhone = (byCall || byMessage) && (
      <>
        {byCall}
        {byMessage}
      </>
    );
    if (process.env.NODE_ENV !== "production" && booking && !booking.label)
      watchWord("StickyActionBar", messages, "bookingCTA", "book");
    const online = booking && (
      <ButtonLink href={booking.href} linkComponent={linkComponent}>
        {booking.label || (messages?.bookingCTA?.book ?? en.bookingCTA.book)}
      </ButtonLink>
    );
    const inOrder = order && online && byPhone && (
      <order.component
        className="cui-sticky-action-bar__ways"
        hours={order.hours}
        online={online}
        phone={byPhone}
      />
    );
    return (
      <aside
        aria-label={label || words.label}
        ref={ref}
        className={cx(
          "cui-sticky-action-bar",
          inOrder && "cui-sticky-action-bar--waits",
          className,
        )}
        {...rest}
      >
        {inOrder || (
          <>
            {byPhone}
            {online}
          </>
        )}
      </aside>
    );
  },
);
