import { useEffect, useRef } from "react";
import type { Slot } from "../../booking/types.js";
import type { Phone } from "../../content/phone.js";
import { buttonClass } from "../button/index.js";
import { CallUs } from "./call-us.js";
import { useCountdown } from "./search-status.js";
import { placesOf, waitInWords, type SlotWords } from "./slot-words.js";
import { isUnknown, type Booking } from "./use-booking.js";

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
  useEffect(() => ref.current?.focus(), []);
  const { words } = how;
  const { code } = booking;
  const isGone = code === "slot-taken" || code === "hold-expired";
  const sentence = isUnknown(code)
    ? words.unknown
    : code === "slot-taken"
      ? words.taken
      : code === "hold-expired"
        ? words.holdExpired
        : words.notBooked;
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="cui-appointment-picker__failure">
      {code === "rate-limited" ? (
        <Wait seconds={booking.retryAfter ?? 5} how={how} />
      ) : (
        <p>{sentence}</p>
      )}
      {isGone && <p>{nearby.length > 0 ? words.nearby : words.nothingNearby}</p>}
      {isGone && nearby.length > 0 && (
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
      {!(isGone && nearby.length > 0) && <CallUs phone={phone} how={how} />}
    </div>
  );
}

/** Too many bookings at once: how long to wait. */
function Wait({ seconds, how }: { seconds: number; how: SlotWords }) {
  const { bookingLimited, bookingLimitedMinutes, bookAgain } = how.words;
  const left = useCountdown(seconds);
  const forms = { seconds: bookingLimited, minutes: bookingLimitedMinutes };
  const sentence = left > 0 ? waitInWords(left, forms, how.locale) : bookAgain;
  return (
    <p aria-live="off">
      <span key={sentence}>{sentence}</span>
    </p>
  );
}
