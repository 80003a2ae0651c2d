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
  /** Whether a day without times is full or unchecked. */
  dayState: SlotIndex["dayState"];
  /** The days that have times, here or by telephone. */
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** The last date that can be searched. */
  last: string;
  format: SlotFormat;
  onShow: (date: string) => void;
}

/**
 * A month of days, each with its number of times in its accessible name. No day is disabled, so that
 * keyboard users reach them all and learn why there is nothing to choose (APG, Grid pattern).
 */
export default function MonthGrid({ dayState, days, shown, last, format, onShow }: MonthGridProps) {
  const { locale, words, timeZone } = format;
  const [today] = useState(() => plainDateTimeAt(Date.now(), timeZone)!.date);
  // The arrow keys follow the rendered direction, whatever the page's language is.
  const [direction, setDirection] = useState<"ltr" | "rtl">("ltr");
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    setDirection(getComputedStyle(frame.current!).direction as "ltr" | "rtl");
  }, []);
  const freeByDate = useMemo(() => new Map(days.map(({ date, free }) => [date, free])), [days]);
  const dayLabel = (date: string) => {
    const free = freeByDate.get(date);
    if (free) return plural(locale, words.times, free);
    if (free === 0) return words.byPhone;
    return dayState(date) === "unchecked" ? words.notChecked : words.noTimes;
  };
  // The month follows the shown day; the buttons change it from there.
  const [month, setMonth] = useState(() => toDate(shown ?? today));
  const [lastShown, setLastShown] = useState(shown);
  if (shown !== lastShown) {
    setLastShown(shown);
    if (shown !== undefined) setMonth(toDate(shown));
  }
  // The shown day may be later than the last date that can be searched.
  const lastDate = [last, shown ?? last, today].sort().at(-1)!;
  return (
    <div ref={frame}>
      <DayPicker
        mode="single"
        required
        className="cui-appointment-picker__month"
        // Our stylesheet has its own class names.
        classNames={{}}
        lang={supportedLocale(locale)}
        dir={direction}
        today={toDate(today)}
        month={month}
        onMonthChange={setMonth}
        startMonth={toDate(today)}
        endMonth={toDate(lastDate)}
        selected={shown === undefined ? undefined : toDate(shown)}
        onSelect={(date: Date) => onShow(toIsoDate(date))}
        weekStartsOn={firstDayOfWeek(locale)}
        modifiers={{ free: (date) => freeByDate.has(toIsoDate(date)) }}
        labels={{
          labelNav: () => words.day,
          labelDayButton: (date) => {
            const iso = toIsoDate(date);
            return `${formatDateWithWeekday(locale, iso, "long")}, ${dayLabel(iso)}`;
          },
          labelGrid: (date) => formatMonth(locale, toIsoDate(date)),
          labelNext: () => words.nextMonth,
          labelPrevious: () => words.previousMonth,
          labelWeekday: (date) => weekdayName(locale, (date.getDay() + 6) % 7),
        }}
        formatters={{
          formatCaption: (date) => formatMonth(locale, toIsoDate(date)),
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

/** The first day of a locale's week (CLDR), where Sunday is 0; Monday (ISO 8601) if it is not known. */
function firstDayOfWeek(locale: string) {
  const info = new Intl.Locale(supportedLocale(locale)) as {
    getWeekInfo?: () => WeekInfo;
    weekInfo?: WeekInfo;
  };
  // Firefox has neither.
  const { firstDay = 1 } = info.getWeekInfo?.() ?? info.weekInfo ?? {};
  return (firstDay % 7) as 0 | 1 | 6;
}

/** A Date in the browser's time zone, in which the grid counts. Noon avoids changes of the clock. */
function toDate(iso: string): Date {
  const [year, month, day] = iso.split("-").map(Number) as [number, number, number];
  return new Date(year, month - 1, day, 12);
}

function toIsoDate(date: Date): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
