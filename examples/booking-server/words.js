import { toPlainDateTime } from "clinic-ui/booking";

const format = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h12",
});

/**
 * "Tuesday 15 December at 9:30 am"
 *
 * @param {string} instant
 * @param {string} timeZone
 */
export function whenIn(instant, timeZone) {
  const local = toPlainDateTime(instant, timeZone);
  if (!local) return "";
  // The clock of the zone as if it were UTC: the library knows changes of clocks that Intl may not.
  const parts = format.formatToParts(Date.parse(local.date) + local.minutes * 60_000);
  const part = (/** @type {string} */ name) => parts.find(({ type }) => type === name)?.value;
  const time = `${part("hour")}:${part("minute")} ${part("dayPeriod")}`;
  return `${part("weekday")} ${part("day")} ${part("month")} at ${time}`;
}
