import { itemsOf } from "./items-of.js";
import {
  givenDay,
  spanOf,
  spansOf,
  weekHours,
  weekdays,
  type OpeningDay,
  type OpeningException,
  type OpeningHours,
  type OpeningPeriod,
  type OpeningWeek,
  type Weekday,
} from "./opening-hours.js";
import { isPlainDate } from "../time/plain-date.js";
import { minutesOfDay, minutesPerDay } from "../time/plain-time.js";
import { isTimeZone } from "../time/time-zone.js";

/** What is wrong with the hours, each as a sentence for a developer. */
export function openingHoursProblems(hours: OpeningHours): string[] {
  const exceptions = itemsOf(hours.exceptions);
  return [
    ...weekProblems("", hours.week),
    ...dateProblems(exceptions),
    ...exceptions.flatMap((exception) => [
      ...dayProblems(quoted(exception?.date), exception),
      ...weekProblems(`${quoted(exception?.date)}, `, exception?.week),
    ]),
    ...(isTimeZone(hours.timeZone)
      ? []
      : [
          `"${quoted(hours.timeZone)}" is not a time zone; use an IANA name such as "Europe/London".`,
        ]),
  ];
}

/** A value as text for a message: some objects cannot be converted. */
const quoted = (value: unknown) =>
  value && typeof value === "object" ? "an object" : String(value);

function weekProblems(prefix: string, week: OpeningWeek | undefined): string[] {
  const unknown = Object.keys(week ?? {}).filter((day) => !weekdays.includes(day as Weekday));
  return [
    ...unknown.map((day) => `"${day}" is not a day of the week; use "monday" to "sunday".`),
    ...weekdays.flatMap((day) => dayProblems(prefix + day, givenDay(week, day))),
    ...nightProblems(prefix, week),
  ];
}

function dayProblems(name: string, day: OpeningDay | null | undefined): string[] {
  const { periods, byAppointment, note } = day ?? {};
  const problems: string[] = [];
  if (byAppointment != null && typeof byAppointment !== "boolean")
    problems.push(`${name}: byAppointment must be true or false; put other words into note.`);
  if (note != null && typeof note !== "string") problems.push(`${name}: note must be a string.`);
  if (periods == null) return problems;
  if (!Array.isArray(periods)) {
    return [
      ...problems,
      `${name}: expected an array such as [{ opens: "08:30", closes: "18:00" }], or { byAppointment: true }.`,
    ];
  }
  const all = periods as readonly (OpeningPeriod | null | undefined)[];
  for (const period of all) {
    if (spanOf(period)) continue;
    const { opens, closes } = period ?? {};
    problems.push(
      minutesOfDay(opens) === undefined || minutesOfDay(closes) === undefined
        ? `${name}: "${quoted(opens)}" to "${quoted(closes)}" is not a period; use 24-hour times such as "08:30".`
        : `${name}: it opens and closes at ${opens}; for all day, use "00:00" to "24:00".`,
    );
  }
  if (spansOf(periods).length < all.filter(spanOf).length) {
    problems.push(
      `${name}: two periods overlap, so the later one is not shown; join them or change their times.`,
    );
  }
  return problems;
}

/** Nights that reach into the hours of the next day. */
function nightProblems(prefix: string, week: OpeningWeek | undefined): string[] {
  const hours = weekHours(week);
  return weekdays.flatMap((day, index) => {
    const next = weekdays[(index + 1) % 7]!;
    const end = hours[index]?.spans.at(-1)?.closes ?? 0;
    const start = hours[(index + 1) % 7]?.spans[0]?.opens ?? minutesPerDay;
    return end - minutesPerDay > start
      ? [
          `${prefix}${day}: the night ends after ${next} has opened, so the two are joined; change closes if that is wrong.`,
        ]
      : [];
  });
}

function dateProblems(exceptions: readonly OpeningException[]): string[] {
  const problems: string[] = [];
  const valid: { date: string; until: string }[] = [];
  for (const exception of exceptions) {
    const { date, until = date } = exception ?? {};
    if (!isPlainDate(date) || !isPlainDate(until))
      problems.push(
        `"${quoted(date)}" to "${quoted(until)}" is not a date; use dates such as "2026-12-24".`,
      );
    else if (until < date)
      problems.push(
        `the exception of ${date} ends on ${until}, before it starts, so it is ignored; swap its dates.`,
      );
    else {
      // One inside another is a holiday in a season.
      const clash = valid.find(
        (other) =>
          other.date <= until &&
          date <= other.until &&
          !isInside({ date, until }, other) &&
          !isInside(other, { date, until }),
      );
      if (clash) {
        const [first, second] = [clash.date, date].sort();
        problems.push(
          `the exceptions of ${first} and ${second} overlap, and neither contains the other, so the shorter applies; change their dates if that is wrong.`,
        );
      }
      valid.push({ date, until });
    }
  }
  return problems;
}

/** Whether a range lies inside a longer one. */
const isInside = (inner: { date: string; until: string }, outer: { date: string; until: string }) =>
  outer.date <= inner.date &&
  inner.until <= outer.until &&
  (outer.date < inner.date || inner.until < outer.until);
