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
import { ClinicPhone } from "./clinic-phone.js";
import { Days } from "./days.js";
import { FirstDays } from "./first-days.js";
import { MonthGridFrame } from "./month-grid-frame.client.js";
import { slotPlaceholders, type SlotFormat } from "./slot-format.js";
import { Times } from "./times.js";
import type { SlotSearch } from "./use-slots.js";

export interface TimePickerProps {
  search: SlotSearch;
  /** The slots of the search by day, once there are any. */
  index: SlotIndex | undefined;
  /** The number to call if no time is found. */
  phone: Phone | string | undefined;
  /** The chosen slot. */
  chosen: Slot | undefined;
  /** The date of the shown day. */
  shownDate: string | undefined;
  /** False before hydration and without JavaScript, when several days are shown. */
  hydrated: boolean;
  /** Whether a slot with a `bookingUrl` is a link to it. */
  linked: boolean;
  /** The page's URL for days from a date on, without JavaScript. */
  laterHref: (date: string) => string;
  name: string;
  format: SlotFormat;
  onChoose: (slot: Slot) => void;
  onShow: (date: string) => void;
}

/** Days and times. */
export function TimePicker(props: TimePickerProps) {
  const { search, index, phone, chosen, shownDate, hydrated, linked, name, format } = props;
  const { onChoose, onShow } = props;
  const { words, timeZone } = format;
  const [isGridOpen, setGridOpen] = useState(false);
  const availability = search.availability;
  // Days whose times are given by telephone only are among them.
  const bookable = useMemo(
    () => (index?.days ?? []).filter((day) => slotsOf(day).some(({ state }) => state !== "taken")),
    [index],
  );
  const first = bookable.find(({ free }) => free > 0);
  const firstSlot = first && slotsOf(first).find(({ state }) => state === "free");
  const shown = shownDate ?? (first ?? bookable[0])?.date;
  const day = bookable.find(({ date }) => date === shown);
  // Its radio is not rendered, but it is still posted.
  const isOnOtherDay = chosen !== undefined && !(day && slotsOf(day).includes(chosen));

  const isEmpty = bookable.length === 0 && (search.status === "ready" || !hydrated);
  const nothing = isEmpty && (
    <div className="cui-appointment-picker__none">
      {availability && <Nothing availability={availability} format={format} />}
      <ClinicPhone phone={phone} format={format} />
    </div>
  );

  if (!hydrated) {
    return (
      <>
        {nothing}
        {!availability && (
          <noscript>
            <p>{words.noScript}</p>
            <ClinicPhone phone={phone} format={format} />
          </noscript>
        )}
        <FirstDays
          days={bookable}
          chosen={chosen}
          linked={linked}
          format={format}
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
          format={format}
          onChoose={() => {
            onShow(first.date);
            onChoose(firstSlot);
          }}
        />
      )}
      {bookable.length > 0 && (
        <Days days={bookable} shown={shown} name={name} format={format} onShow={onShow} />
      )}
      {nothing}
      {isOnOtherDay && <input type="hidden" name="slot" value={chosen.id} />}
      {day && (
        <Times
          day={day}
          chosen={chosen?.id}
          required={!isOnOtherDay}
          linked={linked}
          format={format}
        />
      )}
      {index && shown && !day && bookable.length > 0 && (
        <NoTimes
          date={shown}
          dayState={index.dayState}
          days={bookable}
          format={format}
          onShow={onShow}
        />
      )}
      <div className="cui-appointment-picker__more">
        {search.hasLater && search.status !== "failed" && <Later search={search} format={format} />}
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
          dayState={index.dayState}
          days={bookable}
          shown={shown}
          last={search.last}
          format={format}
          onShow={(date) => {
            onShow(date);
            const end = epochMilliseconds(endOfDay(date, timeZone));
            if (index.dayState(date) === "unchecked") search.later(end);
          }}
        />
      )}
    </>
  );
}

/** A button or link for the first free time. */
function FirstFree({
  slot,
  linked,
  format,
  onChoose,
}: {
  slot: Slot;
  linked: boolean;
  format: SlotFormat;
  onChoose: () => void;
}) {
  const sentence = interpolate(format.words.firstFree, slotPlaceholders(slot, format));
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

/** Searches later days. It stays rendered while loading, so that it keeps the focus. */
function Later({ search, format }: { search: SlotSearch; format: SlotFormat }) {
  const isLoading = search.status === "loading";
  return (
    <button
      type="button"
      className={buttonClass({ variant: "quiet" })}
      aria-disabled={isLoading || undefined}
      onClick={() => !isLoading && search.later()}
    >
      {format.words.later}
    </button>
  );
}

/** Says until when nothing is free. The end of the coverage is exclusive. */
function Nothing({ availability, format }: { availability: Availability; format: SlotFormat }) {
  const last = plainDateTimeAt(
    (epochMilliseconds(availability.coverage.to) ?? 0) - 1,
    format.timeZone,
  )?.date;
  const sentence = interpolate(format.words.empty, { date: formatDate(format.locale, last) ?? "" });
  return <p key={sentence}>{sentence}</p>;
}

interface NoTimesProps {
  date: string;
  dayState: SlotIndex["dayState"];
  days: readonly DayOfSlots[];
  format: SlotFormat;
  onShow: (date: string) => void;
}

/** A day without times, or one that was not searched yet, with a button to the next day that has times. */
function NoTimes({ date, dayState, days, format, onShow }: NoTimesProps) {
  const { words, locale } = format;
  const next = days.find((day) => day.date > date);
  const sentence = dayState(date) === "unchecked" ? words.notChecked : words.noTimes;
  const box = useRef<HTMLDivElement>(null);
  // Its button shows the times of another day in its place, which take the focus.
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
