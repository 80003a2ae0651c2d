import { supportedLocale } from "../../internal/locale.js";
import { addMonths } from "../../time/add-months.js";
import { addDays, dayOfWeek, type PlainDate } from "../../time/plain-date.js";

interface WeekInfo {
  firstDay: number;
}

/**
 * The day with which a language's weeks begin (CLDR), from 1 for Monday to 7 for Sunday; Monday
 * (ISO 8601) where nobody knows.
 */
export function firstDayOfWeek(locale: string): number {
  const info = new Intl.Locale(supportedLocale(locale)) as {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  // Firefox has neither of the two.
  return (info.getWeekInfo?.() ?? info.weekInfo)?.firstDay ?? 1;
}

/** How many days of the week come before a date. */
const daysIntoWeek = (date: PlainDate, firstDay: number) => (dayOfWeek(date) - firstDay + 7) % 7;

/**
 * The weeks of a month, with the days of other months that they begin and end with.
 * @param first the month's first day
 * @param firstDay the day with which weeks begin, from 1 for Monday to 7 for Sunday
 */
export function weeksOfMonth(first: PlainDate, firstDay: number): PlainDate[][] {
  const next = addMonths(first, 1);
  const weeks: PlainDate[][] = [];
  for (
    let start = addDays(first, -daysIntoWeek(first, firstDay));
    start < next;
    start = addDays(start, 7)
  )
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((days) => addDays(start, days)));
  return weeks;
}

/**
 * The day that a key moves the focus to, or undefined for other keys (APG, Date Picker Dialog Example).
 * @param firstDay the day with which weeks begin, from 1 for Monday to 7 for Sunday
 * @param isMirrored whether days run from right to left
 */
export function dayAfterKey(
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyStroke,
  date: PlainDate,
  firstDay: number,
  isMirrored: boolean,
): PlainDate | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const day = isMirrored ? -1 : 1;
  const month = shiftKey ? 12 : 1;
  const into = daysIntoWeek(date, firstDay);
  switch (key) {
    case "ArrowLeft":
      return addDays(date, -day);
    case "ArrowRight":
      return addDays(date, day);
    case "ArrowUp":
      return addDays(date, -7);
    case "ArrowDown":
      return addDays(date, 7);
    case "Home":
      return addDays(date, -into);
    case "End":
      return addDays(date, 6 - into);
    case "PageUp":
      return addMonths(date, -month);
    case "PageDown":
      return addMonths(date, month);
  }
}

type KeyStroke = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;
