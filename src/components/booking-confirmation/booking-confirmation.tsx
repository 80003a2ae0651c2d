import { cx } from "class-variance-authority";
import { forwardRef } from "react";
import { calendarLinks } from "../../booking/calendar-links.js";
import { millisecondsOf, wallTimeOf } from "../../booking/instant.js";
import type { Instant } from "../../booking/types.js";
import { addressLines } from "../../content/address.js";
import type { Clinic } from "../../content/clinic.js";
import { isEmpty } from "../../internal/content.js";
import { minutesInWords, weekdayInWords } from "../../internal/dates.js";
import { format } from "../../internal/format.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { safeUrl } from "../../internal/safe-url.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { Messages } from "../../messages/messages.js";
import { buttonClass } from "../button/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";
import { CalendarFile } from "./calendar-file.client.js";

export interface BookingConfirmationProps extends Omit<SectionProps, "children"> {
  /** How things stand. Default: "confirmed". */
  status?: "confirmed" | "pending" | "cancelled";
  /** The booking's own id, by which calendars know it. */
  bookingId: string;
  /** How often it has been changed (RFC 5545, SEQUENCE). Default: 0. */
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
  /** Where. */
  clinic?: Pick<Clinic, "name" | "address" | "phone" | "url">;
  /** Where the visitor changes or cancels it; in full, so that a calendar can link to it. */
  manageHref?: string;
  /** Where a visit is cancelled: a form posts there, with no field. The server answers with this page anew, `status="cancelled"`. */
  cancelAction?: string;
  /** A calendar file that the server makes. Without it one is made in the browser. */
  calendarHref?: string;
  /** On wide screens, the visit under the heading ("stacked") or beside it ("split"). Default: "split". */
  layout?: SectionLayout;
  /** A router's link, such as Next's `Link`, for `manageHref`. Default: "a". */
  linkComponent?: LinkComponent;
  /** The library's words in another language. Default: English. */
  messages?: Partial<Messages>;
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
    const words = messages?.bookingConfirmation ?? en.bookingConfirmation;
    const locale = messages?.locale ?? en.locale;
    const when = whenInWords(locale, words.range, { start, end, timeZone });
    if (!when) {
      warn(
        "BookingConfirmation",
        "start",
        `${JSON.stringify(start)} is not an instant, so no time is shown; write one such as "2026-12-15T09:00:00+00:00".`,
      );
    }
    const cancelling = safeUrl(cancelAction);
    if (cancelAction !== undefined && cancelling === undefined) {
      warn(
        "BookingConfirmation",
        "cancelAction",
        `${JSON.stringify(cancelAction)} is not a URL to post to, so nothing can be cancelled here; give an http(s) or a relative URL.`,
      );
    }
    const lines = clinic?.address ? addressLines(clinic.address) : [];
    const facts = [
      [words.what, service],
      [words.practitioner, practitioner],
      [words.when, when],
      [
        words.where,
        clinic && (
          <address>
            {clinic.name}
            {lines.map((line, index) => (
              <span key={index}>
                <br />
                {line}
              </span>
            ))}
          </address>
        ),
      ],
    ] as const;
    const event = {
      // Two clinics may both have a booking 42.
      uid: `${bookingId}@${hostOf(manageHref) ?? hostOf(clinic?.url) ?? "clinic-ui"}`,
      start,
      end,
      sequence,
      status: status === "pending" ? ("tentative" as const) : status,
      summary: [service, clinic?.name].filter(Boolean).join(", "),
      location: [clinic?.name, ...lines].filter(Boolean).join(", "),
      url: manageHref,
    };
    const links = when && calendarLinks(event);
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
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
          {status !== "cancelled" && (manageHref !== undefined || cancelling || clinic?.phone) && (
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
                )}{" "}
                {cancelling && (
                  <form method="post" action={cancelling}>
                    <button className={buttonClass({ variant: "secondary" })}>
                      {words.cancel}
                    </button>
                  </form>
                )}
                {clinic?.phone && (
                  <PhoneLink
                    number={clinic.phone.number}
                    display={clinic.phone.display}
                    extension={clinic.phone.extension}
                    messages={messages}
                  />
                )}
              </dd>
            </div>
          )}
          {status !== "cancelled" && links && (
            <div className="cui-booking-confirmation__calendar">
              <dt>{words.calendar}</dt>
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
                )}{" "}
                <Link owner="BookingConfirmation" href={links.google}>
                  {words.google}
                </Link>{" "}
                <Link owner="BookingConfirmation" href={links.outlook}>
                  {words.outlook}
                </Link>
              </dd>
            </div>
          )}
        </dl>
      </Section>
    );
  },
);

function hostOf(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) ? new URL(url).host : undefined;
}

/** "Tuesday 24 November 2026, 9 am to 10 am (Europe/London)", or undefined where it is no time. */
function whenInWords(
  locale: string,
  range: string,
  { start, end, timeZone }: { start: Instant; end: Instant; timeZone: string },
) {
  const [from, until] = [wallTimeOf(start, timeZone), wallTimeOf(end, timeZone)];
  if (!from || !until || millisecondsOf(start) === undefined) return undefined;
  return (
    <>
      <time dateTime={start}>
        {weekdayInWords(locale, from.date, "long")},{" "}
        {format(range, {
          from: minutesInWords(locale, from.minutes),
          until: minutesInWords(locale, until.minutes),
        })}
      </time>{" "}
      <small>{timeZone.replaceAll("_", " ")}</small>
    </>
  );
}
