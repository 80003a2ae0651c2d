import { minutesOf, weekdayOf, weekdays } from "../../content/opening-hours.js";
import type { OpenStatus } from "../../content/open-status.js";
import type { WallTime } from "../../content/zone.js";
import { dayInWords, timeInWords, weekdayName } from "../../internal/dates.js";
import { format } from "../../internal/format.js";
import type { Messages } from "../../messages/messages.js";

/** "Open now, until 6 pm", "Opens Monday at 9 am". */
export function statusWords(
  { open, until, next }: OpenStatus,
  today: WallTime,
  words: Messages["openNow"],
  locale: string,
): string {
  if (open) {
    // A time more than a day away would be taken for one that is nearer.
    return until && minutesFrom(today, until) <= 24 * 60
      ? format(words.until, { time: timeInWords(locale, until.time)! })
      : words.open;
  }
  if (!next) return words.closed;
  const time = timeInWords(locale, next.time)!;
  const days = daysFrom(today.date, next.date);
  if (days === 0) return format(words.today, { time });
  if (days === 1) return format(words.tomorrow, { time });
  const day =
    days > 6
      ? dayInWords(locale, next.date)!
      : weekdayName(locale, weekdays.indexOf(weekdayOf(next.date)));
  return format(words.day, { day, time });
}

const daysFrom = (first: string, last: string) =>
  (Date.parse(last) - Date.parse(first)) / (24 * 60 * 60_000);

const minutesFrom = (from: WallTime, to: { date: string; time: string }) =>
  daysFrom(from.date, to.date) * 24 * 60 + minutesOf(to.time)! - from.minutes;
