import type { CalendarEvent } from "./calendar-file.js";
import { spanOf, utcTime } from "./calendar-time.js";

/** Addresses at which a visitor adds a visit to a calendar on the web. */
export interface CalendarLinks {
  google: string;
  /** Outlook for people: outlook.live.com. */
  outlook: string;
  /** Outlook for work and school: outlook.office.com. */
  office365: string;
}

/**
 * The addresses that open a calendar on the web with the visit filled in, or undefined where start
 * and end are no instants, or the end is not after the start. Following one gives the words of the
 * event to Google or Microsoft: put nothing about the visitor's health in them. An event's `url` is
 * left out for the same reason, and since calendars are shared: whoever has the address at which a
 * visit is managed can cancel it. The file of `calendarFile` has it, which stays on the visitor's
 * own device.
 *
 * Neither documents its address in full; the hours are UTC with `Z`, since Outlook takes a time
 * without it for the visitor's own.
 */
export function calendarLinks(
  event: Pick<CalendarEvent, "start" | "end" | "summary" | "description" | "location">,
): CalendarLinks | undefined {
  const span = spanOf(event);
  if (!span) return undefined;
  const outlook = {
    path: "/calendar/action/compose",
    rru: "addevent",
    startdt: utcTime(event.start),
    enddt: utcTime(event.end),
    subject: event.summary,
    body: event.description && html(event.description),
    location: event.location,
  };
  return {
    google: address("https://calendar.google.com/calendar/render", {
      action: "TEMPLATE",
      dates: `${span.start}/${span.end}`,
      text: event.summary,
      details: event.description,
      location: event.location,
    }),
    outlook: address("https://outlook.live.com/calendar/deeplink/compose", outlook),
    office365: address("https://outlook.office.com/calendar/deeplink/compose", outlook),
  };
}

function address(page: string, parameters: Record<string, string | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value) as [string, string][];
  // Outlook shows a "+" as it stands; a plus sign of the text itself is "%2B" by now.
  return `${page}?${new URLSearchParams(given).toString().replaceAll("+", "%20")}`;
}

/** Outlook reads the body as HTML. */
function html(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/\r\n|[\r\n]/g, "<br>");
}
