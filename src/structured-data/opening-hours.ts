import type { OpeningHoursSpecificationLeaf } from "schema-dts";
import { clinicDateTime } from "../content/open-status.js";
import {
  exceptionOn,
  exceptionsOf,
  weekHours,
  weekdaysAmong,
  type ExceptionHours,
  type OpeningHours,
  type Span,
} from "../content/opening-hours.js";
import { addDays, isPlainDate } from "../time/plain-date.js";
import { toPlainTime, minutesPerDay } from "../time/plain-time.js";

/**
 * Opening hours as OpeningHoursSpecification (https://schema.org/OpeningHoursSpecification): days
 * with the same hours together, then exceptional days, each date once. As Google documents it
 * (LocalBusiness), a night is one specification, all day is 00:00 to 23:59, and closed days open and
 * close at 00:00. A day by appointment is not open.
 * @param today leaves out exceptional days before it: `2026-11-23`. Defaults to the day at the clinic
 * when this is called.
 */
export function openingHoursSpecification(
  hours: OpeningHours,
  today: string | undefined = clinicDateTime(hours, Date.now())?.date,
) {
  return [
    ...weekOf(hours),
    ...rangesOf(exceptionsOf(hours, today)).flatMap((range) => exceptionOf(hours, range)),
  ];
}

function weekOf({ week }: OpeningHours) {
  const usual = weekHours(week);
  return togetherOf([0, 1, 2, 3, 4, 5, 6], (weekday) => usual[weekday]?.spans).map(
    ({ days, span }) =>
      ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: days.map((day) => dayNames[day]!),
        ...timesOf(span),
      }) satisfies OpeningHoursSpecificationLeaf,
  );
}

interface DateRange {
  exception: ExceptionHours;
  from: string;
  through: string;
}

/** The dates on which each exception applies: a season is split by a holiday inside it. */
function rangesOf(exceptions: readonly ExceptionHours[]): DateRange[] {
  const days = exceptions.flatMap(({ date, until }) => [date, addDays(until, 1)]);
  const starts = [...new Set(days)].filter(isPlainDate).sort();
  return starts.flatMap((from, index) => {
    const exception = exceptionOn(exceptions, from);
    const next = starts[index + 1];
    return exception
      ? { exception, from, through: next ? addDays(next, -1) : exception.until }
      : [];
  });
}

function exceptionOf({ week }: OpeningHours, { exception, from, through }: DateRange) {
  const usual = weekHours(week);
  const among = weekdaysAmong(from, through);
  const spansOf = (weekday: number) => exception.hoursOn(weekday)?.spans;
  const open = togetherOf(among, spansOf);
  // Beside open days, a day that is closed in the week too can be left out.
  const closed = among.filter(
    (weekday) =>
      spansOf(weekday)?.length === 0 && (open.length === 0 || usual[weekday]?.spans.length !== 0),
  );
  return [...open, ...(closed.length > 0 ? [{ days: closed, span: noTime }] : [])].map(
    ({ days, span }) =>
      ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: days.length < among.length ? days.map((day) => dayNames[day]!) : undefined,
        validFrom: from,
        validThrough: through,
        ...timesOf(span),
      }) satisfies OpeningHoursSpecificationLeaf,
  );
}

/** Each period with the weekdays that have it. */
function togetherOf(
  among: readonly number[],
  spansOf: (weekday: number) => readonly Span[] | undefined,
) {
  const together = new Map<string, { days: number[]; span: Span }>();
  for (const weekday of among) {
    for (const span of spansOf(weekday) ?? []) {
      const key = `${span.opens} ${span.closes}`;
      if (!together.has(key)) together.set(key, { days: [], span });
      together.get(key)!.days.push(weekday);
    }
  }
  return [...together.values()];
}

const noTime: Span = { opens: 0, closes: 0 };

const dayNames = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** An end before its start is on the next day (https://schema.org/OpeningHoursSpecification). */
function timesOf({ opens, closes }: Span) {
  const isAllDay = opens === 0 && closes === minutesPerDay;
  return {
    opens: toPlainTime(opens),
    closes: isAllDay ? "23:59" : toPlainTime(closes % minutesPerDay),
  };
}
