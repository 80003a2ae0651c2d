import fc from "fast-check";
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, it } from "vitest";
import { calendarFile, type CalendarEvent } from "../../src/booking/calendar-file.js";
import { epochMilliseconds } from "../../src/time/instant.js";
import { toPlainDateTime } from "../../src/time/zoned-date-time.js";
import { plainDateTimeAt } from "../../src/time/time-zone.js";

const now = "2026-11-20T10:00:00Z";

const visit: CalendarEvent = {
  uid: "4711@rowanyard.example",
  start: "2026-12-15T09:00-07:00",
  end: "2026-12-15T09:45-07:00",
  summary: "First visit, Rowan Yard Clinic",
  description: "Bring your scan.\nPark behind the house; it is free.",
  location: "2 Rowan Yard, Ludlow",
  url: "https://rowanyard.example/visits/4711?key=a,b;c",
};

/** The words in it that are hostile, and what a calendar should show. */
const texts: [what: string, text: string, shown: string][] = [
  ["a property of its own", "Hi\r\nATTENDEE:mailto:x@y.example", "Hi\nATTENDEE:mailto:x@y.example"],
  ["the end of the event", "Hi\nEND:VEVENT\nBEGIN:VEVENT", "Hi\nEND:VEVENT\nBEGIN:VEVENT"],
  ["a carriage return alone", "a\rLOCATION:b", "a\nLOCATION:b"],
  ["the line ends of Unicode", "a\u0085b\u2028c\u2029d\u000be\u000cf", "a\nb\nc\nd\ne\nf"],
  ["NUL and other controls", "a\u0000b\u0007c\u001bd\u007fe\u009ff", "abcdef"],
  ["backslashes", "C:\\new\\nights\\\\", "C:\\new\\nights\\\\"],
  ["commas, semicolons, colons", 'a,b;c:d="e"', 'a,b;c:d="e"'],
  ["a tab", "a\tb", "a\tb"],
  ["Japanese", "肩こりの相談、初回".repeat(20), "肩こりの相談、初回".repeat(20)],
  [
    "Arabic",
    "موعد في العيادة، الساعة التاسعة ".repeat(9).trim(),
    "موعد في العيادة، الساعة التاسعة ".repeat(9).trim(),
  ],
  ["emoji of many parts", "👩🏽‍⚕️".repeat(40), "👩🏽‍⚕️".repeat(40)],
  ["half a character", "a\ud83db", "a\ufffdb"],
  ["10,000 characters", "x,é日😀\n".repeat(1667), "x,é日😀\n".repeat(1667)],
];

/** What ical.js reads. */
function first(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent");
  const component = events[0]!;
  const event = new ICAL.Event(component);
  const alarm = component.getFirstSubcomponent("valarm");
  return {
    events: events.length,
    names: component.getAllProperties().map(({ name }) => name),
    uid: event.uid,
    start: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    made: (component.getFirstPropertyValue("dtstamp") as ICAL.Time).toJSDate().getTime(),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: component.getFirstPropertyValue("url"),
    status: component.getFirstPropertyValue("status"),
    sequence: component.getFirstPropertyValue("sequence"),
    alarm: alarm && (alarm.getFirstPropertyValue("trigger") as ICAL.Duration).toSeconds(),
    alarmText: alarm?.getFirstPropertyValue("description"),
  };
}

/** What node-ical reads. */
function second(file: string) {
  const events = Object.values(nodeIcal.sync.parseICS(file)).flatMap((component) =>
    component?.type === "VEVENT" ? [component] : [],
  );
  const event = events[0]!;
  return {
    events: events.length,
    uid: event.uid,
    start: event.start.getTime(),
    end: event.end!.getTime(),
    summary: event.summary,
    description: event.description,
    location: event.location,
    url: event.url,
    status: event.status,
  };
}

/** node-ical undoes `\\n` before `\\\\`, so a backslash before an "n" becomes a backslash and a new line. */
const asSecondReads = (text: string) => text.replace(/\\[nN]/g, "\\\n");

const file = (more: Partial<CalendarEvent> = {}) => calendarFile({ ...visit, ...more }, { now });

const linesOf = (text: string) => text.split("\r\n").slice(0, -1);

const unfolded = (text: string) => linesOf(text.replaceAll("\r\n ", ""));

function expectByteRules(text: string) {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  // No line ends but CRLF, and no other control character but a tab.
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[^\P{Cc}\t]/u);
  for (const line of linesOf(text)) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    // A character that was cut in two would not come back.
    expect(Buffer.from(line).toString()).toBe(line);
  }
}

describe("calendarFile", () => {
  it("is a calendar of one event", () => {
    expect(unfolded(file())).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//clinic-ui//booking//EN",
      "BEGIN:VEVENT",
      "UID:4711@rowanyard.example",
      "DTSTAMP:20261120T100000Z",
      "DTSTART:20261215T160000Z",
      "DTEND:20261215T164500Z",
      "SEQUENCE:0",
      "STATUS:CONFIRMED",
      "CLASS:PRIVATE",
      "SUMMARY:First visit\\, Rowan Yard Clinic",
      "DESCRIPTION:Bring your scan.\\nPark behind the house\\; it is free.",
      "LOCATION:2 Rowan Yard\\, Ludlow",
      "URL:https://rowanyard.example/visits/4711?key=a,b;c",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "TRIGGER:-PT1440M",
      "DESCRIPTION:First visit\\, Rowan Yard Clinic",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
    ]);
  });

  it("follows RFC 5545's rules about lines", () => {
    expectByteRules(file());
  });

  it("is parsed to the same instant and text by two parsers", () => {
    const { uid, summary, description, location, url } = visit;
    const expected = {
      events: 1,
      uid,
      start: Date.UTC(2026, 11, 15, 16),
      end: Date.UTC(2026, 11, 15, 16, 45),
      summary,
      description,
      location,
      url,
      status: "CONFIRMED",
    };
    expect(first(file())).toMatchObject({ ...expected, made: Date.UTC(2026, 10, 20, 10) });
    expect(second(file())).toEqual(expected);
  });

  it.each([
    [
      "the hour that the clock skips is near",
      "2027-03-14T01:30:00-05:00",
      "2027-03-14T03:30:00-04:00",
    ],
    [
      "it is the second half past one of the night",
      "2027-11-07T01:30:00-05:00",
      "2027-11-07T02:15:00-05:00",
    ],
    ["the zone is half an hour off", "2026-12-15T09:00:00+05:30", "2026-12-15T10:00:00+05:30"],
  ])("keeps its instant where %s", (_, start, end) => {
    for (const read of [first, second]) {
      expect(read(file({ start, end }))).toMatchObject({
        start: Date.parse(start),
        end: Date.parse(end),
      });
    }
  });

  it.each(["confirmed", "tentative", "cancelled"] as const)("has the status %s", (status) => {
    for (const read of [first, second]) {
      expect(read(file({ status })).status).toBe(status.toUpperCase());
    }
  });

  it("removes a visit from the calendar: the same UID, cancelled, a higher SEQUENCE, no alarm", () => {
    const cancelled = first(file({ status: "cancelled", sequence: 1 }));
    expect(cancelled.sequence).toBeGreaterThan(Number(first(file()).sequence));
    expect(cancelled).toMatchObject({
      uid: first(file()).uid,
      status: "CANCELLED",
      sequence: 1,
      alarm: null,
    });
  });

  it("has the number of changes as SEQUENCE", () => {
    expect(first(file({ sequence: 3 })).sequence).toBe(3);
  });

  it.each([-1, 1.5, NaN, Infinity])("ignores %d as a number of changes", (sequence) => {
    expect(first(file({ sequence })).sequence).toBe(0);
  });

  it("reminds a day before, with its own text", () => {
    expect(first(file())).toMatchObject({ alarm: -24 * 60 * 60, alarmText: visit.summary });
  });

  it("reminds at the given time", () => {
    expect(first(file({ alarmMinutes: 120 })).alarm).toBe(-2 * 60 * 60);
    expect(first(file({ alarmMinutes: 0 })).alarm).toBe(-0);
  });

  it("has no reminder where it is turned off or the visit is cancelled", () => {
    expect(file({ alarmMinutes: false })).not.toContain("VALARM");
    expect(file({ status: "cancelled" })).not.toContain("VALARM");
  });

  it("leaves out what is missing", () => {
    const text = file({ description: undefined, location: "", url: undefined });
    expect(text.replace(/BEGIN:VALARM[^]*/, "")).not.toMatch(/DESCRIPTION|LOCATION|URL/);
  });

  it.each(["javascript:alert(1)", "/visits/4711", "https://user:word@x.example/", "https://a b/"])(
    "leaves out the address %s",
    (url) => {
      expect(file({ url })).not.toContain("URL");
    },
  );

  it("keeps each address on its line", () => {
    const read = first(file({ url: "https://x.example/\r\nATTENDEE:mailto:y@z.example" }));
    expect(read.names).not.toContain("attendee");
  });

  it.each([
    ["its start is no instant", { start: "2026-12-15T09:00" }],
    ["its end is no instant", { end: "ten" }],
    ["it ends when it starts", { end: visit.start }],
    ["it ends before it starts", { end: "2026-12-15T08:00-07:00" }],
    [
      "it is in a year that calendars cannot write",
      { start: "9999-12-31T23:00:00-07:00", end: "9999-12-31T23:30:00-07:00" },
    ],
    ["it has no uid", { uid: " \u0000" }],
  ])("throws where %s", (_, more) => {
    expect(() => file(more)).toThrow(RangeError);
  });

  it("throws without a valid time of creation", () => {
    expect(() => calendarFile(visit, { now: "today" })).toThrow(RangeError);
  });
});

describe("the time in a calendar file", () => {
  const zones = ["Europe/London", "America/Vancouver", "Asia/Kathmandu", "Africa/Casablanca"];
  const zone = fc.constantFrom(...zones);
  const moment = fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2029-12-31"),
    noInvalidDate: true,
  });
  const twoDigits = (number: number) => String(number).padStart(2, "0");

  /** A moment as text, by a clock that is so many minutes ahead of UTC. */
  function written(milliseconds: number, offset: number): string {
    const size = Math.abs(offset);
    const wall = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
    return `${wall}${offset < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  }

  const asUtc = moment.map((date) => date.toISOString());
  const offset = fc.integer({ min: -14 * 60, max: 14 * 60 });
  const withOffset = fc
    .tuple(moment, offset)
    .map(([date, minutes]) => written(date.getTime(), minutes));
  const suffix = fc.constantFrom("", "[+01:00]", "[America/Denver]", "[u-ca=iso8601]");

  /** When the visit begins, as ical.js reads it from the file. */
  function startOf(start: string): number {
    const end = new Date(epochMilliseconds(start)! + 60 * 60_000).toISOString();
    return first(file({ start, end })).start;
  }

  it("is the time on the page, whatever the instant's offset", () => {
    const instant = fc.tuple(fc.oneof(asUtc, withOffset), suffix).map((parts) => parts.join(""));
    fc.assert(
      fc.property(instant, zone, (start, timeZone) => {
        expect(plainDateTimeAt(startOf(start), timeZone)).toEqual(toPlainDateTime(start, timeZone));
      }),
      { numRuns: 500 },
    );
  });

  it("is the instant of the diary's offset, where the page shows the diary's time", () => {
    fc.assert(
      fc.property(moment, offset, zone, (date, minutes, timeZone) => {
        const start = `${written(date.getTime(), minutes)}[${timeZone}]`;
        expect(startOf(start)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        const [, shownDate, hour, minute] = /^(.{10})T(..):(..)/.exec(start)!;
        expect(toPlainDateTime(start, timeZone)).toEqual({
          date: shownDate,
          minutes: Number(hour) * 60 + Number(minute),
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe("text that tries to break a calendar file", () => {
  describe.each(texts)("%s", (_, text, shown) => {
    const hostile = file({ summary: text, description: text, location: text });

    it("follows RFC 5545's rules about lines", () => {
      expectByteRules(hostile);
    });

    it("has exactly the given text", () => {
      const read = first(hostile);
      expect(read).toMatchObject({
        events: 1,
        summary: shown,
        description: shown,
        location: shown,
      });
      expect(read.alarmText).toBe(shown);
      expect(read.names).toEqual(first(file()).names);
    });

    it("has the same text in the other parser", () => {
      const words = asSecondReads(shown);
      const expected = { events: 1, summary: words, description: words, location: words };
      expect(second(hostile)).toMatchObject(expected);
    });
  });

  it("cannot break out of the UID", () => {
    const read = first(file({ uid: "a\r\nATTENDEE:mailto:x@y.example" }));
    expect(read.names).not.toContain("attendee");
    expect(read.uid).toBe("a\nATTENDEE:mailto:x@y.example");
  });

  it("both parsers read one event with the same text, for random text", () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: "binary" }) },
      fc.constantFrom("\r", "\n", "\r\n", "\\", "\\n", ",", ";", ":", "END:VEVENT", " ", "\u0000"),
      fc.constantFrom("日本語", "العربية", "👩🏽‍⚕️", "\ud800", "\u2028"),
    );
    const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    const plain = (text: string) =>
      text
        .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, "\n")
        .replace(/[^\P{Cc}\t\n]/gu, "")
        .replace(/\p{Cs}/gu, "\ufffd");
    fc.assert(
      fc.property(words, words, (summary, description) => {
        const text = file({ summary: `x${summary}x`, description: `x${description}x` });
        expectByteRules(text);
        const expected = {
          events: 1,
          summary: `x${plain(summary)}x`,
          description: `x${plain(description)}x`,
          location: visit.location,
          start: Date.UTC(2026, 11, 15, 16),
        };
        expect(first(text)).toMatchObject(expected);
        expect(second(text)).toMatchObject({
          ...expected,
          summary: asSecondReads(expected.summary),
          description: asSecondReads(expected.description),
        });
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});
