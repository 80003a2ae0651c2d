import { cx } from "class-variance-authority";
import { useEffect, useRef } from "react";
import type { DayOfSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { formatDateWithWeekday } from "../../internal/format-date.js";
import { Link } from "../../internal/link.js";
import { plural } from "../../internal/plural.js";
import { PhoneLink } from "../phone-link/index.js";
import { slotPrice, slotTime, visitorTime, type SlotWords } from "./slot-words.js";

interface TimesProps {
  day: DayOfSlots;
  /** The id of the chosen slot. */
  chosen: string | undefined;
  /** Whether one of them has to be chosen: not where a time of another day is. */
  required?: boolean;
  /** Whether a slot with a page of its own is booked there. */
  linked: boolean;
  how: SlotWords;
}

const parts = ["morning", "afternoon", "evening"] as const;

/** The times of one day: one group of radios, told by morning, afternoon and evening. */
export function Times({ day, chosen, required = true, linked, how }: TimesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  // Not controlled by React, and never made anew, so that the keyboard stays in the group. What was
  // chosen before hydration is left alone.
  const told = useRef({ chosen, day });
  useEffect(() => {
    if (told.current.chosen === chosen && told.current.day === day) return;
    told.current = { chosen, day };
    for (const radio of group.current!.querySelectorAll<HTMLInputElement>("input[name=slot]")) {
      radio.checked = radio.value === chosen;
    }
  }, [chosen, day]);
  return (
    <fieldset
      ref={group}
      tabIndex={-1}
      className="cui-appointment-picker__group cui-appointment-picker__times"
    >
      <legend>
        <span key={day.date}>{formatDateWithWeekday(how.locale, day.date, "long")}</span>
      </legend>
      {parts.map((part) => {
        const slots = day[part].filter(({ state }) => state !== "taken");
        if (slots.length === 0) return null;
        return (
          <fieldset key={part} className="cui-appointment-picker__group">
            <legend>{how.words[part]}</legend>
            <div
              className={cx(
                "cui-appointment-picker__options cui-appointment-picker__options--even",
                slots.some((slot) => visitorTime(slot, how) ?? (linked && slot.bookingUrl)) &&
                  "cui-appointment-picker__options--wide",
              )}
            >
              {slots.map((slot) =>
                slot.state === "call" ? (
                  <p key={slot.id}>
                    <span>{slotTime(slot, how)}</span> <small>{how.words.byPhone}</small>{" "}
                    {slot.bookingPhone && (
                      <PhoneLink phone={slot.bookingPhone} messages={how.messages} />
                    )}
                  </p>
                ) : linked && slot.bookingUrl ? (
                  <Link
                    key={slot.id}
                    owner="AppointmentPicker"
                    prop="slots"
                    href={slot.bookingUrl}
                    className="cui-appointment-picker__linked"
                  >
                    <span>{slotTime(slot, how)}</span>
                    <SlotFacts slot={slot} how={how} /> <small>{how.words.elsewhere}</small>
                  </Link>
                ) : (
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
                    <span>
                      <span>{slotTime(slot, how)}</span>
                      <SlotFacts slot={slot} how={how} />
                    </span>
                  </label>
                ),
              )}
            </div>
          </fieldset>
        );
      })}
    </fieldset>
  );
}

/** What a diary says of a time beside its hour. */
function SlotFacts({ slot, how }: { slot: Slot; how: SlotWords }) {
  const { capacity, price, note } = slot;
  const facts = [
    visitorTime(slot, how),
    slotPrice(price, how),
    capacity !== undefined && capacity > 1 && plural(how.locale, how.words.places, capacity),
    note,
  ];
  return facts.map(
    (fact, index) =>
      fact && (
        <small key={index}>
          {" "}
          <bdi>{fact}</bdi>
        </small>
      ),
  );
}
