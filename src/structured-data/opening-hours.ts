import type { OpeningHoursSpecificationLeaf } from "schema-dts";
import {
  readablePeriods,
  usableExceptions,
  usablePeriods,
  weekdays,
  type OpeningHours,
  type OpeningPeriod,
  type Weekday,
} from "../content/opening-hours.js";

type Day = "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | "Sunday";

/**
 * Opening hours as OpeningHoursSpecification (https://schema.org/OpeningHoursSpecification): days
 * with the same hours together, then the days that differ. Closed days open and close at midnight,
 * as search engines read them.
 */
export function openingHoursSpecification(hours: OpeningHours) {
  return [...weekOf(hours), ...exceptionsOf(hours)];
}

function weekOf({ week }: OpeningHours) {
  const days = new Map<string, { period: OpeningPeriod; names: Day[] }>();
  for (const weekday of weekdays) {
    for (const period of usablePeriods(week?.[weekday])) {
      const key = `${period.opens} ${period.closes}`;
      const together = days.get(key) ?? { period, names: [] };
      together.names.push(dayName(weekday));
      days.set(key, together);
    }
  }
  return [...days.values()].map(
    ({ period, names }) =>
      ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: names,
        opens: time(period.opens),
        closes: time(period.closes),
      }) satisfies OpeningHoursSpecificationLeaf,
  );
}

function exceptionsOf({ exceptions }: OpeningHours) {
  return usableExceptions(exceptions).flatMap(({ date, until, periods }) => {
    const readable = readablePeriods(periods);
    if (!readable) return [];
    const spans = readable.length > 0 ? readable : [{ opens: "00:00", closes: "00:00" }];
    return spans.map(
      ({ opens, closes }) =>
        ({
          "@type": "OpeningHoursSpecification",
          validFrom: date,
          validThrough: until,
          opens: time(opens),
          closes: time(closes),
        }) satisfies OpeningHoursSpecificationLeaf,
    );
  });
}

const dayName = (weekday: Weekday) => (weekday[0]!.toUpperCase() + weekday.slice(1)) as Day;

/** schema.org's Time has two digits for the hour, and no 24:00. */
const time = (text: string) => (text === "24:00" ? "23:59" : text.padStart(5, "0"));
