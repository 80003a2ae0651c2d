import { describe, expect, it } from "vitest";
import {
  dayAfter,
  hoursOn,
  isDate,
  minutesOf,
  openingHoursProblems,
  readablePeriods,
  usableExceptions,
  usablePeriods,
  weekdayOf,
  type OpeningException,
  type OpeningHours,
  type OpeningPeriod,
} from "../../src/content/opening-hours";

const period = (opens: string, closes: string): OpeningPeriod => ({ opens, closes });
const day = [period("08:00", "18:00")];
const short = [period("10:00", "12:00")];
const zone = { timeZone: "Europe/London" };

describe("minutesOf", () => {
  it.each([
    ["00:00", 0],
    ["08:30", 510],
    ["8:30", 510],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("reads %s as minutes after midnight", (time, minutes) => {
    expect(minutesOf(time)).toBe(minutes);
  });

  it.each([
    "24:01",
    "25:00",
    "12:60",
    "8",
    "8.30",
    "08:3",
    "8 am",
    "-1:00",
    "",
    null,
    undefined,
    8,
  ])("finds no time in %j", (time) => {
    expect(minutesOf(time)).toBeUndefined();
  });
});

describe("isDate", () => {
  it.each(["2026-02-28", "2028-02-29", "2026-12-31"])("takes %s, a day of the calendar", (date) => {
    expect(isDate(date)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-2",
    "24.12.2026",
    "2026-12-24T08:00",
    "",
    null,
    undefined,
    20261224,
    new Date(0),
  ])("does not take %j", (date) => {
    expect(isDate(date)).toBe(false);
  });
});

describe("dayAfter", () => {
  it.each([
    ["2026-11-20", "2026-11-21"],
    ["2026-11-30", "2026-12-01"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-28", "2028-02-29"],
    ["2028-02-29", "2028-03-01"],
    ["2026-02-28", "2026-03-01"],
    // The nights when clocks change in Europe.
    ["2026-03-29", "2026-03-30"],
    ["2026-10-25", "2026-10-26"],
  ])("follows %s with %s", (date, next) => {
    expect(dayAfter(date)).toBe(next);
  });
});

describe("weekdayOf", () => {
  it.each([
    ["2026-11-16", "monday"],
    ["2026-11-17", "tuesday"],
    ["2026-11-18", "wednesday"],
    ["2026-11-19", "thursday"],
    ["2026-11-20", "friday"],
    ["2026-11-21", "saturday"],
    ["2026-11-22", "sunday"],
    ["2028-02-29", "tuesday"],
  ])("knows that %s is a %s", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });
});

describe("usablePeriods", () => {
  it("puts times in order", () => {
    expect(usablePeriods([period("13:00", "18:00"), period("8:00", "12:00")])).toEqual([
      period("8:00", "12:00"),
      period("13:00", "18:00"),
    ]);
  });

  it("leaves the list that it is given as it was", () => {
    const given = [period("13:00", "18:00"), period("08:00", "12:00")];
    usablePeriods(given);
    expect(given[0]).toEqual(period("13:00", "18:00"));
  });

  it("keeps two times that meet", () => {
    const both = [period("08:00", "12:00"), period("12:00", "18:00")];
    expect(usablePeriods(both)).toEqual(both);
  });

  it("leaves out the later of two times that overlap", () => {
    expect(
      usablePeriods([period("11:00", "18:00"), period("08:00", "12:00"), period("13:00", "14:00")]),
    ).toEqual([period("08:00", "12:00"), period("13:00", "14:00")]);
  });

  it.each([
    ["it ends before it starts", period("18:00", "08:00")],
    ["it ends as it starts", period("08:00", "08:00")],
    ["its start is no time", period("8 am", "18:00")],
    ["its end is no time", period("08:00", "25:00")],
    ["it is null", null as unknown as OpeningPeriod],
  ])("leaves out a time where %s", (_, wrong) => {
    expect(usablePeriods([wrong, ...day])).toEqual(day);
  });

  it.each([undefined, null, "08:00 to 18:00", {}])("takes %j as no hours", (periods) => {
    expect(usablePeriods(periods as undefined)).toEqual([]);
  });
});

describe("usableExceptions", () => {
  it("puts days in order and gives each its last day", () => {
    expect(
      usableExceptions([{ date: "2027-01-01" }, { date: "2026-12-24", until: "2026-12-26" }]),
    ).toEqual([
      { date: "2026-12-24", until: "2026-12-26" },
      { date: "2027-01-01", until: "2027-01-01" },
    ]);
  });

  it.each([
    { date: "24.12.2026" },
    { date: "2026-12-24", until: "Sunday" },
    { date: "2026-12-24", until: "2026-12-23" },
    null,
  ])("leaves out %j", (wrong) => {
    expect(usableExceptions([wrong as OpeningException])).toEqual([]);
  });

  it.each([undefined, null, "Christmas"])("takes %j as no exceptions", (exceptions) => {
    expect(usableExceptions(exceptions as undefined)).toEqual([]);
  });
});

describe("hoursOn", () => {
  const hours: OpeningHours = {
    ...zone,
    week: { monday: day, friday: [...day, period("19:00", "20:00")] },
    exceptions: [
      { date: "2026-12-24", until: "2027-01-02", reason: "Christmas" },
      { date: "2027-01-04", periods: short },
      { date: "2027-01-10", periods: short },
      { date: "2026", until: "2028", periods: [] },
    ],
  };

  it("finds the hours of the weekday", () => {
    expect(hoursOn(hours, "2026-11-16")).toEqual(day);
    expect(hoursOn(hours, "2026-11-20")).toHaveLength(2);
  });

  it("is closed on a day that is left out", () => {
    expect(hoursOn(hours, "2026-11-17")).toEqual([]);
  });

  it.each(["2026-12-25", "2026-12-28", "2027-01-01"])(
    "is closed on %s, inside a range of days without hours",
    (date) => {
      expect(hoursOn(hours, date)).toEqual([]);
    },
  );

  it("counts the first and the last day of a range", () => {
    const closed: OpeningHours = {
      ...zone,
      week: { monday: day, thursday: day },
      exceptions: [{ date: "2026-11-16", until: "2026-11-19" }],
    };
    expect(hoursOn(closed, "2026-11-16")).toEqual([]);
    expect(hoursOn(closed, "2026-11-19")).toEqual([]);
    expect(hoursOn(closed, "2026-11-23")).toEqual(day);
    expect(hoursOn(closed, "2026-11-12")).toEqual(day);
  });

  it("takes the hours of an exception in place of the weekday's", () => {
    expect(hoursOn(hours, "2027-01-04")).toEqual(short);
    expect(hoursOn(hours, "2027-01-11")).toEqual(day);
  });

  it("opens on an exception that the week leaves out", () => {
    expect(hoursOn(hours, "2027-01-10")).toEqual(short);
  });

  it("is closed when there is no week", () => {
    expect(hoursOn({ ...zone } as OpeningHours, "2026-11-16")).toEqual([]);
  });
});

describe("openingHoursProblems", () => {
  const problems = (hours: Partial<Record<keyof OpeningHours, unknown>>) =>
    openingHoursProblems({ ...zone, week: {}, ...hours } as OpeningHours);

  it("finds none in sound hours", () => {
    expect(
      problems({
        week: { monday: [period("08:00", "12:00"), period("12:00", "24:00")], sunday: [] },
        exceptions: [
          { date: "2026-12-24", until: "2026-12-26" },
          { date: "2026-12-27", periods: short },
        ],
      }),
    ).toEqual([]);
  });

  it("names a time that is none, and its day", () => {
    expect(problems({ week: { tuesday: [period("8 am", "18:00")] } })).toEqual([
      `tuesday: "8 am" to "18:00" is not a time; write 24-hour times such as "08:30".`,
    ]);
  });

  it("names an end that is not after its start", () => {
    expect(problems({ week: { friday: [period("18:00", "02:00")] } })).toEqual([
      expect.stringContaining("friday: it opens at 18:00 and closes at 02:00, which is not later"),
    ]);
    expect(problems({ week: { friday: [period("08:00", "08:00")] } })).toHaveLength(1);
  });

  it("names times that overlap", () => {
    expect(
      problems({ week: { friday: [period("08:00", "12:00"), period("11:00", "13:00")] } }),
    ).toEqual(["friday: two times overlap; the later one is not shown."]);
  });

  it("names a day that is none, which would be shown as closed", () => {
    expect(problems({ week: { Monday: day } })).toEqual([
      `"Monday" is not a day of the week; write "monday" to "sunday".`,
    ]);
  });

  it("names hours that are no list, and a time that is missing", () => {
    expect(problems({ week: { monday: "08:00 to 18:00" } })).toEqual([
      expect.stringContaining("monday: expected a list"),
    ]);
    expect(problems({ week: { monday: [null] } })).toHaveLength(1);
  });

  it("names a date that is none", () => {
    expect(problems({ exceptions: [{ date: "24.12.2026" }] })).toEqual([
      `"24.12.2026" to "24.12.2026" is not a date; write dates such as "2026-12-24".`,
    ]);
    expect(problems({ exceptions: [null] })).toHaveLength(1);
  });

  it("names an exception that ends before it starts", () => {
    expect(problems({ exceptions: [{ date: "2026-12-24", until: "2026-12-20" }] })).toEqual([
      "the exception of 2026-12-24 ends before it starts, on 2026-12-20.",
    ]);
  });

  it("names two exceptions that share a day, also with one between them", () => {
    expect(
      problems({
        exceptions: [
          { date: "2026-12-20", until: "2026-12-31" },
          { date: "2026-12-24" },
          { date: "2026-12-31" },
        ],
      }),
    ).toEqual([
      "the exceptions of 2026-12-20 and 2026-12-24 share a day; give each day one.",
      "the exceptions of 2026-12-20 and 2026-12-31 share a day; give each day one.",
    ]);
  });

  it("names wrong hours of an exception, and its date", () => {
    expect(
      problems({ exceptions: [{ date: "2026-12-24", periods: [period("12:00", "9")] }] }),
    ).toEqual([expect.stringContaining(`2026-12-24: "12:00" to "9" is not a time`)]);
  });

  it.each(["Rowan Yard", "", "+01:00", undefined, null])(
    "does not take %j as a time zone",
    (timeZone) => {
      expect(problems({ timeZone })).toEqual([
        `"${timeZone}" is not a time zone; write an IANA name such as "Europe/London".`,
      ]);
    },
  );

  it.each([undefined, null, "Christmas"])("bears exceptions %j and a missing week", (nothing) => {
    expect(problems({ week: undefined, exceptions: nothing })).toEqual([]);
  });
});

describe("readablePeriods", () => {
  it("tells a closed day from one that nobody can read", () => {
    const wrong = period("8 am", "noon");
    expect(readablePeriods([wrong, ...day])).toEqual(day);
    expect(readablePeriods([])).toEqual([]);
    expect(readablePeriods(undefined)).toEqual([]);
    expect(readablePeriods([wrong])).toBeUndefined();
  });
});
