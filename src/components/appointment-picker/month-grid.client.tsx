"use client";

import { useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { DayOfSlots, SlotIndex } from "../../booking/slots-by-day.js";
import { formatDateWithWeekday, formatMonth, weekdayName } from "../../internal/format-date.js";
import { formatNumber } from "../../internal/format-number.js";
import { plural } from "../../internal/plural.js";
import { addMonths } from "../../time/add-months.js";
import { addDays, dayOfWeek, type PlainDate } from "../../time/plain-date.js";
import { plainDateTimeAt } from "../../time/time-zone.js";
import { dayAfterKey, firstDayOfWeek, weeksOfMonth } from "./month.js";
import type { SlotFormat } from "./slot-format.js";

export interface MonthGridProps {
  /** Whether a day without times is full or unchecked. */
  dayState: SlotIndex["dayState"];
  /** The days that have times, here or by telephone. */
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: PlainDate | undefined;
  /** The last date that can be searched. */
  last: PlainDate;
  format: SlotFormat;
  onShow: (date: PlainDate) => void;
}

/**
 * A month of days, each with its number of times in its accessible name. No day is disabled, so that
 * keyboard users reach them all and learn why there is nothing to choose (APG, Grid pattern).
 */
export default function MonthGrid({ dayState, days, shown, last, format, onShow }: MonthGridProps) {
  const { locale, words, timeZone } = format;
  const [today] = useState(() => plainDateTimeAt(Date.now(), timeZone)!.date);
  const freeByDate = useMemo(() => new Map(days.map(({ date, free }) => [date, free])), [days]);
  const dayStatus = (date: PlainDate) => {
    const free = freeByDate.get(date);
    if (free) return plural(locale, words.times, free);
    if (free === 0) return words.byPhone;
    return dayState(date) === "unchecked" ? words.notChecked : words.noTimes;
  };
  const dayLabel = (date: PlainDate) =>
    `${formatDateWithWeekday(locale, date, "long")}, ${dayStatus(date)}`;

  // The month follows the shown day; the buttons change it from there.
  const [month, setMonth] = useState(() => monthOf(shown ?? today));
  const [lastShown, setLastShown] = useState(shown);
  if (shown !== lastShown) {
    setLastShown(shown);
    if (shown !== undefined) setMonth(monthOf(shown));
  }
  const firstDay = firstDayOfWeek(locale);
  const firstMonth = monthOf(today);
  // The shown day may be later than the last date that can be searched.
  const lastMonth = monthOf([last, shown ?? last, today].sort().at(-1)!);

  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<PlainDate>();
  useLayoutEffect(() => {
    table.current!.querySelector<HTMLElement>(`[data-date="${focused}"]`)?.focus();
  }, [focused]);
  const tabStop = [focused, shown, today].find((date) => date && monthOf(date) === month) ?? month;

  function moveFocus(event: KeyboardEvent<HTMLTableElement>) {
    const { date } = (event.target as HTMLElement).dataset;
    const isMirrored = getComputedStyle(event.currentTarget).direction === "rtl";
    const reached = date && dayAfterKey(event, date, firstDay, isMirrored);
    if (!reached) return;
    event.preventDefault();
    const lastDay = addDays(addMonths(lastMonth, 1), -1);
    const kept = reached < firstMonth ? firstMonth : reached > lastDay ? lastDay : reached;
    setMonth(monthOf(kept));
    setFocused(kept);
  }

  const caption = formatMonth(locale, month);
  const weeks = weeksOfMonth(month, firstDay);
  return (
    <div className="cui-appointment-picker__month">
      <nav aria-label={words.day}>
        <MonthButton
          name={words.previousMonth}
          line="m15 6-6 6 6 6"
          onPress={month > firstMonth ? () => setMonth(addMonths(month, -1)) : undefined}
        />
        <MonthButton
          name={words.nextMonth}
          line="m9 6 6 6-6 6"
          onPress={month < lastMonth ? () => setMonth(addMonths(month, 1)) : undefined}
        />
      </nav>
      <div role="status">
        <span key={caption}>{caption}</span>
      </div>
      <table
        ref={table}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- APG, Grid pattern
        role="grid"
        aria-label={caption}
        onKeyDown={moveFocus}
        onFocus={({ target }) => setFocused(target.dataset.date)}
      >
        <thead aria-hidden="true">
          <tr>
            {weeks[1]!.map((date) => (
              <th key={date} scope="col" aria-label={weekdayName(locale, dayOfWeek(date) - 1)}>
                {weekdayName(locale, dayOfWeek(date) - 1, "narrow")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody key={month}>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => (
                <td key={date} aria-selected={date === shown || undefined}>
                  {monthOf(date) === month && (
                    <button
                      type="button"
                      tabIndex={date === tabStop ? 0 : -1}
                      aria-label={dayLabel(date)}
                      data-date={date}
                      data-free={freeByDate.has(date)}
                      onClick={() => onShow(date)}
                    >
                      {formatNumber(locale, Number(date.slice(8)))}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Shows the previous or next month. Without such a month it stays focusable, so that the focus is not lost. */
function MonthButton({
  name,
  line,
  onPress,
}: {
  name: string;
  line: string;
  onPress?: () => void;
}) {
  return (
    <button type="button" aria-label={name} aria-disabled={!onPress || undefined} onClick={onPress}>
      <svg width="24" height="24" aria-hidden="true">
        <path d={line} />
      </svg>
    </button>
  );
}

/** The first day of a date's month. */
const monthOf = (date: PlainDate): PlainDate => `${date.slice(0, 7)}-01`;
