import { wallTimeOf } from "../../booking/instant.js";
import type { Instant, Slot } from "../../booking/types.js";
import { minutesInWords, weekdayInWords } from "../../internal/dates.js";
import { format } from "../../internal/format.js";
import type { Messages } from "../../messages/messages.js";

/** How a slot is told: in the clinic's time, in a language. */
export interface SlotWords {
  locale: string;
  timeZone: string;
  words: Messages["appointmentPicker"];
  /** Those of the whole library, for the components within. */
  messages: Partial<Messages> | undefined;
}

/** An instant's time of day at the clinic: "9 am". */
export function timeOf(instant: Instant, { locale, timeZone }: SlotWords): string {
  const wall = wallTimeOf(instant, timeZone);
  return wall ? minutesInWords(locale, wall.minutes) : "";
}

/** A slot's time: "9 am", or "between 9 am and 6 pm". */
export function slotTime({ kind, start, end }: Slot, how: SlotWords): string {
  const from = timeOf(start, how);
  return kind === "window" ? format(how.words.window, { from, until: timeOf(end, how) }) : from;
}

/** A slot's day at the clinic: "Tuesday 24 November". */
export function slotDay({ start }: Slot, how: SlotWords): string {
  const wall = wallTimeOf(start, how.timeZone);
  return wall ? weekdayInWords(how.locale, wall.date, "long") : "";
}

/** What stands for a slot's day and time in a sentence. */
export const placesOf = (slot: Slot, how: SlotWords) => ({
  day: slotDay(slot, how),
  time: slotTime(slot, how),
});
