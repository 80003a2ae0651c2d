"use client";

import { calendarFile, type CalendarEvent } from "../../booking/calendar-file.js";
import { useHydrated } from "../../internal/use-hydrated.js";

interface CalendarFileProps {
  event: CalendarEvent;
  label: string;
  className: string;
}

/** A calendar file, made when a visitor asks for it. Nothing without JavaScript, where it cannot be made. */
export function CalendarFile({ event, label, className }: CalendarFileProps) {
  const hydrated = useHydrated();
  return (
    hydrated && (
      <button type="button" className={className} onClick={() => save(event)}>
        {label}
      </button>
    )
  );
}

function save(event: CalendarEvent) {
  const text = calendarFile(event, { now: new Date().toISOString() });
  const url = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: "visit.ics" });
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
