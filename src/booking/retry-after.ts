const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const clock = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";

// RFC 9110, section 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, and two forms that must still be read,
// `Sunday, 06-Nov-94 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
const dateForms = [
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?<day>\\d\\d) (?<month>[A-Z]{3}) (?<year>\\d{4}) ${clock} GMT`,
  `(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?<day>\\d\\d)-(?<month>[A-Z]{3})-(?<year>\\d\\d) ${clock} GMT`,
  `(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?<month>[A-Z]{3}) (?<day>[ \\d]\\d) ${clock} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`, "i"));

/**
 * The seconds to wait by a `Retry-After` header (RFC 9110, section 10.2.3), 0 for a past date, or
 * undefined if it cannot be read.
 * @param now in milliseconds since 1970
 */
export function secondsUntil(retryAfter: unknown, now: number): number | undefined {
  const text = typeof retryAfter === "string" ? retryAfter.trim() : "";
  // More than nine digits are more than thirty years.
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const date = parseHttpDate(text, now);
  return date === undefined || !Number.isFinite(now)
    ? undefined
    : Math.max(0, Math.ceil((date - now) / 1000));
}

function parseHttpDate(text: string, now: number): number | undefined {
  const groups = dateForms.map((form) => form.exec(text)?.groups).find(Boolean);
  if (!groups) return undefined;
  const month = months.indexOf(groups.month!.toLowerCase());
  const [day, hour, minute, second] = [groups.day, groups.hour, groups.minute, groups.second].map(
    Number,
  ) as [number, number, number, number];
  const dateIn = (year: number) => {
    const midnight = new Date(Date.UTC(year, month, day));
    const exists = month >= 0 && midnight.getUTCMonth() === month && midnight.getUTCDate() === day;
    return exists ? midnight.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 : undefined;
  };
  const year = Number(groups.year);
  if (groups.year!.length === 4) return dateIn(year);
  // A year of two digits is the latest that is not more than 50 years ahead (RFC 9110, 5.6.7).
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() + 50);
  const century = Math.floor(limit.getUTCFullYear() / 100) * 100;
  return [century, century - 100]
    .map((start) => dateIn(start + year))
    .find((date) => date !== undefined && date <= limit.getTime());
}
