import { useEffect, useRef } from "react";
import type { Slot } from "../../booking/types.js";
import type { Phone } from "../../content/phone.js";
import { buttonClass } from "../button/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { placesOf, type SlotWords } from "./slot-words.js";
import type { Booking } from "./use-booking.js";

interface TroubleProps {
  booking: Booking;
  /** Free slots near the one that is gone. */
  nearby: readonly Slot[];
  phone: Phone | undefined;
  how: SlotWords;
  onChoose: (slot: Slot) => void;
}

/** Why a visit is not booked, and what to do now. Takes the focus, since the visitor looks elsewhere. */
export function Trouble({ booking, nearby, phone, how, onChoose }: TroubleProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), [booking]);
  const { words } = how;
  const sentence = {
    "slot-taken": words.taken,
    "hold-expired": words.holdExpired,
    offline: words.unknown,
    server: words.unknown,
  }[booking.code as string];
  const isGone = booking.code === "slot-taken" || booking.code === "hold-expired";
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="cui-appointment-picker__failure">
      <p>{sentence ?? words.notBooked}</p>
      {isGone && (
        <ul role="list">
          {nearby.map((slot) => {
            const { day, time } = placesOf(slot, how);
            return (
              <li key={slot.id}>
                <button
                  type="button"
                  className={buttonClass({ variant: "secondary" })}
                  onClick={() => onChoose(slot)}
                >
                  {`${day}, ${time}`}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      {!isGone && phone && (
        <PhoneLink
          number={phone.number}
          display={phone.display}
          extension={phone.extension}
          messages={how.messages}
        />
      )}
    </div>
  );
}
