"use client";

import { useEffect, useRef, useState } from "react";
import { DayPicker, type DayButtonProps } from "react-day-picker";
import { dayState, type DayOfSlots } from "../../booking/slots-by-day.js";
import type { SlotPage } from "../../booking/types.js";
import { wallTimeAt } from "../../content/zone.js";
import { monthInWords, weekdayInWords, weekdayName } from "../../internal/dates.js";
import { plural } from "../../internal/plural.js";
import type { SlotWords } from "./slot-words.js";

interface MonthGridProps {
  page: SlotPage;
  /** The days that have times, here or by telephone. */
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** The last date that may be asked for. */
  last: string;
  how: SlotWords;
  onShow: (date: string) => void;
}

/**
 * A month of days, each with its number of times in its name. No day is disabled: the keyboard
 * reaches them all, and hears why there is nothing to choose (APG, Grid pattern).
 */
export default function MonthGrid({ page, days, shown, last, how, onShow }: MonthGridProps) {
  const { locale, words, timeZone } = how;
  const [today] = useState(() => wallTimeAt(Date.now(), timeZone)!.date);
  const freeOn = new Map(days.map(({ date, free }) => [date, free]));
  const wordsFor = (date: string) => {
    const free = freeOn.get(date);
    if (free) return plural(locale, words.times, free);
    if (free === 0) return words.byPhone;
    return dayState(page, date) === "unchecked" ? words.notChecked : words.noTimes;
  };
  return (
    <DayPicker
      mode="single"
      required
      className="cui-appointment-picker__month"
      // The names that our sheet has, in place of the library's own.
      classNames={{}}
      lang={locale}
      today={dateOf(today)}
      defaultMonth={dateOf(shown ?? today)}
      startMonth={dateOf(today)}
      endMonth={dateOf(last)}
      selected={shown === undefined ? undefined : dateOf(shown)}
      onSelect={(date: Date) => onShow(isoOf(date))}
      weekStartsOn={1}
      modifiers={{ free: (date) => freeOn.has(isoOf(date)) }}
      labels={{
        labelNav: () => words.day,
        labelDayButton: (date) => {
          const iso = isoOf(date);
          return `${weekdayInWords(locale, iso, "long")}, ${wordsFor(iso)}`;
        },
        labelGrid: (date) => monthInWords(locale, isoOf(date)),
        labelNext: () => words.nextMonth,
        labelPrevious: () => words.previousMonth,
        labelWeekday: (date) => weekdayName(locale, (date.getDay() + 6) % 7),
      }}
      formatters={{
        formatCaption: (date) => monthInWords(locale, isoOf(date)),
        formatDay: (date) => dayNumber(locale, date),
        formatWeekdayName: (date) => weekdayName(locale, (date.getDay() + 6) % 7, "narrow"),
      }}
      components={{ DayButton }}
    />
  );
}

function DayButton({ modifiers, ...rest }: DayButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (modifiers.focused) ref.current?.focus();
  }, [modifiers.focused]);
  const { day, ...button } = rest;
  return <button {...button} ref={ref} data-date={day.isoDate} data-free={modifiers.free} />;
}

const dayNumber = (locale: string, date: Date) =>
  new Intl.NumberFormat(locale, { useGrouping: false }).format(date.getDate());

/** The grid counts in the machine's own days. */
function dateOf(iso: string): Date {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 12);
}

function isoOf(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
