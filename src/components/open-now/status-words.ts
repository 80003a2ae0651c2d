import type { Door } from "../../content/open-status.js";
import { weekdayIndex } from "../../content/opening-hours.js";
import { addDays } from "../../time/plain-date.js";
import { minutesPerDay } from "../../time/plain-time.js";
import { formatDate, formatMinuteOfDay, weekdayName } from "../../internal/format-date.js";
import { interpolate } from "../../internal/interpolate.js";
import type { Messages } from "../../messages/messages.js";

/** "Open now, until 6 pm", "Opens Monday at 9 am", "By appointment today". */
export function statusWords(
  { today, state, change }: Door,
  words: Messages["openNow"],
  locale: string,
): string {
  const isOpen = state === "open";
  const days = Math.floor(change / minutesPerDay);
  if (state === "by-appointment" && days !== 0) return words.byAppointment;
  // A closing time more than a day away would be mistaken for today's.
  if (isOpen && change - today.minutes > minutesPerDay) return words.open;
  if (change === Infinity) return words.closed;
  const time = formatMinuteOfDay(locale, change % minutesPerDay);
  if (isOpen) return interpolate(words.until, { time });
  if (days < 2) return interpolate(days ? words.tomorrow : words.today, { time });
  const date = addDays(today.date, days);
  const day = days > 6 ? formatDate(locale, date)! : weekdayName(locale, weekdayIndex(date));
  return interpolate(words.day, { day, time });
}
