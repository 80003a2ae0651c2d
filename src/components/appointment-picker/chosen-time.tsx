import { cx } from "class-variance-authority";
import type { Slot } from "../../booking/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link } from "../../internal/link.js";
import { slotPlaceholders, formatTime, type SlotFormat } from "./slot-format.js";
import type { Holding } from "./use-hold.js";

interface ChosenTimeProps {
  chosen: Slot | undefined;
  /** The slot that the visitor chose last, which may be taken by now. */
  previous: Slot | undefined;
  /** Whether the search is done, so that a slot that is not in it is not free. */
  isSettled: boolean;
  hold: Holding;
  /** The id of the element where the questions begin. */
  detailsId: string;
  format: SlotFormat;
}

/** The chosen time and its hold, announced when they change. */
export function ChosenTime({
  chosen,
  previous,
  isSettled,
  hold,
  detailsId,
  format,
}: ChosenTimeProps) {
  const { words } = format;
  const lost = !chosen && previous && isSettled;
  const sentence = chosen
    ? interpolate(words.chosen, slotPlaceholders(chosen, format))
    : lost && interpolate(words.notThere, slotPlaceholders(previous, format));
  const holdMessages = chosen && {
    none: "",
    held: "",
    lost: words.holdOver,
    refused: words.holdRefused,
  };
  return (
    <div className={cx("cui-appointment-picker__chosen", !sentence && "cui-visually-hidden")}>
      {/* Always rendered, since only changes of a live region are announced. */}
      <p role="status">
        {sentence && <span key={sentence}>{sentence}</span>}
        {holdMessages?.[hold.status] && (
          <small key={hold.status}>{holdMessages[hold.status]}</small>
        )}
      </p>
      {chosen && hold.status === "held" && <Held hold={hold} format={format} />}
      {chosen && (
        <Link owner="AppointmentPicker" href={`#${detailsId}`}>
          {words.goToDetails}
        </Link>
      )}
    </div>
  );
}

/** Milliseconds. The end of a shorter hold is not shown, since it is renewed too often. */
const shortHold = 3 * 60_000;

/** How long the time is held. Not announced, since it is renewed often. */
function Held({ hold, format }: Pick<ChosenTimeProps, "hold" | "format">) {
  const { until = "", since = 0 } = hold;
  const isShort = (epochMilliseconds(until) ?? 0) - since < shortHold;
  const sentence = isShort
    ? format.words.heldHere
    : interpolate(format.words.held, { time: formatTime(until, format) });
  return <small key={sentence}>{sentence}</small>;
}
