import { cx } from "class-variance-authority";
import { forwardRef, Fragment, type ReactNode } from "react";
import {
  isDate,
  minutesOf,
  openingHoursProblems,
  readablePeriods,
  usableExceptions,
  weekdayOf,
  weekdays,
  type OpeningHours as Hours,
  type OpeningPeriod,
} from "../../content/opening-hours.js";
import { clockTime, dayInWords, minutesInWords, weekdayName } from "../../internal/dates.js";
import { headingTag } from "../../internal/heading.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

/** The content type has the component's name, so that one name brings both. */
export type OpeningHours = Hours;

export interface OpeningHoursProps extends Omit<SectionProps, "children"> {
  /** Names the hours. */
  heading: ReactNode;
  /** The week, days that differ, and the time zone. Times are shown as they are given, in the clinic's own time. */
  hours: Hours;
  /** Today at the clinic, an ISO 8601 day: `2026-11-23`. Marks its row and leaves out days that differed before. Default: none. */
  today?: string;
  /** On wide screens, the hours under the heading ("stacked") or beside it ("split"). Default: "split". */
  layout?: SectionLayout;
  /** The library's words in another language. Default: English. */
  messages?: PartialMessages;
}

interface Row {
  day: ReactNode;
  reason?: string;
  /** Undefined where they cannot be read. */
  periods: readonly OpeningPeriod[] | undefined;
  current: boolean;
}

/** When the clinic is open: the week, and the days that differ. */
export const OpeningHours = forwardRef<HTMLElement, OpeningHoursProps>(function OpeningHours(
  { hours, today, headingLevel = 2, layout = "split", messages, className, ...rest },
  ref,
) {
  if (!hours?.week) {
    warn("OpeningHours", "hours", "have no week, so nothing is shown; give the hours of each day.");
    return null;
  }
  // The check costs more than the table, and only development hears of it.
  if (process.env.NODE_ENV !== "production") {
    for (const problem of openingHoursProblems(hours)) warn("OpeningHours", "hours", problem);
  }
  if (today && !isDate(today)) {
    warn("OpeningHours", "today", `"${today}" is not a date; write a date such as "2026-12-24".`);
  }
  const day = isDate(today) ? today : undefined;
  const words = { ...en.openingHours, ...messages?.openingHours };
  const locale = messages?.locale ?? en.locale;
  const exceptions = usableExceptions(hours.exceptions)
    .filter(({ until }) => day === undefined || day <= until)
    .map(({ date, until, reason, periods }) => ({
      day: range(
        words.range,
        dateElement(locale, date),
        date !== until && dateElement(locale, until),
      ),
      reason,
      periods: readablePeriods(periods),
      current: day !== undefined && date <= day,
    }));
  const readable = exceptions.filter(isReadable);
  const differs = exceptions.some(({ current }) => current);
  const week = weekdays.map((name, index) => ({
    day: weekdayName(locale, index),
    periods: readablePeriods(hours.week[name]),
    current: day !== undefined && !differs && weekdayOf(day) === name,
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
      {readable.length > 0 && (
        <>
          <Tag>{words.exceptions}</Tag>
          {table(readable, words, locale)}
        </>
      )}
    </Section>
  );
});

const isReadable = ({ periods }: Row) => periods !== undefined;

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
        {rows.map(({ day, reason, periods, current }, index) => (
          <tr key={index} aria-current={current ? "date" : undefined}>
            <th scope="row">
              {day}
              {current && <small>{` ${words.today}`}</small>}
              {reason && <div>{reason}</div>}
            </th>
            <td>
              {periods?.length
                ? periods.map(({ opens, closes }, at) => (
                    <Fragment key={at}>
                      {at > 0 && <br />}
                      {range(words.range, timeElement(locale, opens), timeElement(locale, closes))}
                    </Fragment>
                  ))
                : words.closed}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The message's words with both ends in their places, or the first end alone. */
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
  return <time dateTime={date}>{dayInWords(locale, date)}</time>;
}

function timeElement(locale: string, time: string) {
  const minutes = minutesOf(time)! % (24 * 60);
  return <time dateTime={clockTime(minutes)}>{minutesInWords(locale, minutes)}</time>;
}
