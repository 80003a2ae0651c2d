import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import type { OpeningHours, OpeningPeriod } from "../../src/content/opening-hours";
import { clinicDateTime, openStatus, type OpenStatus } from "../../src/content/open-status";

const days = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
const period = (opens: string, closes: string): OpeningPeriod => ({ opens, closes });

/** Six clinics in six zones, each with a holiday and a short day, and the days their clocks change. */
const clinics: { hours: OpeningHours; weeks: string[] }[] = [
  {
    hours: {
      timeZone: "Europe/London",
      week: {
        monday: [period("08:00", "18:00")],
        tuesday: [period("08:00", "12:00"), period("13:00", "20:00")],
        thursday: [period("08:00", "12:00"), period("12:00", "18:00")],
        saturday: [period("9:30", "12:45")],
      },
      exceptions: [
        { date: "2026-12-24", until: "2027-01-01", name: "Christmas" },
        { date: "2026-12-15", periods: [period("10:00", "11:00")] },
        { date: "2027-03-28", periods: [period("10:00", "12:00")] },
      ],
    },
    weeks: ["2026-12-14", "2026-12-21", "2027-03-25", "2026-10-22"],
  },
  {
    // Open at night, over midnight, and around the clock from Friday to Sunday.
    hours: {
      timeZone: "America/New_York",
      week: {
        monday: [period("00:00", "02:00"), period("20:00", "24:00")],
        tuesday: [period("00:00", "04:00"), period("22:00", "24:00")],
        wednesday: [period("06:00", "24:00")],
        friday: [period("00:00", "24:00")],
        saturday: [period("00:00", "24:00")],
        sunday: [period("00:00", "24:00")],
      },
      exceptions: [
        { date: "2026-11-26", name: "Thanksgiving" },
        { date: "2026-12-19", periods: [period("00:00", "12:00")] },
      ],
    },
    weeks: ["2026-11-23", "2026-12-18", "2027-03-11", "2026-10-29"],
  },
  {
    hours: {
      timeZone: "Australia/Lord_Howe",
      week: { sunday: [period("00:00", "03:15"), period("09:00", "17:30")] },
      exceptions: [{ date: "2027-04-11" }],
    },
    weeks: ["2026-12-14", "2027-04-01", "2026-10-01"],
  },
  {
    hours: {
      timeZone: "Africa/Cairo",
      week: Object.fromEntries(
        days.filter((day) => day !== "friday").map((day) => [day, [period("10:15", "23:45")]]),
      ),
      exceptions: [{ date: "2027-04-29", until: "2027-05-02" }],
    },
    weeks: ["2026-12-14", "2027-04-27", "2026-10-27"],
  },
  {
    hours: {
      timeZone: "Asia/Kathmandu",
      week: { sunday: [period("07:45", "19:15")] },
      exceptions: [{ date: "2026-12-20", until: "2027-02-06" }],
    },
    weeks: ["2026-12-14", "2027-01-04", "2027-02-03"],
  },
  {
    hours: {
      timeZone: "Pacific/Auckland",
      week: Object.fromEntries(days.map((day) => [day, [period("00:00", "24:00")]])),
      exceptions: [
        { date: "2026-12-25", until: "2026-12-26" },
        { date: "2027-02-06", periods: [period("08:00", "24:00")] },
      ],
    },
    weeks: ["2026-12-22", "2027-02-04", "2027-04-01", "2026-09-24"],
  },
];

/** By the book, for one quarter of an hour: in a period of its day or not. */
function isOpenAt(hours: OpeningHours, clock: Temporal.PlainDateTime): boolean {
  const date = clock.toPlainDate().toString();
  let periods = (hours.week[days[clock.dayOfWeek - 1]!] ?? []) as readonly OpeningPeriod[];
  for (const exception of hours.exceptions ?? [])
    if (date >= exception.date && date <= (exception.until ?? exception.date))
      periods = exception.periods ?? [];
  const time = clock.toPlainTime().toString({ smallestUnit: "minute" });
  return periods.some(({ opens, closes }) => time >= opens.padStart(5, "0") && time < closes);
}

/** The door in each quarter of an hour on the clinic's clock, from a day on, past the 60 days. */
function doorFrom(hours: OpeningHours, first: Temporal.PlainDateTime): boolean[] {
  return Array.from({ length: 75 * 96 }, (_, step) =>
    isOpenAt(hours, first.add({ minutes: 15 * step })),
  );
}

/** Steps on in quarters of an hour until the door opens or closes, on the 60th day at the latest. */
function oracle(door: boolean[], first: Temporal.PlainDateTime, clock: Temporal.PlainDateTime) {
  const now = Math.floor(clock.since(first).total("minutes") / 15);
  const end = (Math.floor(now / 96) + 61) * 96;
  const change = door.findIndex((open, step) => step > now && open !== door[now]);
  if (change === -1 || change >= end) return { open: door[now] };
  return { open: door[now], change: first.add({ minutes: 15 * change }).toString() };
}

/** A status as the oracle writes it. */
function asChange({ open, until, next }: OpenStatus) {
  const time = open ? until : next;
  if (!time) return { open };
  const midnight = Temporal.PlainDate.from(time.date).toPlainDateTime();
  const [hour, minute] = time.time.split(":").map(Number) as [number, number];
  return { open, change: midnight.add({ hours: hour, minutes: minute }).toString() };
}

describe.each(clinics)("a clinic in $hours.timeZone", ({ hours, weeks }) => {
  it.each(weeks)("has the right state and time in each quarter of an hour from %s", (week) => {
    const first = Temporal.PlainDate.from(week);
    const door = doorFrom(hours, first.toPlainDateTime());
    const start = first.toZonedDateTime(hours.timeZone).toInstant();
    for (let step = 0; step < 7 * 96; step++) {
      // Real time, not the clock's: it goes through the hours that come twice or never.
      const moment = start.add({ minutes: step * 15 + (step % 15) });
      const clock = moment.toZonedDateTimeISO(hours.timeZone).toPlainDateTime();
      const now = moment.epochMilliseconds;
      const at = clock.toString();
      expect({ at, ...asChange(openStatus(hours, now)!) }).toEqual({
        at,
        ...oracle(door, first.toPlainDateTime(), clock),
      });
      expect({ at, ...clinicDateTime(hours, now) }).toEqual({
        at,
        date: clock.toPlainDate().toString(),
        minutes: clock.hour * 60 + clock.minute,
      });
    }
  });
});

const hours: OpeningHours = {
  timeZone: "Europe/London",
  week: { monday: [period("8:00", "18:00")] },
};
/** A Monday in winter, when London's clock is UTC. */
const monday = (time: string) => Date.parse(`2026-12-07T${time}Z`);

describe("openStatus", () => {
  it("is open from the minute of opening until the minute of closing", () => {
    const open = ["07:59:59", "08:00:00", "17:59:59", "18:00:00"].map(
      (time) => openStatus(hours, monday(time))?.open,
    );
    expect(open).toEqual([false, true, true, false]);
  });

  it("takes a Date or a number, and changes neither", () => {
    const now = monday("12:00:00");
    expect(openStatus(hours, new Date(now))).toEqual(openStatus(hours, now));
  });

  it("writes times with two digits, and the end of a day as 24:00", () => {
    const late = { ...hours, week: { monday: [period("9:00", "24:00")] } };
    expect(openStatus(late, monday("08:00:00"))).toEqual({
      open: false,
      next: { date: "2026-12-07", time: "09:00" },
    });
    expect(openStatus(late, monday("10:00:00"))).toEqual({
      open: true,
      until: { date: "2026-12-07", time: "24:00" },
    });
  });

  it("has no closing for a clinic that is always open, and no opening for one that is always closed", () => {
    const week = Object.fromEntries(days.map((day) => [day, [period("00:00", "24:00")]]));
    expect(openStatus({ ...hours, week }, monday("12:00:00"))).toEqual({ open: true });
    expect(openStatus({ ...hours, week: {} }, monday("12:00:00"))).toEqual({ open: false });
  });

  it("looks for an opening within 60 days, and no further", () => {
    const opensOn = (date: string) =>
      openStatus(
        { ...hours, week: {}, exceptions: [{ date, periods: [period("09:00", "10:00")] }] },
        monday("12:00:00"),
      );
    expect(opensOn("2027-02-05")?.next?.date).toBe("2027-02-05");
    expect(opensOn("2027-02-06")).toEqual({ open: false });
  });

  it.each([
    ["a zone that is none", { ...hours, timeZone: "Europe/Larkford" }],
    ["no zone", { week: hours.week }],
    ["an offset in place of a zone", { ...hours, timeZone: "+01:00" }],
    ["no week", { timeZone: "Europe/London" }],
    ["nothing", undefined],
    ["null", null],
    ["text", "Monday to Friday"],
    [
      "hours of today that cannot be read",
      { ...hours, week: { monday: [period("8 am", "6 pm")] } },
    ],
    [
      "an exception today that cannot be read",
      { ...hours, exceptions: [{ date: "2026-12-07", periods: [period("18:00", "8 pm")] }] },
    ],
  ])("returns nothing for %s", (_, wrong) => {
    expect(openStatus(wrong as OpeningHours, monday("12:00:00"))).toBeUndefined();
  });

  it("has no opening after a day whose hours are invalid", () => {
    const week = { tuesday: [period("8 am", "18:00")], wednesday: [period("08:00", "18:00")] };
    expect(openStatus({ ...hours, week }, monday("12:00:00"))).toEqual({ open: false });
  });

  it.each([Number.NaN, Infinity, new Date(Number.NaN)])("returns nothing at %s", (now) => {
    expect(openStatus(hours, now)).toBeUndefined();
    expect(clinicDateTime(hours, now)).toBeUndefined();
  });
});
