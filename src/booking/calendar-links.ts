import type { CalendarEvent } from "./calendar-file.js";
import { calendarSpan, utcTime } from "./calendar-time.js";

/** URLs that add a visit to a calendar on the web. */
export interface CalendarLinks {
  google: string;
  /** Outlook for personal accounts: outlook.live.com. */
  outlook: string;
  /** Outlook for work and school: outlook.office.com. */
  office365: string;
}

/**
 * URLs that open a calendar on the web with the visit filled in, or undefined if start or end is not an
 * instant, or the end is not after the start. Following one sends the event's text to Google or
 * Microsoft: put nothing about the visitor's health in it. An event's `url` is left out, since whoever
 * has it can cancel the visit, and calendars are often shared. The file of `calendarFile` includes it,
 * since that stays on the visitor's own device.
 *
 * Neither company documents its URL in full. Times are UTC with `Z`, since Outlook reads a time without
 * it as the visitor's local time.
 */
export function calendarLinks(
  event: Pick<CalendarEvent, "start" | "end" | "summary" | "description" | "location">,
): CalendarLinks | undefined {
  const span = calendarSpan(event);
  if (!span) return undefined;
  const outlook = {
    path: "/calendar/action/compose",
    rru: "addevent",
    startdt: utcTime(event.start),
    enddt: utcTime(event.end),
    subject: event.summary,
    body: event.description && toHtml(event.description),
    location: event.location,
  };
  return {
    google: buildUrl("https://calendar.google.com/calendar/render", {
      action: "TEMPLATE",
      dates: `${span.start}/${span.end}`,
      text: event.summary,
      details: event.description,
      location: event.location,
    }),
    outlook: buildUrl("https://outlook.live.com/calendar/deeplink/compose", outlook),
    office365: buildUrl("https://outlook.office.com/calendar/deeplink/compose", outlook),
  };
}

function buildUrl(page: string, parameters: Record<string, string | undefined>): string {
  const present = Object.entries(parameters).filter(([, value]) => value) as [string, string][];
  // Outlook does not decode "+" as a space. A plus sign in the text is already "%2B".
  return `${page}?${new URLSearchParams(present).toString().replaceAll("+", "%20")}`;
}

/** Outlook reads the body as HTML. */
function toHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/\r\n|[\r\n]/g, "<br>");
}
