import { cx } from "class-variance-authority";
import { forwardRef } from "react";
import { calendarLinks } from "../../booking/calendar-links.js";
import type { Instant } from "../../booking/types.js";
import { addressLines } from "../../content/address.js";
import type { Clinic } from "../../content/clinic.js";
import { isPrice, type Price } from "../../content/price.js";
import { clockPlace } from "../../internal/clock-place.js";
import { renderable, isEmpty } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { postalLines } from "../../internal/postal-lines.js";
import { formatPrice } from "../../internal/format-price.js";
import { safeUrl } from "../../internal/safe-url.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { buttonClass } from "../button/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { CalendarFile } from "./calendar-file.client.js";
import { StatusFocus } from "./status-focus.client.js";
import { clinicTimeInWords } from "./visit-words.js";
import { VisitorTime } from "./visitor-time.client.js";
import { WhenHydrated } from "./when-hydrated.client.js";

export interface BookingConfirmationProps extends Omit<SectionProps, "children"> {
  /**
   * The state of the booking.
   * @default "confirmed"
   */
  status?: "confirmed" | "pending" | "cancelled";
  /**
   * The booking's id. Calendars use it with the host of `clinic.url`, or else of `manageHref`, so pass
   * the same one when the visit is changed or cancelled.
   */
  bookingId: string;
  /**
   * How often it has been changed (RFC 5545, SEQUENCE).
   * @default 0, and 1 where it is cancelled
   */
  sequence?: number;
  /** When the appointment begins. */
  start: Instant;
  /** When it ends. */
  end: Instant;
  /** The clinic's IANA time zone: `Europe/London`. */
  timeZone: string;
  /** What was booked: "First visit". */
  service?: string;
  /** With whom. */
  practitioner?: string;
  /** What it costs. */
  price?: Price;
  /** Where. */
  clinic?: Pick<Clinic, "name" | "address" | "phone" | "url">;
  /** The page where the visitor changes or cancels it; an absolute URL, so that a calendar can link to it. */
  manageHref?: string;
  /** The URL to which a form without fields posts to cancel the visit. The server answers with this page and `status="cancelled"`. */
  cancelAction?: string;
  /**
   * The URL of a calendar file that the server makes, sent as `text/calendar`; for a cancelled visit,
   * one that removes it. It works without JavaScript, and in other apps' browsers, which may not save
   * a file that the page makes.
   * @default the page makes one
   */
  calendarHref?: string;
  /**
   * On wide screens, the visit under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`, for `manageHref`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** A booked visit: what, when, where, how to change it, and how to get it into a calendar. */
export const BookingConfirmation = forwardRef<HTMLElement, BookingConfirmationProps>(
  function BookingConfirmation(
    {
      status = "confirmed",
      bookingId,
      sequence,
      start,
      end,
      timeZone,
      service,
      practitioner,
      price,
      clinic,
      manageHref,
      cancelAction,
      calendarHref,
      heading,
      layout = "split",
      linkComponent,
      messages,
      className,
      ...rest
    },
    ref,
  ) {
    const words = { ...en.bookingConfirmation, ...messages?.bookingConfirmation };
    if (process.env.NODE_ENV !== "production") watchWords("BookingConfirmation", words, messages);
    const locale = messages?.locale ?? en.locale;
    const visit = { start, end, timeZone, locale, words };
    const when = clinicTimeInWords(visit);
    if (!when) {
      warn(
        "BookingConfirmation",
        "start",
        `${quote(start)} is not an instant, so no time is shown; use an RFC 3339 instant such as "2026-12-15T09:00:00+00:00".`,
      );
    }
    const cancelling = safeUrl(cancelAction);
    if (cancelAction !== undefined && cancelling === undefined) {
      warn(
        "BookingConfirmation",
        "cancelAction",
        `${quote(cancelAction)} is not a URL to post to, so there is no button to cancel; use an http(s) or a relative URL.`,
      );
    }
    if (price != null && !isPrice(price)) {
      warn(
        "BookingConfirmation",
        "price",
        `${quote(price)} is not a valid price, so it is not shown; use an amount of zero or more and an ISO 4217 currency, such as { amount: 52, currency: "GBP" }.`,
      );
    }
    const isCancelled = status === "cancelled";
    const lines = clinic?.address ? addressLines(clinic.address) : [];
    const facts = [
      [
        words.when,
        when && (
          <>
            <time key={when} dateTime={start}>
              {when}
            </time>
            {/* An address says where, in plainer words. */}
            <VisitorTime
              {...visit}
              place={clinic?.address ? undefined : clockPlace(timeZone, undefined)}
            />
          </>
        ),
      ],
      [words.what, isolated(service)],
      [words.practitioner, isolated(practitioner)],
      [
        words.where,
        clinic && (
          <address>
            <bdi>{renderable(clinic.name)}</bdi>
            {postalLines(clinic.address)}
          </address>
        ),
      ],
      [words.price, isPrice(price) && isolated(formatPrice(locale, price))],
    ] as const;
    const event = {
      // Globally unique (RFC 5545, UID).
      uid: `${bookingId}@${hostOf(clinic?.url) ?? hostOf(manageHref) ?? "clinic-ui"}`,
      start,
      end,
      sequence: sequence ?? (isCancelled ? 1 : 0),
      status: status === "pending" ? ("tentative" as const) : status,
      summary: [service, clinic?.name].filter(Boolean).join(", "),
      location: [clinic?.name, ...lines].filter(Boolean).join(", "),
      url: manageHref,
    };
    const links = when ? calendarLinks(event) : undefined;
    const hasFile = calendarHref !== undefined || links !== undefined;
    const calendar = (
      <div className="cui-booking-confirmation__calendar">
        <dt>{isCancelled ? words.uncalendar : words.calendar}</dt>
        <dd>
          {calendarHref === undefined ? (
            <CalendarFile
              event={event}
              label={words.file}
              className={buttonClass({ variant: "secondary" })}
            />
          ) : (
            <Link owner="BookingConfirmation" prop="calendarHref" href={calendarHref}>
              {words.file}
            </Link>
          )}
          {/* These URLs can only add a visit. */}
          {!isCancelled && links && (
            <>
              <Link owner="BookingConfirmation" href={links.google}>
                {words.google}
              </Link>
              <Link owner="BookingConfirmation" href={links.outlook}>
                {words.outlook}
              </Link>
            </>
          )}
        </dd>
      </div>
    );
    return (
      <Section
        ref={ref}
        heading={isEmpty(heading) ? words[status] : heading}
        layout={layout}
        className={cx("cui-booking-confirmation", className)}
        {...rest}
      >
        <dl>
          {facts.map(
            ([term, text]) =>
              !isEmpty(text) && (
                <div
                  key={term}
                  className={term === words.when ? "cui-booking-confirmation__when" : undefined}
                >
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
          {!isCancelled && (manageHref !== undefined || cancelling || clinic?.phone) && (
            <div>
              <dt>{words.change}</dt>
              <dd>
                {manageHref !== undefined && (
                  <Link
                    owner="BookingConfirmation"
                    prop="manageHref"
                    href={manageHref}
                    linkComponent={linkComponent}
                  >
                    {words.manage}
                  </Link>
                )}
                {cancelling && (
                  <form method="post" action={cancelling}>
                    <button className={buttonClass({ variant: "secondary" })}>
                      {words.cancel}
                    </button>
                  </form>
                )}
                {clinic?.phone && <PhoneLink phone={clinic.phone} messages={messages} />}
              </dd>
            </div>
          )}
          {hasFile &&
            (isCancelled && calendarHref === undefined ? (
              <WhenHydrated>{calendar}</WhenHydrated>
            ) : (
              calendar
            ))}
        </dl>
        <StatusFocus status={status} />
      </Section>
    );
  },
);

/** A text in a direction of its own, whatever the page's. */
const isolated = (text: string | undefined) => !isEmpty(text) && <bdi>{text}</bdi>;

/** The host of an absolute URL. */
function hostOf(url: string | undefined): string | undefined {
  try {
    return new URL(url ?? "").host || undefined;
  } catch {
    return undefined;
  }
}
