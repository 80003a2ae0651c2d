import { cx } from "class-variance-authority";
import type { Slot } from "../../booking/types.js";
import { epochMilliseconds } from "../../time/instant.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link } from "../../internal/link.js";
import { placesOf, timeOf, type SlotWords } from "./slot-words.js";
import type { Holding } from "./use-hold.js";

interface ChosenTimeProps {
  chosen: Slot | undefined;
  /** What the visitor chose last, which may not be free any more. */
  before: Slot | undefined;
  /** Whether the diary has been asked, so that what is not there is not free. */
  isAsked: boolean;
  hold: Holding;
  /** Where the questions begin. */
  detailsId: string;
  how: SlotWords;
}

/** The chosen time, said when it is chosen, and what has become of it. */
export function ChosenTime({ chosen, before, isAsked, hold, detailsId, how }: ChosenTimeProps) {
  const { words } = how;
  const lost = !chosen && before && isAsked;
  const sentence = chosen
    ? interpolate(words.chosen, placesOf(chosen, how))
    : lost && interpolate(words.notThere, placesOf(before, how));
  const news = chosen && { none: "", held: "", lost: words.holdOver, refused: words.holdRefused };
  return (
    <div className={cx("cui-appointment-picker__chosen", !sentence && "cui-visually-hidden")}>
      {/* There from the beginning, since only what changes is said. */}
      <p role="status">
        {sentence && <span key={sentence}>{sentence}</span>}
        {news?.[hold.status] && <small key={hold.status}>{news[hold.status]}</small>}
      </p>
      {chosen && hold.status === "held" && <Held hold={hold} how={how} />}
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

/** How long the time is kept. Not said aloud, since it is kept on again and again. */
function Held({ hold, how }: Pick<ChosenTimeProps, "hold" | "how">) {
  const { until = "", since = 0 } = hold;
  const isShort = (epochMilliseconds(until) ?? 0) - since < short;
  const sentence = isShort
    ? how.words.heldHere
    : interpolate(how.words.held, { time: timeOf(until, how) });
  return <small key={sentence}>{sentence}</small>;
}
