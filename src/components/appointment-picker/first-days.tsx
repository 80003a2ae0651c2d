import type { DayOfSlots } from "../../booking/slots-by-day.js";
import type { Slot } from "../../booking/types.js";
import { Link } from "../../internal/link.js";
import type { SlotFormat } from "./slot-format.js";
import { Times } from "./times.js";

interface FirstDaysProps {
  days: readonly DayOfSlots[];
  chosen: Slot | undefined;
  linked: boolean;
  format: SlotFormat;
  /** The page's URL for days from a date on. */
  laterHref: (date: string) => string;
}

/** The number of days that are not collapsed. */
const openDays = 3;

/** Roughly the largest number of times in the server's HTML: 350 bytes each. Days are kept whole. */
const maxTimes = 150;

/** The picker without JavaScript or before hydration: the first days, and a link to later ones. */
export function FirstDays({ days, chosen, linked, format, laterHref }: FirstDaysProps) {
  const [open, rest] = [days.slice(0, openDays), days.slice(openDays)];
  const folded: DayOfSlots[] = [];
  let times = open.reduce((sum, { free }) => sum + free, 0);
  for (const day of rest) {
    times += day.free;
    if (times > maxTimes) break;
    folded.push(day);
  }
  const next = rest[folded.length];
  const hasChosen = (day: DayOfSlots) =>
    [day.morning, day.afternoon, day.evening].some((part) => chosen && part.includes(chosen));
  // The chosen time is always shown, on a page that answers a post too.
  const chosenLater = rest.slice(folded.length).find(hasChosen);
  const renderTimes = (day: DayOfSlots) => (
    <Times key={day.date} day={day} chosen={chosen?.id} linked={linked} format={format} />
  );
  return (
    <>
      {chosenLater && renderTimes(chosenLater)}
      {open.map(renderTimes)}
      {folded.length > 0 && (
        <details open={folded.some(hasChosen)}>
          <summary>{format.words.later}</summary>
          {folded.map(renderTimes)}
        </details>
      )}
      {next && (
        <Link owner="AppointmentPicker" href={laterHref(next.date)}>
          {format.words.later}
        </Link>
      )}
    </>
  );
}
