import { useEffect, useMemo, useRef, useState } from "react";
import { epochMilliseconds } from "../../time/instant.js";
import { endOfDay } from "../../time/zoned-date-time.js";
import type { DayOfSlots, SlotIndex } from "../../booking/slots-by-day.js";
import type { Slot, Availability } from "../../booking/types.js";
import type { Phone } from "../../content/phone.js";
import { plainDateTimeAt } from "../../time/time-zone.js";
import { formatDate, formatDateWithWeekday } from "../../internal/format-date.js";
import { interpolate } from "../../internal/interpolate.js";
import { Link } from "../../internal/link.js";
import { buttonClass } from "../button/index.js";
import { CallUs } from "./call-us.js";
import { Days } from "./days.js";
import { FirstDays } from "./first-days.js";
import { MonthGridFrame } from "./month-grid-frame.client.js";
import { placesOf, type SlotWords } from "./slot-words.js";
import { Times } from "./times.js";
import type { SlotSearch } from "./use-slots.js";

export interface TimePickerProps {
  search: SlotSearch;
  /** The slots of the search by day, once there are any. */
  index: SlotIndex | undefined;
  /** Whom to call where no time is found. */
  phone: Phone | undefined;
  /** The chosen slot. */
  chosen: Slot | undefined;
  /** The date of the day that the visitor looks at. */
  looksAt: string | undefined;
  /** False before hydration and without JavaScript, where the days stand open. */
  hydrated: boolean;
  /** Whether a slot with a page of its own is booked there. */
  linked: boolean;
  /** The page's address for days from a date on, without JavaScript. */
  laterHref: (date: string) => string;
  name: string;
  how: SlotWords;
  onChoose: (slot: Slot) => void;
  onLook: (date: string) => void;
}

/** Days and times. */
export function TimePicker(props: TimePickerProps) {
  const { search, index, phone, chosen, looksAt, hydrated, linked, name, how } = props;
  const { onChoose, onLook } = props;
  const { words, timeZone } = how;
  const [isGridOpen, setGridOpen] = useState(false);
  const availability = search.availability;
  // Also days whose times only the telephone gives.
  const bookable = useMemo(
    () => (index?.days ?? []).filter((day) => slotsOf(day).some(({ state }) => state !== "taken")),
    [index],
  );
  const first = bookable.find(({ free }) => free > 0);
  const firstSlot = first && slotsOf(first).find(({ state }) => state === "free");
  const shown = looksAt ?? (first ?? bookable[0])?.date;
  const day = bookable.find(({ date }) => date === shown);
  // Its radio is not in sight, and it is still the one to be sent.
  const isElsewhere = chosen !== undefined && !(day && slotsOf(day).includes(chosen));

  const isEmpty = bookable.length === 0 && (search.status === "ready" || !hydrated);
  const nothing = isEmpty && (
    <div className="cui-appointment-picker__none">
      {availability && <Nothing availability={availability} how={how} />}
      <CallUs phone={phone} how={how} />
    </div>
  );

  if (!hydrated) {
    return (
      <>
        {nothing}
        {!availability && (
          <noscript>
            <p>{words.noScript}</p>
            <CallUs phone={phone} how={how} />
          </noscript>
        )}
        <FirstDays
          days={bookable}
          chosen={chosen}
          linked={linked}
          how={how}
          laterHref={props.laterHref}
        />
      </>
    );
  }

  return (
    <>
      {firstSlot && (
        <FirstFree
          slot={firstSlot}
          linked={linked}
          how={how}
          onChoose={() => {
            onLook(first.date);
            onChoose(firstSlot);
          }}
        />
      )}
      {bookable.length > 0 && (
        <Days days={bookable} shown={shown} name={name} how={how} onShow={onLook} />
      )}
      {nothing}
      {isElsewhere && <input type="hidden" name="slot" value={chosen.id} />}
      {day && (
        <Times day={day} chosen={chosen?.id} required={!isElsewhere} linked={linked} how={how} />
      )}
      {index && shown && !day && bookable.length > 0 && (
        <NoTimes date={shown} stateOf={index.stateOf} days={bookable} how={how} onShow={onLook} />
      )}
      <div className="cui-appointment-picker__more">
        {search.hasLater && search.status !== "failed" && <Later search={search} how={how} />}
        {availability && (
          <button
            type="button"
            className={buttonClass({ variant: "quiet" })}
            aria-expanded={isGridOpen}
            onClick={() => setGridOpen((isOpen) => !isOpen)}
          >
            {isGridOpen ? (
              <span key="close">{words.closeCalendar}</span>
            ) : (
              <span key="open">{words.openCalendar}</span>
            )}
          </button>
        )}
      </div>
      {index && isGridOpen && (
        <MonthGridFrame
          stateOf={index.stateOf}
          days={bookable}
          shown={shown}
          last={search.last}
          how={how}
          onShow={(date) => {
            onLook(date);
            const end = epochMilliseconds(endOfDay(date, timeZone));
            if (index.stateOf(date) === "unchecked") search.later(end);
          }}
        />
      )}
    </>
  );
}

/** The first free time, one press away. */
function FirstFree({
  slot,
  linked,
  how,
  onChoose,
}: {
  slot: Slot;
  linked: boolean;
  how: SlotWords;
  onChoose: () => void;
}) {
  const sentence = interpolate(how.words.firstFree, placesOf(slot, how));
  const className = buttonClass({ variant: "secondary" });
  return linked && slot.bookingUrl ? (
    <Link owner="AppointmentPicker" prop="slots" href={slot.bookingUrl} className={className}>
      <span key={sentence}>{sentence}</span>
    </Link>
  ) : (
    <button type="button" className={className} onClick={onChoose}>
      <span key={sentence}>{sentence}</span>
    </button>
  );
}

/** Looks further. Stays while it does, so that the focus stays. */
function Later({ search, how }: { search: SlotSearch; how: SlotWords }) {
  const isLoading = search.status === "loading";
  return (
    <button
      type="button"
      className={buttonClass({ variant: "quiet" })}
      aria-disabled={isLoading || undefined}
      onClick={() => !isLoading && search.later()}
    >
      {how.words.later}
    </button>
  );
}

/** Nothing is free until the last day that was looked at: a stretch ends before its end. */
function Nothing({ availability, how }: { availability: Availability; how: SlotWords }) {
  const last = plainDateTimeAt(
    (epochMilliseconds(availability.coverage.to) ?? 0) - 1,
    how.timeZone,
  )?.date;
  const sentence = interpolate(how.words.empty, { date: formatDate(how.locale, last) ?? "" });
  return <p key={sentence}>{sentence}</p>;
}

interface NoTimesProps {
  date: string;
  stateOf: SlotIndex["stateOf"];
  days: readonly DayOfSlots[];
  how: SlotWords;
  onShow: (date: string) => void;
}

/** A day without times, or one that nobody has looked at yet, and the way on. */
function NoTimes({ date, stateOf, days, how, onShow }: NoTimesProps) {
  const { words, locale } = how;
  const next = days.find((day) => day.date > date);
  const sentence = stateOf(date) === "unchecked" ? words.notChecked : words.noTimes;
  const box = useRef<HTMLDivElement>(null);
  // Its button leads to the times of another day, which take its place.
  const parent = useRef<HTMLElement | null>(null);
  const pressed = useRef(false);
  useEffect(() => {
    parent.current = box.current!.parentElement;
    return () => {
      if (!pressed.current) return;
      parent.current?.querySelector<HTMLElement>(".cui-appointment-picker__times")?.focus();
    };
  }, []);
  return (
    <div ref={box} role="status" className="cui-appointment-picker__none">
      <p>
        <b>{formatDateWithWeekday(locale, date, "long")}</b> <span key={sentence}>{sentence}</span>
      </p>
      {next && (
        <button
          type="button"
          className={buttonClass({ variant: "secondary" })}
          onClick={() => {
            pressed.current = true;
            onShow(next.date);
          }}
        >
          <span key={next.date}>
            {interpolate(words.nextDay, { day: formatDateWithWeekday(locale, next.date, "long") })}
          </span>
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
