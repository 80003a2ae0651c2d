import { cx } from "class-variance-authority";
import { useEffect, useRef } from "react";
import type { DayOfSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { formatDateWithWeekday } from "../../internal/format-date.js";
import { Link } from "../../internal/link.js";
import { plural } from "../../internal/plural.js";
import { PhoneLink } from "../phone-link/index.js";
import {
  formatSlotPrice,
  formatSlotTime,
  formatVisitorTime,
  type SlotFormat,
} from "./slot-format.js";

interface TimesProps {
  day: DayOfSlots;
  /** The id of the chosen slot. */
  chosen: string | undefined;
  /** Whether a time has to be chosen; false if one of another day is. */
  required?: boolean;
  /** Whether a slot with a `bookingUrl` is a link to it. */
  linked: boolean;
  format: SlotFormat;
}

const parts = ["morning", "afternoon", "evening"] as const;

/** The times of one day: one group of radios, by morning, afternoon and evening. */
export function Times({ day, chosen, required = true, linked, format }: TimesProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  // Uncontrolled and never remounted, so that the focus stays in the group. A choice made before hydration
  // stays too.
  const shown = useRef({ chosen, day });
  useEffect(() => {
    if (shown.current.chosen === chosen && shown.current.day === day) return;
    shown.current = { chosen, day };
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
        <span key={day.date}>{formatDateWithWeekday(format.locale, day.date, "long")}</span>
      </legend>
      {parts.map((part) => {
        const slots = day[part].filter(({ state }) => state !== "taken");
        if (slots.length === 0) return null;
        return (
          <fieldset key={part} className="cui-appointment-picker__group">
            <legend>{format.words[part]}</legend>
            <div
              className={cx(
                "cui-appointment-picker__options cui-appointment-picker__options--even",
                slots.some(
                  (slot) => formatVisitorTime(slot, format) ?? (linked && slot.bookingUrl),
                ) && "cui-appointment-picker__options--wide",
              )}
            >
              {slots.map((slot) =>
                slot.state === "call" ? (
                  <p key={slot.id}>
                    <span>{formatSlotTime(slot, format)}</span>{" "}
                    <small>{format.words.byPhone}</small>{" "}
                    {slot.bookingPhone && (
                      <PhoneLink phone={slot.bookingPhone} messages={format.messages} />
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
                    <span>{formatSlotTime(slot, format)}</span>
                    <SlotFacts slot={slot} format={format} />{" "}
                    <small>{format.words.elsewhere}</small>
                  </Link>
                ) : (
                  <label key={slot.id}>
                    <input
                      type="radio"
                      name="slot"
                      value={slot.id}
                      required={required}
                      data-missing={format.words.time}
                      defaultChecked={slot.id === chosen}
                      suppressHydrationWarning
                    />
                    <span>
                      <span>{formatSlotTime(slot, format)}</span>
                      <SlotFacts slot={slot} format={format} />
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

/** A slot's time for the visitor, price, places and note. */
function SlotFacts({ slot, format }: { slot: Slot; format: SlotFormat }) {
  const { capacity, price, note } = slot;
  const facts = [
    formatVisitorTime(slot, format),
    formatSlotPrice(price, format),
    capacity !== undefined && capacity > 1 && plural(format.locale, format.words.places, capacity),
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
