import { lazy, Suspense, useState } from "react";
import { endOfDay, millisecondsOf } from "../../booking/instant.js";
import { dayState, visitorZoneDiffers, type DayOfSlots } from "../../booking/slots-by-day.js";
import type { Slot, SlotPage } from "../../booking/types.js";
import type { Phone } from "../../content/phone.js";
import { wallTimeAt } from "../../content/zone.js";
import { dayInWords, minutesInWords, weekdayInWords } from "../../internal/dates.js";
import { format } from "../../internal/format.js";
import { buttonClass } from "../button/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { Days } from "./days.js";
import { placesOf, type SlotWords } from "./slot-words.js";
import { Times } from "./times.js";
import type { SlotSearch } from "./use-slots.js";

// Fetched when a visitor opens it: the grid weighs more than all the rest.
const MonthGrid = lazy(() => import("./month-grid.client.js"));

interface TimePickerProps {
  search: SlotSearch;
  /** The slots of the search by day. */
  days: readonly DayOfSlots[];
  /** Whom to call where no time is found. */
  phone: Phone | undefined;
  /** The chosen slot. */
  chosen: Slot | undefined;
  /** Whether the page is alive; without JavaScript every day stands open. */
  alive: boolean;
  /** The visitor's IANA time zone, once it is known. */
  visitorZone: string | undefined;
  name: string;
  how: SlotWords;
  onChoose: (slot: Slot) => void;
}

/** Days and times. */
export function TimePicker(props: TimePickerProps) {
  const { search, days, phone, chosen, alive, visitorZone, name, how, onChoose } = props;
  const { words, locale, timeZone } = how;
  const [asked, setAsked] = useState<string>();
  const [isGridOpen, setGridOpen] = useState(false);
  const page = search.page;
  // Also days whose times only the telephone gives.
  const bookable = days.filter((day) => slotsOf(day).some(({ state }) => state !== "taken"));
  const first = bookable.find(({ free }) => free > 0);
  const firstSlot = first && slotsOf(first).find(({ state }) => state === "free");
  const shown = asked ?? (first ?? bookable[0])?.date;
  const day = bookable.find(({ date }) => date === shown);
  // Its radio is not in sight, and it is still the one to be sent.
  const isElsewhere = chosen !== undefined && !(day && slotsOf(day).includes(chosen));
  const elsewhere = (slot: Slot) => {
    if (!visitorZone || !visitorZoneDiffers(slot.start, timeZone, visitorZone)) return undefined;
    const wall = wallTimeAt(millisecondsOf(slot.start)!, visitorZone);
    return wall && format(words.yourTime, { time: minutesInWords(locale, wall.minutes) });
  };

  const isEmpty = bookable.length === 0 && (search.status === "ready" || !alive);
  const nothing = isEmpty && (
    <div className="cui-appointment-picker__none">
      {page && (
        <p>{format(words.empty, { date: dayInWords(locale, lastDayOf(page, timeZone)) ?? "" })}</p>
      )}
      {phone && (
        <PhoneLink
          number={phone.number}
          display={phone.display}
          extension={phone.extension}
          messages={how.messages}
        />
      )}
    </div>
  );

  if (!alive) {
    return (
      <>
        {nothing}
        {bookable.slice(0, 3).map((day) => (
          <Times key={day.date} day={day} chosen={chosen?.id} how={how} />
        ))}
        {bookable.length > 3 && (
          <details>
            <summary>{words.later}</summary>
            {bookable.slice(3).map((day) => (
              <Times key={day.date} day={day} chosen={chosen?.id} how={how} />
            ))}
          </details>
        )}
      </>
    );
  }

  return (
    <>
      {firstSlot && (
        <button
          type="button"
          className={buttonClass({ variant: "secondary" })}
          onClick={() => {
            setAsked(first.date);
            onChoose(firstSlot);
          }}
        >
          {format(words.firstFree, placesOf(firstSlot, how))}
        </button>
      )}
      {bookable.length > 0 && (
        <Days days={bookable} shown={shown} name={name} how={how} onShow={setAsked} />
      )}
      {nothing}
      <div className="cui-appointment-picker__more">
        {search.hasLater && search.status === "ready" && (
          <button
            type="button"
            className={buttonClass({ variant: "quiet" })}
            onClick={() => search.later()}
          >
            {words.later}
          </button>
        )}
        {page && (
          <button
            type="button"
            className={buttonClass({ variant: "quiet" })}
            aria-expanded={isGridOpen}
            onClick={() => setGridOpen((isOpen) => !isOpen)}
          >
            {isGridOpen ? words.closeCalendar : words.openCalendar}
          </button>
        )}
      </div>
      {page && isGridOpen && (
        <Suspense fallback={<p role="status">{words.loading}</p>}>
          <MonthGrid
            page={page}
            days={bookable}
            shown={shown}
            last={search.last}
            how={how}
            onShow={(date) => {
              setAsked(date);
              const end = millisecondsOf(endOfDay(date, timeZone));
              if (dayState(page, date) === "unchecked") search.later(end);
            }}
          />
        </Suspense>
      )}
      {isElsewhere && <input type="hidden" name="slot" value={chosen.id} />}
      {day && (
        <Times
          key={`${day.date} ${chosen?.id}`}
          day={day}
          chosen={chosen?.id}
          required={!isElsewhere}
          how={how}
          elsewhere={elsewhere}
        />
      )}
      {page && shown && !day && (
        <NoTimes date={shown} page={page} days={bookable} how={how} onShow={setAsked} />
      )}
    </>
  );
}

interface NoTimesProps {
  date: string;
  page: SlotPage;
  days: readonly DayOfSlots[];
  how: SlotWords;
  onShow: (date: string) => void;
}

/** A day without times, or one that nobody has looked at yet, and the way on. */
function NoTimes({ date, page, days, how, onShow }: NoTimesProps) {
  const { words, locale } = how;
  const next = days.find((day) => day.date > date);
  return (
    <div role="status" className="cui-appointment-picker__none">
      <p>
        <b>{weekdayInWords(locale, date, "long")}</b>{" "}
        {dayState(page, date) === "unchecked" ? words.notChecked : words.noTimes}
      </p>
      {next && (
        <button
          type="button"
          className={buttonClass({ variant: "secondary" })}
          onClick={() => onShow(next.date)}
        >
          {format(words.nextDay, { day: weekdayInWords(locale, next.date, "long") })}
        </button>
      )}
    </div>
  );
}

const slotsOf = ({ morning, afternoon, evening }: DayOfSlots) => [
  ...morning,
  ...afternoon,
  ...evening,
];

/** The last day that was looked at: a stretch ends before its end. */
const lastDayOf = ({ coverage }: SlotPage, timeZone: string) =>
  wallTimeAt((millisecondsOf(coverage.to) ?? 0) - 1, timeZone)?.date;
