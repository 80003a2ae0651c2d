import { describe, expect, it } from "vitest";
import { calendarLinks } from "../../src/booking/calendar-links.js";

const visit = {
  start: "2026-12-15T09:00-07:00",
  end: "2026-12-15T09:45-07:00",
  summary: "First visit & check, 1 + 1",
  description: "Bring your scan.\nIf pain < 3 & you can walk, come on foot.",
  location: "2 Rowan Yard, Ludlow",
};

const sent = (link: string) => Object.fromEntries(new URL(link).searchParams);

describe("calendarLinks", () => {
  const links = calendarLinks(visit)!;

  it("opens a new event in Google's calendar, with the time in UTC", () => {
    expect(links.google).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?/);
    expect(sent(links.google)).toEqual({
      action: "TEMPLATE",
      dates: "20261215T160000Z/20261215T164500Z",
      text: visit.summary,
      details: visit.description,
      location: visit.location,
    });
  });

  it.each([
    "2026-12-15T09:00:00-07:00[America/Vancouver]",
    "2026-12-15T16:00:00Z[Europe/London][u-ca=iso8601]",
    "2026-12-15T17:00:00+01:00",
  ])("writes the same moment in UTC for %s", (start) => {
    expect(calendarLinks({ ...visit, start })).toEqual(links);
  });

  it("are none in a year that calendars cannot represent", () => {
    const start = "9999-12-31T23:00:00-07:00";
    expect(calendarLinks({ ...visit, start, end: "9999-12-31T23:30:00-07:00" })).toBeUndefined();
  });

  it.each([
    ["outlook", "outlook.live.com"],
    ["office365", "outlook.office.com"],
  ] as const)("opens a new event in %s, at the hour in UTC and saying so", (name, host) => {
    expect(new URL(links[name]).host).toBe(host);
    expect(sent(links[name])).toMatchObject({
      rru: "addevent",
      startdt: "2026-12-15T16:00:00Z",
      enddt: "2026-12-15T16:45:00Z",
      subject: visit.summary,
      location: visit.location,
    });
  });

  it("writes Outlook's body as HTML", () => {
    expect(sent(links.outlook).body).toBe(
      "Bring your scan.<br>If pain &lt; 3 &amp; you can walk, come on foot.",
    );
  });

  it("encodes a space so that Outlook shows a space", () => {
    for (const link of Object.values(links) as string[]) expect(link).not.toContain("+");
  });

  it("leaves out what is missing", () => {
    const { start, end, summary } = visit;
    const few = calendarLinks({ start, end, summary })!;
    expect(Object.keys(sent(few.google))).toEqual(["action", "dates", "text"]);
    expect(Object.keys(sent(few.outlook))).toEqual(["path", "rru", "startdt", "enddt", "subject"]);
  });

  it("do not contain the address at which the visit can be cancelled", () => {
    const cancelling = { ...visit, url: "https://rowanyard.example/visits/4711?key=secret" };
    expect(calendarLinks(cancelling)).toEqual(links);
  });

  it.each([
    "a&add=x@y.example",
    "a#b",
    "a\r\nb\u0000",
    "日本語 العربية 👩🏽‍⚕️",
    "?x=%26y=1",
    '"><script>',
  ])("keeps %j within its own parameter", (text) => {
    const hostile = calendarLinks({ ...visit, summary: text, location: text })!;
    expect(sent(hostile.google)).toMatchObject({ text, location: text });
    expect(sent(hostile.outlook)).toMatchObject({ subject: text, location: text });
    expect(sent(hostile.google)).not.toHaveProperty("add");
  });

  it("are none where start or end is invalid, or they are in the wrong order", () => {
    expect(calendarLinks({ ...visit, start: "2026-12-15T09:00" })).toBeUndefined();
    expect(calendarLinks({ ...visit, end: "later" })).toBeUndefined();
    expect(calendarLinks({ ...visit, end: visit.start })).toBeUndefined();
  });
});
