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
  /** The page's address for days from a date on. */
  laterHref: (date: string) => string;
}

/** Days that stand open. */
const openDays = 3;

/** Times that a page is sent with at most, but for whole days: 350 bytes of HTML each. */
const mostTimes = 150;

/** What a page has before its script, or without it: the first days, and a way to the later ones. */
export function FirstDays({ days, chosen, linked, format, laterHref }: FirstDaysProps) {
  const [open, rest] = [days.slice(0, openDays), days.slice(openDays)];
  const folded: DayOfSlots[] = [];
  let times = open.reduce((sum, { free }) => sum + free, 0);
  for (const day of rest) {
    times += day.free;
    if (times > mostTimes) break;
    folded.push(day);
  }
  const next = rest[folded.length];
  const isOf = (day: DayOfSlots) =>
    [day.morning, day.afternoon, day.evening].some((part) => chosen && part.includes(chosen));
  // What a visitor has chosen is in sight, on the page that answers a post too.
  const far = rest.slice(folded.length).find(isOf);
  const timesOf = (day: DayOfSlots) => (
    <Times key={day.date} day={day} chosen={chosen?.id} linked={linked} format={format} />
  );
  return (
    <>
      {far && timesOf(far)}
      {open.map(timesOf)}
      {folded.length > 0 && (
        <details open={folded.some(isOf)}>
          <summary>{format.words.later}</summary>
          {folded.map(timesOf)}
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
