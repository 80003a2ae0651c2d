import { useEffect, useRef } from "react";
import type { Slot } from "../../booking/types.js";
import type { Phone } from "../../content/phone.js";
import { buttonClass } from "../button/index.js";
import { ClinicPhone } from "./clinic-phone.js";
import { useCountdown } from "./search-status.js";
import { slotPlaceholders, formatWait, type SlotFormat } from "./slot-format.js";
import { isUnknown, type Booking } from "./use-booking.js";

interface BookingFailureProps {
  booking: Booking;
  /** Free slots near the one that was taken. */
  nearby: readonly Slot[];
  phone: Phone | string | undefined;
  format: SlotFormat;
  onChoose: (slot: Slot) => void;
}

/** Why a booking failed, and what to do now. Takes the focus, since it is not near the button. */
export function BookingFailure({ booking, nearby, phone, format, onChoose }: BookingFailureProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const { words } = format;
  const { code } = booking;
  const isTaken = code === "slot-taken" || code === "hold-expired";
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
        <Wait seconds={booking.retryAfter ?? 5} format={format} />
      ) : (
        <p>{sentence}</p>
      )}
      {isTaken && <p>{nearby.length > 0 ? words.nearby : words.nothingNearby}</p>}
      {isTaken && nearby.length > 0 && (
        <ul role="list">
          {nearby.map((slot) => {
            const { day, time } = slotPlaceholders(slot, format);
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
      {!(isTaken && nearby.length > 0) && <ClinicPhone phone={phone} format={format} />}
    </div>
  );
}

/** A countdown after too many requests. */
function Wait({ seconds, format }: { seconds: number; format: SlotFormat }) {
  const { bookingLimited, bookingLimitedMinutes, bookAgain } = format.words;
  const left = useCountdown(seconds);
  const forms = { seconds: bookingLimited, minutes: bookingLimitedMinutes };
  const sentence = left > 0 ? formatWait(left, forms, format.locale) : bookAgain;
  return (
    <p aria-live="off">
      <span key={sentence}>{sentence}</span>
    </p>
  );
}
