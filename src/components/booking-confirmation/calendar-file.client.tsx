"use client";

import { calendarFile, type CalendarEvent } from "../../booking/calendar-file.js";
import { useHydrated } from "../../internal/use-hydrated.js";

interface CalendarFileProps {
  event: CalendarEvent;
  label: string;
  className: string;
}

/** A button that makes a calendar file. It renders nothing without JavaScript. */
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
  // By then the download has its own copy of the data.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
