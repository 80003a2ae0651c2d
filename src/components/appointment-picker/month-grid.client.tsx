"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { DayPicker, type DayButtonProps } from "react-day-picker";
import type { DayOfSlots, SlotIndex } from "../../booking/slots-by-day.js";
import { plainDateTimeAt } from "../../time/time-zone.js";
import { formatMonth, formatDateWithWeekday, weekdayName } from "../../internal/format-date.js";
import { supportedLocale } from "../../internal/locale.js";
import { formatNumber } from "../../internal/format-number.js";
import { plural } from "../../internal/plural.js";
import type { SlotFormat } from "./slot-format.js";

export interface MonthGridProps {
  /** What is known of a day without times. */
  dayState: SlotIndex["dayState"];
  /** The days that have times, here or by telephone. */
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** The last date that may be asked for. */
  last: string;
  format: SlotFormat;
  onShow: (date: string) => void;
}

/**
 * A month of days, each with its number of times in its name. No day is disabled: the keyboard
 * reaches them all, and hears why there is nothing to choose (APG, Grid pattern).
 */
export default function MonthGrid({ dayState, days, shown, last, format, onShow }: MonthGridProps) {
  const { locale, words, timeZone } = format;
  const [today] = useState(() => plainDateTimeAt(Date.now(), timeZone)!.date);
  // Keys go the way that the eye goes, whatever the page's language says.
  const [direction, setDirection] = useState<"ltr" | "rtl">("ltr");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setDirection(getComputedStyle(frame.current!).direction as "ltr" | "rtl");
  }, []);
  const freeOn = useMemo(() => new Map(days.map(({ date, free }) => [date, free])), [days]);
  const wordsFor = (date: string) => {
    const free = freeOn.get(date);
    if (free) return plural(locale, words.times, free);
    if (free === 0) return words.byPhone;
    return dayState(date) === "unchecked" ? words.notChecked : words.noTimes;
  };
  // The month of the chosen day, wherever it was chosen; the buttons lead on from there.
  const [month, setMonth] = useState(() => dateOf(shown ?? today));
  const [followed, setFollowed] = useState(shown);
  if (shown !== followed) {
    setFollowed(shown);
    if (shown !== undefined) setMonth(dateOf(shown));
  }
  // A diary may look less far ahead than it has shown already.
  const end = [last, shown ?? last, today].sort().at(-1)!;
  return (
    <div ref={frame}>
      <DayPicker
        mode="single"
        required
        className="cui-appointment-picker__month"
        // The names that our sheet has, in place of the library's own.
        classNames={{}}
        lang={supportedLocale(locale)}
        dir={direction}
        today={dateOf(today)}
        month={month}
        onMonthChange={setMonth}
        startMonth={dateOf(today)}
        endMonth={dateOf(end)}
        selected={shown === undefined ? undefined : dateOf(shown)}
        onSelect={(date: Date) => onShow(isoOf(date))}
        weekStartsOn={firstDayOfWeek(locale)}
        modifiers={{ free: (date) => freeOn.has(isoOf(date)) }}
        labels={{
          labelNav: () => words.day,
          labelDayButton: (date) => {
            const iso = isoOf(date);
            return `${formatDateWithWeekday(locale, iso, "long")}, ${wordsFor(iso)}`;
          },
          labelGrid: (date) => formatMonth(locale, isoOf(date)),
          labelNext: () => words.nextMonth,
          labelPrevious: () => words.previousMonth,
          labelWeekday: (date) => weekdayName(locale, (date.getDay() + 6) % 7),
        }}
        formatters={{
          formatCaption: (date) => formatMonth(locale, isoOf(date)),
          formatDay: (date) => formatNumber(locale, date.getDate()),
          formatWeekdayName: (date) => weekdayName(locale, (date.getDay() + 6) % 7, "narrow"),
        }}
        components={{ DayButton }}
      />
    </div>
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

interface WeekInfo {
  firstDay: number;
}

/** The day with which a language's weeks begin (CLDR), Sunday being 0; Monday (ISO 8601) where nobody knows. */
function firstDayOfWeek(locale: string) {
  const info = new Intl.Locale(supportedLocale(locale)) as {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  // Firefox has neither of the two.
  const { firstDay = 1 } = info.getWeekInfo?.() ?? info.weekInfo ?? {};
  return (firstDay % 7) as 0 | 1 | 6;
}

/** The grid counts in the machine's own days. */
function dateOf(iso: string): Date {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 12);
}

function isoOf(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
