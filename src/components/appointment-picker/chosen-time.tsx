import { cx } from "class-variance-authority";
import type { Slot } from "../../booking/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link } from "../../internal/link.js";
import { slotPlaceholders, formatTime, type SlotFormat } from "./slot-format.js";
import type { Holding } from "./use-hold.js";

interface ChosenTimeProps {
  chosen: Slot | undefined;
  /** What the visitor chose last, which may not be free any more. */
  previous: Slot | undefined;
  /** Whether the diary has been asked, so that what is not there is not free. */
  isSettled: boolean;
  hold: Holding;
  /** Where the questions begin. */
  detailsId: string;
  format: SlotFormat;
}

/** The chosen time, announced when it is chosen, and what has become of it. */
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
  const news = chosen && { none: "", held: "", lost: words.holdOver, refused: words.holdRefused };
  return (
    <div className={cx("cui-appointment-picker__chosen", !sentence && "cui-visually-hidden")}>
      {/* There from the beginning, since only changes are announced. */}
      <p role="status">
        {sentence && <span key={sentence}>{sentence}</span>}
        {news?.[hold.status] && <small key={hold.status}>{news[hold.status]}</small>}
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

/** Milliseconds: a hold that is shorter is renewed before a visitor has read when it ends. */
const short = 3 * 60_000;

/** How long the time is kept. Not announced, since it is renewed again and again. */
function Held({ hold, format }: Pick<ChosenTimeProps, "hold" | "format">) {
  const { until = "", since = 0 } = hold;
  const isShort = (epochMilliseconds(until) ?? 0) - since < short;
  const sentence = isShort
    ? format.words.heldHere
    : interpolate(format.words.held, { time: formatTime(until, format) });
  return <small key={sentence}>{sentence}</small>;
}
