import { toPlainDateTime } from "../../time/zoned-date-time.js";
import { localTimes } from "../../booking/local-times.js";
import type { Instant, Slot } from "../../booking/types.js";
import { isPrice, type Price } from "../../content/price.js";
import { formatMinuteOfDay, formatDateWithWeekday } from "../../internal/format-date.js";
import { interpolate } from "../../internal/interpolate.js";
import { plural } from "../../internal/plural.js";
import { formatPrice } from "../../internal/format-price.js";
import type { Messages, PartialMessages } from "../../messages/messages.js";

/** How slots are formatted: time zones and language. */
export interface SlotFormat {
  locale: string;
  timeZone: string;
  /** The visitor's IANA time zone, once it is known. */
  visitorZone: string | undefined;
  words: Messages["appointmentPicker"];
  /** The messages of the whole library, for nested components. */
  messages: PartialMessages | undefined;
}

/** An instant's time of day at the clinic: "9 am". */
export function formatTime(instant: Instant, { locale, timeZone }: SlotFormat): string {
  const local = toPlainDateTime(instant, timeZone);
  return local ? formatMinuteOfDay(locale, local.minutes) : "";
}

/** A slot's time: "9 am", or "between 9 am and 6 pm". */
export function formatSlotTime({ kind, start, end }: Slot, format: SlotFormat): string {
  const from = formatTime(start, format);
  return kind === "window"
    ? interpolate(format.words.window, { from, until: formatTime(end, format) })
    : from;
}

/** A slot's day at the clinic: "Tuesday 24 November". */
export function formatSlotDay({ start }: Slot, format: SlotFormat): string {
  const local = toPlainDateTime(start, format.timeZone);
  return local ? formatDateWithWeekday(format.locale, local.date, "long") : "";
}

/** The placeholders for a slot's day and time in a message. */
export const slotPlaceholders = (slot: Slot, format: SlotFormat) => ({
  day: formatSlotDay(slot, format),
  time: formatSlotTime(slot, format),
});

/** A slot's time in the visitor's zone, with the day if it differs; undefined if the time is the same. */
export function formatVisitorTime({ start }: Slot, format: SlotFormat): string | undefined {
  const { timeZone, visitorZone, locale, words } = format;
  const times = visitorZone && localTimes(start, timeZone, visitorZone);
  if (!times) return undefined;
  const { clinic, visitor } = times;
  const time = formatMinuteOfDay(locale, visitor.minutes);
  if (visitor.date !== clinic.date)
    return interpolate(words.yourDay, {
      time,
      day: formatDateWithWeekday(locale, visitor.date, "short"),
    });
  return visitor.minutes === clinic.minutes ? undefined : interpolate(words.yourTime, { time });
}

/** A formatted price, or undefined if it is not valid. */
export const formatSlotPrice = (price: Price | undefined, { locale }: SlotFormat) =>
  isPrice(price) ? formatPrice(locale, price) : undefined;

/** A waiting time: in seconds under two minutes, else in minutes. */
export function formatWait(
  seconds: number,
  forms: { seconds: Parameters<typeof plural>[1]; minutes: Parameters<typeof plural>[1] },
  locale: string,
): string {
  return seconds < 120
    ? plural(locale, forms.seconds, Math.ceil(seconds))
    : plural(locale, forms.minutes, Math.ceil(seconds / 60));
}
