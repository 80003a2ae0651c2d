import fc from "fast-check";
import { Temporal } from "temporal-polyfill/implementation";
import { describe, expect, it } from "vitest";
import {
  instantAt,
  endOfDay,
  millisecondsOf,
  offsetMinutesOf,
  startOfDay,
  wallTimeOf,
} from "../../src/booking/instant.js";
import { isSameZone, wallTimeAt, zoneOffsetMinutes } from "../../src/content/zone.js";

describe("millisecondsOf", () => {
  it.each([
    ["2026-12-15T09:00:00-07:00", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00-07:00", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00Z", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15t09:00:00z", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00.5+05:45", "2026-12-15T03:15:00.500Z"],
    ["2026-12-15T09:00:59.99999999999999999999Z", "2026-12-15T09:00:59.999Z"],
    ["2028-02-29T00:30:00+01:00", "2028-02-28T23:30:00.000Z"],
  ])("reads %s", (text, utc) => {
    expect(new Date(millisecondsOf(text)!).toISOString()).toBe(utc);
  });

  it.each([
    "2026-12-15T09:00:00",
    "2026-12-15",
    "2026-12-15T09:00:00-07",
    "2026-12-15T09:00:00-0700",
    "2026-12-15 09:00:00Z",
    "2026-02-29T09:00:00Z",
    "2026-12-15T24:00:00Z",
    "2026-12-15T09:60:00Z",
    "2026-12-15T09:00:00+24:00",
    "2026-12-15T09:00:00+00:60",
    "2026-12-15T09:00:00Z\n",
    " 2026-12-15T09:00:00Z",
    "2026-12-15T09:00:00.Z",
    "2026-12-15T09:00:00Z[Europe/London]",
    "15 Dec 2026 09:00 GMT",
    "",
    1765789200000,
    null,
    undefined,
    ["2026-12-15T09:00:00Z"],
  ])("does not read %j", (text) => {
    expect(millisecondsOf(text)).toBeUndefined();
  });

  it("reads what Temporal reads, to the millisecond", () => {
    const digits = (max: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
    const text = fc
      .tuple(
        fc.date({
          min: new Date("1900-01-01T00:00:00Z"),
          max: new Date("2199-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.stringMatching(/^(\.\d{1,9})?$/),
        fc.oneof(
          fc.constant("Z"),
          fc
            .tuple(fc.constantFrom("+", "-"), digits(23), digits(59))
            .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
        ),
      )
      .map(([date, fraction, offset]) => date.toISOString().slice(0, 19) + fraction + offset);
    fc.assert(
      fc.property(text, (instant) => {
        expect(millisecondsOf(instant)).toBe(Temporal.Instant.from(instant).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads nothing that Temporal does not, when one character is wrong", () => {
    const valid = "2026-12-15T09:00:00.5-07:00";
    fc.assert(
      fc.property(fc.nat(valid.length), fc.string({ maxLength: 2 }), (at, other) => {
        const text = valid.slice(0, at) + other + valid.slice(at + 1);
        const milliseconds = millisecondsOf(text);
        if (milliseconds === undefined) return;
        expect(milliseconds).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("offsetMinutesOf", () => {
  it.each([
    ["2026-12-15T09:00-07:00", -420],
    ["2026-12-15T09:00:00+05:45", 345],
    ["2026-12-15T09:00:00-00:30", -30],
    ["2026-12-15T09:00:00+00:00", 0],
  ])("reads the offset of %s", (instant, minutes) => {
    expect(offsetMinutesOf(instant)).toBe(minutes);
  });

  it.each(["2026-12-15T09:00:00Z", "2026-12-15T09:00:00-00:00", "2026-12-15T09:00:00", ""])(
    "finds none in %j",
    (instant) => {
      expect(offsetMinutesOf(instant)).toBeUndefined();
    },
  );
});

describe("wallTimeOf", () => {
  it("believes the payload's offset and not the machine's tables", () => {
    // Tables from before 2026 have -08:00 for Vancouver in December.
    const wall = wallTimeOf("2026-12-15T09:00-07:00", "America/Vancouver");
    expect(wall).toEqual({ date: "2026-12-15", minutes: 9 * 60 });
  });

  it("converts Z by the zone", () => {
    const wall = wallTimeOf("2026-12-15T23:30:00Z", "Asia/Kathmandu");
    expect(wall).toEqual({ date: "2026-12-16", minutes: 5 * 60 + 15 });
  });

  it("takes +00:00 for the clinic's own offset, as any other", () => {
    const wall = wallTimeOf("2026-12-15T09:00:00+00:00", "Europe/Paris");
    expect(wall).toEqual({ date: "2026-12-15", minutes: 9 * 60 });
  });

  it("believes an offset that is two hours from the tables, and converts one that is further", () => {
    const at = (instant: string) => wallTimeOf(instant, "Europe/London")?.minutes;
    expect(at("2026-12-15T09:00:00+02:00")).toBe(9 * 60);
    expect(at("2026-12-15T09:00:00-02:00")).toBe(9 * 60);
    expect(at("2026-12-15T09:00:00+02:01")).toBe(6 * 60 + 59);
    expect(at("2026-12-15T09:00:00-08:00")).toBe(17 * 60);
  });

  it("converts -00:00, which says that nobody knows whose time it is", () => {
    const wall = wallTimeOf("2026-12-15T09:00:00-00:00", "Europe/Paris");
    expect(wall).toEqual({ date: "2026-12-15", minutes: 10 * 60 });
  });

  it("tells both half past ones of the night when the clocks go back", () => {
    const half = { date: "2027-11-07", minutes: 90 };
    expect(wallTimeOf("2027-11-07T05:30:00Z", "America/New_York")).toEqual(half);
    expect(wallTimeOf("2027-11-07T06:30:00Z", "America/New_York")).toEqual(half);
  });

  it.each(["Europe/Nowhere", "", "+01:00", "constructor", undefined, null])(
    "knows nothing of the zone %j",
    (zone) => {
      expect(wallTimeOf("2026-12-15T09:00:00Z", zone as string)).toBeUndefined();
      expect(wallTimeOf("2026-12-15T09:00:00+01:00", zone as string)).toBeUndefined();
    },
  );

  it("knows nothing of a time that is none", () => {
    expect(wallTimeOf("tomorrow at nine", "Europe/London")).toBeUndefined();
  });
});

describe("wallTimeAt", () => {
  it("is the time where the visitor is, by the machine's tables", () => {
    const wall = wallTimeAt(Date.UTC(2026, 11, 15, 9), "America/New_York");
    expect(wall).toEqual({ date: "2026-12-15", minutes: 4 * 60 });
  });

  it("knows nothing of a zone or a moment that is none", () => {
    expect(wallTimeAt(0, "Europe/Nowhere")).toBeUndefined();
    expect(wallTimeAt(NaN, "Europe/London")).toBeUndefined();
  });
});

describe("startOfDay and endOfDay", () => {
  it("are an hour nearer on the day that begins at one", () => {
    expect(startOfDay("2027-04-30", "Africa/Cairo")).toBe("2027-04-30T01:00:00+03:00");
    expect(endOfDay("2027-04-30", "Africa/Cairo")).toBe("2027-05-01T00:00:00+03:00");
  });

  it("are nothing for a day or a zone that is none", () => {
    expect(startOfDay("2027-02-30", "Africa/Cairo")).toBeUndefined();
    expect(endOfDay("someday", "Africa/Cairo")).toBeUndefined();
    expect(endOfDay("2027-04-30", "Africa/Nowhere")).toBeUndefined();
  });
});

describe("instantAt", () => {
  it.each([
    // The clock skips 2:00 to 3:00.
    ["America/New_York", "2027-03-14", 150, "earlier", "2027-03-14T01:30:00-05:00"],
    ["America/New_York", "2027-03-14", 150, "later", "2027-03-14T03:30:00-04:00"],
    ["America/New_York", "2027-03-14", 150, "compatible", "2027-03-14T03:30:00-04:00"],
    ["America/New_York", "2027-03-14", 540, "compatible", "2027-03-14T09:00:00-04:00"],
    // It shows 1:00 to 2:00 twice.
    ["America/New_York", "2027-11-07", 90, "earlier", "2027-11-07T01:30:00-04:00"],
    ["America/New_York", "2027-11-07", 90, "later", "2027-11-07T01:30:00-05:00"],
    ["America/New_York", "2027-11-07", 90, "compatible", "2027-11-07T01:30:00-04:00"],
    // By half an hour only.
    ["Australia/Lord_Howe", "2027-10-03", 135, "earlier", "2027-10-03T01:45:00+10:30"],
    ["Australia/Lord_Howe", "2027-10-03", 135, "later", "2027-10-03T02:45:00+11:00"],
    ["Australia/Lord_Howe", "2027-04-04", 105, "earlier", "2027-04-04T01:45:00+11:00"],
    ["Australia/Lord_Howe", "2027-04-04", 105, "later", "2027-04-04T01:45:00+10:30"],
    // At midnight: the day begins at one, and ends twice.
    ["Africa/Cairo", "2027-04-30", 0, "compatible", "2027-04-30T01:00:00+03:00"],
    ["Africa/Cairo", "2027-10-28", 1410, "earlier", "2027-10-28T23:30:00+03:00"],
    ["Africa/Cairo", "2027-10-28", 1410, "later", "2027-10-28T23:30:00+02:00"],
    ["Africa/Cairo", "2027-10-29", 0, "compatible", "2027-10-29T00:00:00+02:00"],
    ["Europe/London", "2027-03-28", 75, "compatible", "2027-03-28T02:15:00+01:00"],
    ["Europe/London", "2027-10-31", 75, "later", "2027-10-31T01:15:00+00:00"],
    ["UTC", "2027-10-31", 75, "compatible", "2027-10-31T01:15:00+00:00"],
    ["Asia/Kathmandu", "2026-12-15", 540, "compatible", "2026-12-15T09:00:00+05:45"],
    ["Asia/Kathmandu", "2026-12-31", 1440, "compatible", "2027-01-01T00:00:00+05:45"],
  ] as const)("in %s, %s at %i minutes, %s: %s", (zone, date, minutes, which, instant) => {
    expect(instantAt(date, minutes, zone, which)).toBe(instant);
  });

  it("takes the earlier of two and the later of none when it is not told", () => {
    expect(instantAt("2027-11-07", 90, "America/New_York")).toBe("2027-11-07T01:30:00-04:00");
    expect(instantAt("2027-03-14", 150, "America/New_York")).toBe("2027-03-14T03:30:00-04:00");
  });

  it.each([
    ["2027-02-29", 540, "Europe/London"],
    ["15/12/2026", 540, "Europe/London"],
    ["2026-12-15", -1, "Europe/London"],
    ["2026-12-15", 1441, "Europe/London"],
    ["2026-12-15", 0.5, "Europe/London"],
    ["2026-12-15", NaN, "Europe/London"],
    ["2026-12-15", 540, "Europe/Nowhere"],
    ["2026-12-15", 540, "+01:00"],
  ])("has no answer for %s at %d minutes in %s", (date, minutes, zone) => {
    expect(instantAt(date, minutes, zone)).toBeUndefined();
  });
});

describe("zoneOffsetMinutes", () => {
  it("is in minutes ahead of UTC, behind it less than nothing", () => {
    const december = Date.UTC(2026, 11, 15);
    expect(zoneOffsetMinutes(december, "Asia/Kathmandu")).toBe(345);
    expect(zoneOffsetMinutes(december, "America/St_Johns")).toBe(-210);
    expect(zoneOffsetMinutes(december, "Europe/London")).toBe(0);
  });

  it("is nothing for a moment or a zone that is none", () => {
    expect(zoneOffsetMinutes(NaN, "Europe/London")).toBeUndefined();
    expect(zoneOffsetMinutes(9e15, "Europe/London")).toBeUndefined();
    expect(zoneOffsetMinutes(0, "Europe/Nowhere")).toBeUndefined();
  });
});

describe("isSameZone", () => {
  it("knows the other names of a zone", () => {
    expect(isSameZone("Canada/Pacific", "America/Vancouver")).toBe(true);
    expect(isSameZone("america/vancouver", "America/Vancouver")).toBe(true);
    expect(isSameZone("America/Los_Angeles", "America/Vancouver")).toBe(false);
    expect(isSameZone("Europe/Nowhere", "Europe/London")).toBe(false);
  });
});
