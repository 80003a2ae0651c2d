import { cx } from "class-variance-authority";
import { forwardRef, Fragment, Suspense, type ReactNode } from "react";
import { clinicDateTime } from "../../content/open-status.js";
import { openingHoursProblems } from "../../content/opening-hours-problems.js";
import {
  exceptionOn,
  exceptionsOf,
  weekHours,
  weekdayIndex,
  weekdaysAmong,
  type DayHours,
  type OpeningHours as Hours,
  type Span,
} from "../../content/opening-hours.js";
import { isPlainDate } from "../../time/plain-date.js";
import { toPlainTime, minutesPerDay } from "../../time/plain-time.js";
import {
  formatDate,
  formatDateRange,
  formatMinuteOfDay,
  weekdayName,
} from "../../internal/format-date.js";
import { headingTag } from "../../internal/heading.js";
import { wrapText } from "../../internal/wrap-text.js";
import { nodeText } from "../../internal/node-text.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

// The content type has the component's name, so that one name brings both.
export type OpeningHours = Hours;

export interface OpeningHoursProps extends Omit<SectionProps, "children"> {
  /** Names the hours. */
  heading: ReactNode;
  /** The week, exceptional days, and the time zone. Times are shown as given, in the clinic's own time. */
  hours: Hours;
  /**
   * Today at the clinic, an ISO 8601 date: `2026-11-23`. Marks its row, and leaves out earlier
   * exceptions.
   * @default no row is marked, and exceptions that have passed when it renders are left out
   */
  today?: string;
  /**
   * On wide screens, the hours under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

interface Row {
  day: ReactNode;
  reason?: string;
  groups: readonly Group[];
  current: boolean;
}

/** Weekdays in a row with the same hours. */
interface Group {
  days: number[];
  hours: DayHours;
}

/** When the clinic is open: the week, and exceptional days. */
export const OpeningHours = forwardRef<HTMLElement, OpeningHoursProps>(function OpeningHours(
  { hours, today, headingLevel = 2, layout = "split", messages, className, ...rest },
  ref,
) {
  if (!hours?.week) {
    warn("OpeningHours", "hours", "have no week, so nothing is shown; give the hours of each day.");
    return null;
  }
  // The check costs more than the table, and only development uses its result.
  if (process.env.NODE_ENV !== "production") {
    for (const problem of openingHoursProblems(hours)) warn("OpeningHours", "hours", problem);
  }
  if (today && !isPlainDate(today)) {
    warn(
      "OpeningHours",
      "today",
      `"${today}" is not a date, so it is ignored; use a date such as "2026-12-24".`,
    );
  }
  const date = isPlainDate(today) ? today : undefined;
  const words = { ...en.openingHours, ...messages?.openingHours };
  if (process.env.NODE_ENV !== "production") watchWords("OpeningHours", words, messages);
  const locale = messages?.locale ?? en.locale;
  // A page may be built once and cached: what has passed by today is left out.
  const exceptions = exceptionsOf(hours, date ?? clinicDateTime(hours, Date.now())?.date);
  const applied = date === undefined ? undefined : exceptionOn(exceptions, date);
  const differing = exceptions
    .map((exception) => ({
      day:
        exception.date === exception.until
          ? dateElement(locale, exception.date)
          : dateRange(locale, exception.date, exception.until),
      reason: exception.name,
      groups: groupsOf(weekdaysAmong(exception.date, exception.until), exception.hoursOn),
      current: exception === applied,
    }))
    .filter(isReadable);
  const usual = weekHours(hours.week);
  const week = usual.map((day, index) => ({
    day: weekdayName(locale, index),
    groups: groupsOf([index], () => day),
    current: date !== undefined && !applied && weekdayIndex(date) === index,
  }));
  const Tag = headingTag("OpeningHours", headingLevel + 1);
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      layout={layout}
      className={cx("cui-opening-hours", className)}
      {...rest}
    >
      {table(week.filter(isReadable), words, locale)}
      {/* Where days have passed since the server made the page, React renders only this part again. */}
      <Suspense>
        {differing.length > 0 && (
          <>
            <Tag>{words.exceptions}</Tag>
            {table(differing, words, locale)}
          </>
        )}
      </Suspense>
    </Section>
  );
});

const isReadable = ({ groups }: Row) => groups.length > 0;

/** The weekdays with their hours, without those that are invalid. */
function groupsOf(
  among: readonly number[],
  hoursOn: (weekday: number) => DayHours | undefined,
): Group[] {
  const groups: { days: number[]; hours: DayHours | undefined; key: string }[] = [];
  for (const weekday of among) {
    const hours = hoursOn(weekday);
    const key = JSON.stringify([hours?.spans, hours?.byAppointment, hours?.note]);
    const last = groups.at(-1);
    if (last?.key === key) last.days.push(weekday);
    else groups.push({ days: [weekday], hours, key });
  }
  return groups.filter((group): group is typeof group & Group => group.hours !== undefined);
}

function table(rows: readonly Row[], words: Messages["openingHours"], locale: string) {
  return (
    <table>
      <thead>
        <tr>
          {[words.day, words.hours].map((column, index) => (
            <th key={index} scope="col">
              <span className="cui-visually-hidden">{column}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ day, reason, groups, current }, index) => {
          const cells = (
            <>
              <th scope="row">
                {wrapText(day)}
                {current && <small>{` ${words.today}`}</small>}
                {reason && <div>{reason}</div>}
              </th>
              <td>
                {groups.map(({ days, hours }, at) => (
                  <Fragment key={at}>
                    {groups.length > 1 && <div>{weekdayRange(days, words, locale)}</div>}
                    {hoursInWords(hours, words, locale)}
                  </Fragment>
                ))}
              </td>
            </>
          );
          // A browser's translation replaces React's text nodes, so a row with new text gets a new key.
          return (
            <tr key={`${index} ${nodeText(cells)}`} aria-current={current ? "date" : undefined}>
              {cells}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The lines of a day: its times, or what stands in their place, and its note. */
function hoursInWords(hours: DayHours, words: Messages["openingHours"], locale: string) {
  const { spans, periods, byAppointment, note } = hours;
  const lines: ReactNode[] = spans.map((span) => spanInWords(span, words, locale));
  if (byAppointment) lines.push(spans.length > 0 ? words.alsoByAppointment : words.byAppointment);
  else if (spans.length === 0 && (periods || !note)) lines.push(words.closed);
  return (
    <>
      {lines.map((line, at) => (
        <Fragment key={at}>
          {at > 0 && <br />}
          {line}
        </Fragment>
      ))}
      {typeof note === "string" && note && <div>{note}</div>}
    </>
  );
}

function spanInWords({ opens, closes }: Span, words: Messages["openingHours"], locale: string) {
  return closes - opens === minutesPerDay ? (
    <time dateTime="PT24H">{words.allDay}</time>
  ) : (
    range(words.range, timeElement(locale, opens), timeElement(locale, closes))
  );
}

function weekdayRange(days: readonly number[], words: Messages["openingHours"], locale: string) {
  const [first, last] = [days[0]!, days.at(-1)!].map((day) => weekdayName(locale, day));
  return range(words.weekdays, first, days.length > 1 && last);
}

/** The message with both ends of a range, or with the first alone. */
function range(message: string, from: ReactNode, until: ReactNode) {
  if (!until) return from;
  return message
    .split(/(\{(?:from|until)\})/)
    .map((part, index) => (
      <Fragment key={index}>
        {part === "{from}" ? from : part === "{until}" ? until : part}
      </Fragment>
    ));
}

function dateElement(locale: string, date: string) {
  return <time dateTime={date}>{formatDate(locale, date)}</time>;
}

function dateRange(locale: string, date: string, until: string) {
  const [first, between, last] = formatDateRange(locale, date, until);
  return (
    <>
      <time dateTime={date}>{first}</time>
      <span>{between}</span>
      <time dateTime={until}>{last}</time>
    </>
  );
}

function timeElement(locale: string, time: number) {
  const minutes = time % minutesPerDay;
  return <time dateTime={toPlainTime(minutes)}>{formatMinuteOfDay(locale, minutes)}</time>;
}
