import { useEffect, useRef } from "react";
import type { DayOfSlots } from "../../booking/slots-by-day.js";
import { formatDateWithWeekday } from "../../internal/format-date.js";
import { plural } from "../../internal/plural.js";
import type { SlotFormat } from "./slot-format.js";

interface DaysProps {
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** Names the group of radios; unique on the page. */
  name: string;
  format: SlotFormat;
  onShow: (date: string) => void;
}

/**
 * The days that have times, in a row that scrolls: radios of no form, since which day is in sight is
 * nothing to be posted.
 */
export function Days({ days, shown, name, format, onShow }: DaysProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const day = row.current?.querySelector<HTMLElement>("input:checked")?.parentElement;
    // The row alone: to scroll the page would take the visitor away.
    if (day) row.current!.scrollTo?.({ left: offsetIn(row.current!, day) });
  }, [shown]);
  return (
    <fieldset className="cui-appointment-picker__group">
      <legend>{format.words.day}</legend>
      <div ref={row} className="cui-appointment-picker__options cui-appointment-picker__days">
        {days.map(({ date, free }) => {
          const times =
            free > 0 ? plural(format.locale, format.words.times, free) : format.words.byPhone;
          return (
            <label key={date}>
              <input
                type="radio"
                name={name}
                form={`${name}-none`}
                value={date}
                checked={date === shown}
                onChange={() => onShow(date)}
              />
              <span>
                <span>{formatDateWithWeekday(format.locale, date, "short")}</span>{" "}
                <small key={times}>{times}</small>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Where a row has to scroll to, so that an item and the end of the one before it are in sight. */
function offsetIn(row: HTMLElement, item: HTMLElement): number {
  const [box, place] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  if (place.left >= box.left && place.right <= box.right) return row.scrollLeft;
  return row.scrollLeft + place.left - box.left - (box.width - place.width) / 2;
}
