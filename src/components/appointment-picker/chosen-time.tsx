import type { Slot } from "../../booking/types.js";
import { format } from "../../internal/format.js";
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
    ? format(words.chosen, placesOf(chosen, how))
    : lost && format(words.notThere, placesOf(before, how));
  const notes = {
    none: "",
    held: hold.until && format(words.held, { time: timeOf(hold.until, how) }),
    lost: words.holdOver,
    refused: words.holdRefused,
  };
  const note = chosen && notes[hold.status];
  return (
    <div role="status" className="cui-appointment-picker__chosen">
      {sentence && (
        <p>
          <span key={sentence}>{sentence}</span>
          {note && <small key={note}>{note}</small>}
        </p>
      )}
      {chosen && (
        <Link owner="AppointmentPicker" href={`#${detailsId}`}>
          {words.goToDetails}
        </Link>
      )}
    </div>
  );
}
