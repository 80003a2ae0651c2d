import type { DayOfSlots } from "../../booking/slots-by-day.js";
import { weekdayInWords } from "../../internal/dates.js";
import { plural } from "../../internal/plural.js";
import type { SlotWords } from "./slot-words.js";

interface DaysProps {
  days: readonly DayOfSlots[];
  /** The date of the day whose times are shown. */
  shown: string | undefined;
  /** Names the group of radios; unique on the page. */
  name: string;
  how: SlotWords;
  onShow: (date: string) => void;
}

/** The days that have times, as radios of no form: which day is in sight is nothing to be posted. */
export function Days({ days, shown, name, how, onShow }: DaysProps) {
  return (
    <fieldset className="cui-appointment-picker__group">
      <legend>{how.words.day}</legend>
      <div className="cui-appointment-picker__options cui-appointment-picker__options--even">
        {days.map(({ date, free }) => (
          <label key={date}>
            <input
              type="radio"
              name={name}
              form={`${name}-none`}
              value={date}
              checked={date === shown}
              onChange={() => onShow(date)}
            />
            <span>{weekdayInWords(how.locale, date, "short")}</span>{" "}
            <small>
              {free > 0 ? plural(how.locale, how.words.times, free) : how.words.byPhone}
            </small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
