import { useEffect, useRef } from "react";
import type { DayOfSlots } from "../../booking/slots-by-day.js";
import { formatDateWithWeekday } from "../../internal/format-date.js";
import { plural } from "../../internal/plural.js";
import type { SlotFormat } from "./slot-format.js";

interface DaysProps {
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** The name of the radio group, unique on the page. */
  name: string;
  format: SlotFormat;
  onShow: (date: string) => void;
}

/**
 * The days that have times, in a row that scrolls. The radios belong to no form, since the shown day is
 * not posted.
 */
export function Days({ days, shown, name, format, onShow }: DaysProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const day = row.current?.querySelector<HTMLElement>("input:checked")?.parentElement;
    // Only the row: scrollIntoView would scroll the page too.
    if (day) row.current!.scrollTo?.({ left: scrollOffset(row.current!, day) });
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

/** Where the row has to scroll to, so that the item is in the middle unless it is visible already. */
function scrollOffset(row: HTMLElement, item: HTMLElement): number {
  const [box, place] = [row.getBoundingClientRect(), item.getBoundingClientRect()];
  if (place.left >= box.left && place.right <= box.right) return row.scrollLeft;
  return row.scrollLeft + place.left - box.left - (box.width - place.width) / 2;
}
