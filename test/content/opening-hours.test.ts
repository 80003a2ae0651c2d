import { describe, expect, it } from "vitest";
import {
  exceptionsOf,
  hoursOn,
  spansOf,
  weekHours,
  weekdayOn,
  type OpeningException,
  type OpeningHours,
  type OpeningPeriod,
} from "../../src/content/opening-hours";
import { openingHoursProblems } from "../../src/content/opening-hours-problems";

const period = (opens: string, closes: string): OpeningPeriod => ({ opens, closes });
const day = [period("08:00", "18:00")];
const short = [period("10:00", "12:00")];
const zone = { timeZone: "Europe/London" };

describe("weekdayOn", () => {
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
    expect(weekdayOn(date)).toBe(weekday);
  });
});

describe("spansOf", () => {
  const times = (...periods: OpeningPeriod[]) =>
    spansOf(periods).map(({ opens, closes }) => [opens / 60, closes / 60]);

  it("sorts times, and does not change its argument", () => {
    const given = [period("13:00", "18:00"), period("8:00", "12:00")];
    expect(times(...given)).toEqual([
      [8, 12],
      [13, 18],
    ]);
    expect(given[0]).toEqual(period("13:00", "18:00"));
  });

  it("keeps two times that touch", () => {
    expect(times(period("08:00", "12:00"), period("12:00", "18:00"))).toHaveLength(2);
  });

  it("leaves out the later of two times that overlap", () => {
    expect(
      times(period("11:00", "18:00"), period("08:00", "12:00"), period("13:00", "14:00")),
    ).toEqual([
      [8, 12],
      [13, 14],
    ]);
    expect(times(period("18:00", "02:00"), period("20:00", "23:00"))).toEqual([[18, 26]]);
  });

  it.each([
    ["a night", period("18:00", "02:00"), [18, 26]],
    ["an evening until midnight", period("09:00", "00:00"), [9, 24]],
    ["an evening until 24:00", period("09:00", "24:00"), [9, 24]],
    ["a night of nearly a day", period("08:00", "07:30"), [8, 31.5]],
    ["all day", period("00:00", "24:00"), [0, 24]],
    ["all day, from midnight to midnight", period("0:00", "00:00"), [0, 24]],
    ["all day as Google writes it", period("00:00", "23:59"), [0, 24]],
    ["the small hours", period("00:00", "02:00"), [0, 2]],
  ])("reads %s", (_, given, span) => {
    expect(times(given)).toEqual([span]);
  });

  it.each([
    ["it ends as it starts", period("08:00", "08:00")],
    ["it starts at the end of the day", period("24:00", "02:00")],
    ["its start is no time", period("8 am", "18:00")],
    ["its end is no time", period("08:00", "25:00")],
    ["it is null", null as unknown as OpeningPeriod],
  ])("leaves out a time where %s", (_, wrong) => {
    expect(times(wrong, ...day)).toEqual([[8, 18]]);
  });

  it.each([undefined, null, "08:00 to 18:00", {}])("treats %j as no hours", (periods) => {
    expect(spansOf(periods as undefined)).toEqual([]);
  });
});

describe("weekHours", () => {
  it("distinguishes a closed day from an invalid one", () => {
    const wrong = period("8 am", "noon");
    const spans = (monday: unknown) => weekHours({ monday: monday as never })[0]?.spans;
    expect(spans([wrong, ...day])).toHaveLength(1);
    for (const closed of [[], undefined, null, {}, { byAppointment: true }, { note: "Call" }]) {
      expect(spans(closed)).toEqual([]);
    }
    for (const unreadable of [[wrong], { periods: [wrong] }, "08:00 to 18:00"]) {
      expect(spans(unreadable)).toBeUndefined();
    }
  });

  it("reads an evening that is split at midnight as one", () => {
    const week = {
      friday: [period("18:00", "24:00")],
      saturday: [period("00:00", "02:00"), period("20:00", "24:00")],
      sunday: [period("00:00", "03:00"), period("19:00", "24:00")],
      monday: [period("0:00", "01:00"), period("09:00", "17:00")],
    };
    const nights = [4, 5, 6, 0].map((weekday) =>
      weekHours(week)[weekday]!.spans.map(({ opens, closes }) => [opens / 60, closes / 60]),
    );
    expect(nights).toEqual([[[18, 26]], [[20, 27]], [[19, 25]], [[9, 17]]]);
  });

  it("does not treat a day that is open all day as the end of a night", () => {
    const allDay = [period("00:00", "24:00")];
    const week = {
      friday: [period("18:00", "24:00")],
      saturday: allDay,
      sunday: allDay,
      monday: [period("00:00", "06:00")],
    };
    expect(weekHours(week)[4]!.spans).toEqual([{ opens: 18 * 60, closes: 24 * 60 }]);
    expect(weekHours(week)[6]!.spans).toEqual([{ opens: 0, closes: 24 * 60 }]);
    expect(weekHours(week)[0]!.spans).toEqual([{ opens: 0, closes: 6 * 60 }]);
  });
});

describe("exceptionsOf", () => {
  const dates = (exceptions: unknown, today?: string) =>
    exceptionsOf({ ...zone, week: {}, exceptions: exceptions as OpeningException[] }, today).map(
      ({ date, until }) => [date, until],
    );

  it("sorts exceptions and gives each its last day", () => {
    expect(dates([{ date: "2027-01-01" }, { date: "2026-12-24", until: "2026-12-26" }])).toEqual([
      ["2026-12-24", "2026-12-26"],
      ["2027-01-01", "2027-01-01"],
    ]);
  });

  it("leaves out past exceptions", () => {
    const christmas = [{ date: "2026-12-24", until: "2026-12-26" }];
    expect(dates(christmas, "2026-12-26")).toHaveLength(1);
    expect(dates(christmas, "2026-12-27")).toEqual([]);
  });

  it.each([
    { date: "24.12.2026" },
    { date: "2026-12-24", until: "Sunday" },
    { date: "2026-12-24", until: "2026-12-23" },
    null,
  ])("leaves out %j", (wrong) => {
    expect(dates([wrong])).toEqual([]);
  });

  it.each([undefined, null, "Christmas"])("treats %j as no exceptions", (exceptions) => {
    expect(dates(exceptions)).toEqual([]);
  });
});

describe("hoursOn", () => {
  const hours: OpeningHours = {
    ...zone,
    week: { monday: day, friday: [...day, period("19:00", "20:00")] },
    exceptions: [
      { date: "2026-12-24", until: "2027-01-02", name: "Christmas" },
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

  it("uses the hours of an exception in place of the weekday's", () => {
    expect(hoursOn(hours, "2027-01-04")).toEqual(short);
    expect(hoursOn(hours, "2027-01-11")).toEqual(day);
  });

  it("opens on an exception where the week has no hours", () => {
    expect(hoursOn(hours, "2027-01-10")).toEqual(short);
  });

  it("writes times with two digits, and a night's end as a time of the next day", () => {
    const week = {
      monday: [period("0:00", "00:00")],
      tuesday: [period("9:00", "00:00")],
      friday: [period("18:00", "2:00")],
    };
    const on = (date: string) => hoursOn({ ...zone, week }, date);
    expect(on("2026-11-16")).toEqual([period("00:00", "24:00")]);
    expect(on("2026-11-17")).toEqual([period("09:00", "24:00")]);
    expect(on("2026-11-20")).toEqual([period("18:00", "02:00")]);
    expect(on("2026-11-21")).toEqual([]);
  });

  describe("in a season", () => {
    const weekdays = { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day };
    const week = { ...weekdays, saturday: { byAppointment: true } };
    const july = { date: "2027-07-01", until: "2027-07-31" };
    const on = (date: string, ...exceptions: OpeningException[]) =>
      hoursOn({ ...zone, week, exceptions }, date);

    it("keeps the days closed on which the week has no hours", () => {
      const summer = { ...july, periods: short };
      expect(on("2027-07-02", summer)).toEqual(short);
      expect(on("2027-07-03", summer)).toEqual([]);
      expect(on("2027-07-04", summer)).toEqual([]);
      const read = exceptionsOf({ ...zone, week, exceptions: [summer] })[0]!;
      expect(read.hoursOn(5)).toMatchObject({ byAppointment: true, spans: [] });
    });

    it("opens where none of its days has hours in the week: an open weekend", () => {
      const weekend = { date: "2027-07-03", until: "2027-07-04", periods: short };
      expect(on("2027-07-03", weekend)).toEqual(short);
      expect(on("2027-07-04", weekend)).toEqual(short);
    });

    it("has the hours of its own week, where a day that is left out is closed", () => {
      const summer = { ...july, week: { tuesday: short, sunday: short } };
      const open = ["04", "05", "06", "07"].map((date) => on(`2027-07-${date}`, summer).length);
      expect(open).toEqual([1, 0, 1, 0]);
    });

    it("is replaced by a holiday inside it, in any order", () => {
      const summer = { ...july, periods: short };
      const holiday = { date: "2027-07-12" };
      for (const exceptions of [
        [summer, holiday],
        [holiday, summer],
      ]) {
        expect(on("2027-07-12", ...exceptions)).toEqual([]);
        expect(on("2027-07-13", ...exceptions)).toEqual(short);
      }
    });

    it("joins a night across two dates, as across two weekdays", () => {
      const party = [
        { date: "2027-07-05", periods: [period("18:00", "24:00")] },
        { date: "2027-07-06", periods: [period("00:00", "02:00")] },
      ];
      expect(on("2027-07-05", ...party)).toEqual([period("18:00", "02:00")]);
      expect(on("2027-07-06", ...party)).toEqual([]);
    });
  });

  it("is closed when there is no week", () => {
    expect(hoursOn({ ...zone } as OpeningHours, "2026-11-16")).toEqual([]);
  });
});

describe("openingHoursProblems", () => {
  const problems = (hours: Partial<Record<keyof OpeningHours, unknown>>) =>
    openingHoursProblems({ ...zone, week: {}, ...hours } as OpeningHours);

  it("finds none in valid hours", () => {
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

  it("reports an invalid time, and its day", () => {
    expect(problems({ week: { tuesday: [period("8 am", "18:00")] } })).toEqual([
      `tuesday: "8 am" to "18:00" is not a period; use 24-hour times such as "08:30".`,
    ]);
  });

  it("reports an end that equals its start", () => {
    expect(problems({ week: { friday: [period("08:00", "08:00")] } })).toEqual([
      `friday: it opens and closes at 08:00; for all day, use "00:00" to "24:00".`,
    ]);
  });

  it("accepts nights, days by appointment, notes and seasons", () => {
    expect(
      problems({
        week: {
          friday: [period("18:00", "02:00")],
          saturday: { byAppointment: true, note: "Call us" },
          sunday: { periods: [period("00:00", "00:00")] },
        },
        exceptions: [
          { date: "2027-07-01", until: "2027-08-31", week: { monday: short } },
          { date: "2027-07-05" },
        ],
      }),
    ).toEqual([]);
  });

  it("reports a night that ends after the next day has opened", () => {
    expect(
      problems({
        week: { friday: [period("18:00", "09:30")], saturday: [period("9:00", "12:00")] },
      }),
    ).toEqual([
      "friday: the night ends after saturday has opened, so the two are joined; change closes if that is wrong.",
    ]);
  });

  it("reports text in place of true, and a note that is not text", () => {
    expect(problems({ week: { monday: { byAppointment: "Mornings", note: 5 } } })).toEqual([
      "monday: byAppointment must be true or false; put other words into note.",
      "monday: note must be a string.",
    ]);
  });

  it("reports the season whose week is invalid", () => {
    const season = {
      date: "2027-07-01",
      until: "2027-07-31",
      week: { monday: [period("8", "9")] },
    };
    expect(problems({ exceptions: [season] })).toEqual([
      expect.stringContaining(`2027-07-01, monday: "8" to "9" is not a period`),
    ]);
  });

  it("reports times that overlap", () => {
    expect(
      problems({ week: { friday: [period("08:00", "12:00"), period("11:00", "13:00")] } }),
    ).toEqual([
      "friday: two periods overlap, so the later one is not shown; join them or change their times.",
    ]);
  });

  it("reports an invalid day, which would be shown as closed", () => {
    expect(problems({ week: { Monday: day } })).toEqual([
      `"Monday" is not a day of the week; use "monday" to "sunday".`,
    ]);
  });

  it("reports hours that are not a list, and a missing time", () => {
    expect(problems({ week: { monday: "08:00 to 18:00" } })).toEqual([
      expect.stringContaining("monday: expected an array"),
    ]);
    expect(problems({ week: { monday: [null] } })).toHaveLength(1);
  });

  it("reports an invalid date", () => {
    expect(problems({ exceptions: [{ date: "24.12.2026" }] })).toEqual([
      `"24.12.2026" to "24.12.2026" is not a date; use dates such as "2026-12-24".`,
    ]);
    expect(problems({ exceptions: [null] })).toHaveLength(1);
  });

  it("reports an exception that ends before it starts", () => {
    expect(problems({ exceptions: [{ date: "2026-12-24", until: "2026-12-20" }] })).toEqual([
      "the exception of 2026-12-24 ends on 2026-12-20, before it starts, so it is ignored; swap its dates.",
    ]);
  });

  it("reports two exceptions that share a day, unless one contains the other", () => {
    expect(
      problems({
        exceptions: [
          { date: "2026-12-20", until: "2026-12-31" },
          { date: "2026-12-24" },
          { date: "2027-01-02", until: "2027-01-03" },
          { date: "2026-12-31", until: "2027-01-01" },
          { date: "2026-12-24" },
        ],
      }),
    ).toEqual([
      "the exceptions of 2026-12-20 and 2026-12-31 overlap, and neither contains the other, so the shorter applies; change their dates if that is wrong.",
      "the exceptions of 2026-12-24 and 2026-12-24 overlap, and neither contains the other, so the shorter applies; change their dates if that is wrong.",
    ]);
  });

  it("reports invalid hours of an exception, and its date", () => {
    expect(
      problems({ exceptions: [{ date: "2026-12-24", periods: [period("12:00", "9")] }] }),
    ).toEqual([expect.stringContaining(`2026-12-24: "12:00" to "9" is not a period`)]);
  });

  it.each(["Rowan Yard", "", "+01:00", undefined, null])(
    "rejects %j as a time zone",
    (timeZone) => {
      expect(problems({ timeZone })).toEqual([
        `"${timeZone}" is not a time zone; use an IANA name such as "Europe/London".`,
      ]);
    },
  );

  it.each([undefined, null, "Christmas"])(
    "does not throw for exceptions %j and a missing week",
    (nothing) => {
      expect(problems({ week: undefined, exceptions: nothing })).toEqual([]);
    },
  );
});
