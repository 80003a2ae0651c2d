import type { DayOfSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { weekdayInWords } from "../../internal/dates.js";
import { PhoneLink } from "../phone-link/index.js";
import { slotTime, type SlotWords } from "./slot-words.js";

interface TimesProps {
  day: DayOfSlots;
  /** The id of the chosen slot. */
  chosen: string | undefined;
  /** Whether one of them has to be chosen: not where a time of another day is. */
  required?: boolean;
  how: SlotWords;
  /** The same time where the visitor is, where that differs. */
  elsewhere?: (slot: Slot) => string | undefined;
}

const parts = ["morning", "afternoon", "evening"] as const;

/** The times of one day: radios by morning, afternoon and evening. */
export function Times({ day, chosen, required = true, how, elsewhere }: TimesProps) {
  return (
    <fieldset className="cui-appointment-picker__group cui-appointment-picker__times">
      <legend>{weekdayInWords(how.locale, day.date, "long")}</legend>
      {parts.map((part) => {
        const slots = day[part].filter(({ state }) => state !== "taken");
        if (slots.length === 0) return null;
        return (
          <fieldset key={part} className="cui-appointment-picker__group">
            <legend>{how.words[part]}</legend>
            <div className="cui-appointment-picker__options cui-appointment-picker__options--even">
              {slots.map((slot) => {
                const there = elsewhere?.(slot);
                return slot.state === "free" ? (
                  <label key={slot.id}>
                    <input
                      type="radio"
                      name="slot"
                      value={slot.id}
                      required={required}
                      data-missing={how.words.time}
                      defaultChecked={slot.id === chosen}
                      suppressHydrationWarning
                    />
                    <span>{slotTime(slot, how)}</span>
                    {there && <small>{there}</small>}
                    {slot.note && <small>{slot.note}</small>}
                  </label>
                ) : (
                  <p key={slot.id}>
                    {slotTime(slot, how)} <small>{how.words.byPhone}</small>{" "}
                    {slot.bookingPhone && (
                      <PhoneLink number={slot.bookingPhone} messages={how.messages} />
                    )}
                  </p>
                );
              })}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}
