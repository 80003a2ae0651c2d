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
  wallTimesOf,
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
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    // RFC 9557: the zone says where, and never when.
    ["2026-12-15T09:00:00-07:00[America/Vancouver]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00-07:00[!America/Vancouver]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00Z[Europe/Paris]", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[Etc/GMT+7]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[Europe/Nowhere]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[-07:00]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00Z[u-ca=gregory]", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00Z[Europe/Paris][u-ca=hebrew][x-y_z=a-B1]", "2026-12-15T09:00:00.000Z"],
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
    "2026-12-15T09:00:00[Europe/London]",
    "2026-12-15T09:00:00Z[Europe/London",
    "2026-12-15T09:00:00Z[]",
    "2026-12-15T09:00:00Z[!]",
    "2026-12-15T09:00:00Z[Europe/]",
    "2026-12-15T09:00:00Z[Europe/London][Europe/London]",
    "2026-12-15T09:00:00Z[u-ca=gregory][Europe/London]",
    "2026-12-15T09:00:00Z [Europe/London]",
    "2026-12-15T09:00:00Z[Europe/London] ",
    "2026-12-15T09:00:00Z[Europe/London]\n",
    "2026-12-15T09:00:00Z[+25:00]",
    "2026-12-15T09:00:00Z[+01:00:00]",
    "2026-12-15T09:00:00Z[u-ca=]",
    "2026-12-15T09:00:00Z[U-CA=gregory]",
    // A tag that must not be ignored (RFC 9557, section 3.3), and that nobody here can heed.
    "2026-12-15T09:00:00Z[!u-ca=hebrew]",
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
    const zone = fc.constantFrom(
      "",
      "[Europe/London]",
      "[!America/Vancouver]",
      "[Etc/GMT+7]",
      "[+01:00]",
    );
    const tags = fc.constantFrom("", "[u-ca=gregory]", "[u-ca=hebrew][foo=bar-1]");
    fc.assert(
      fc.property(fc.tuple(text, zone, tags), (parts) => {
        const instant = parts.join("");
        expect(millisecondsOf(instant)).toBe(Temporal.Instant.from(instant).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it("reads nothing that Temporal does not, when one character is wrong", () => {
    const valid = "2026-12-15T09:00:00.5-07:00[America/Vancouver][u-ca=iso8601]";
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
    ["2026-12-15T09:00:00-07:00[Europe/London]", -420],
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
  it.each([
    "2026-07-15T08:00:00Z",
    "2026-07-15T08:00:00+00:00",
    "2026-07-15T08:00:00-00:00",
    "2026-07-15T09:00:00+01:00",
    "2026-07-15T10:00:00+02:00",
    "2026-07-15T04:00:00-04:00",
    "2026-07-15T13:45:00+05:45",
    "2026-07-15T08:00:00Z[Europe/London]",
    "2026-07-15T09:00:00+01:00[Europe/London]",
    "2026-07-15T10:00:00+02:00[Europe/Paris]",
    "2026-07-15T08:00:00+00:00[UTC]",
    "2026-07-15T08:00:00+00:00[+00:00]",
  ])("is the hour on the clinic's clock, whoever wrote the instant: %s", (instant) => {
    expect(wallTimeOf(instant, "Europe/London")).toEqual({ date: "2026-07-15", minutes: 9 * 60 });
  });

  it("is the clinic's day", () => {
    const wall = wallTimeOf("2026-12-15T23:30:00+00:00", "Europe/Paris");
    expect(wall).toEqual({ date: "2026-12-16", minutes: 30 });
  });

  it("converts Z by the zone", () => {
    const wall = wallTimeOf("2026-12-15T23:30:00Z", "Asia/Kathmandu");
    expect(wall).toEqual({ date: "2026-12-16", minutes: 5 * 60 + 15 });
  });

  describe("of an instant that names the clinic's zone", () => {
    it.each([
      "2027-07-15T09:00:00-08:00[America/Vancouver]",
      "2027-07-15T09:00:00-08:00[!America/Vancouver]",
      "2027-07-15T09:00:00-08:00[america/vancouver]",
      "2027-07-15T09:00:00-08:00[Canada/Pacific][u-ca=iso8601]",
      "2027-07-15T09:00:00+03:00[America/Vancouver]",
    ])("is the time that stands in it, whatever the tables say: %s", (instant) => {
      expect(wallTimeOf(instant, "America/Vancouver")).toEqual({
        date: "2027-07-15",
        minutes: 540,
      });
    });

    it("is by the tables where it does not say the offset", () => {
      for (const offset of ["Z", "-00:00"]) {
        const wall = wallTimeOf(`2026-12-15T09:00:00${offset}[Asia/Tokyo]`, "Asia/Tokyo");
        expect(wall).toEqual({ date: "2026-12-15", minutes: 18 * 60 });
      }
    });
  });

  it("is by the tables where an instant names another zone, or none that there is", () => {
    for (const zone of ["America/Los_Angeles", "Europe/Nowhere", "+02:00"]) {
      const wall = wallTimeOf(`2026-12-15T09:00:00+02:00[${zone}]`, "Asia/Tokyo");
      expect(wall).toEqual({ date: "2026-12-15", minutes: 16 * 60 });
    }
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

describe("wallTimesOf", () => {
  it("is the time at the clinic, and the visitor's at the same moment", () => {
    expect(wallTimesOf("2026-12-15T09:00:00+00:00", "Europe/London", "Asia/Tokyo")).toEqual({
      clinic: { date: "2026-12-15", minutes: 9 * 60 },
      visitor: { date: "2026-12-15", minutes: 18 * 60 },
    });
    expect(wallTimesOf("2026-12-15T23:30:00Z", "Europe/London", "Asia/Tokyo")).toEqual({
      clinic: { date: "2026-12-15", minutes: 23 * 60 + 30 },
      visitor: { date: "2026-12-16", minutes: 8 * 60 + 30 },
    });
  });

  it("lets a diary vouch for the clinic's clock and not for the visitor's", () => {
    const nine = "2027-07-15T09:00:00-08:00[America/Vancouver]";
    const clinic = { date: "2027-07-15", minutes: 9 * 60 };
    // 17:00 in UTC, where the tables have 10:00 on the whole coast.
    expect(wallTimesOf(nine, "America/Vancouver", "America/Los_Angeles")).toEqual({
      clinic,
      visitor: { date: "2027-07-15", minutes: 10 * 60 },
    });
    expect(wallTimesOf(nine, "America/Vancouver", "Canada/Pacific")).toEqual({
      clinic,
      visitor: clinic,
    });
  });

  it("is nothing where nobody can know", () => {
    expect(wallTimesOf("nine", "Europe/London", "Europe/Paris")).toBeUndefined();
    expect(wallTimesOf("2026-12-15T09:00:00Z", "Europe/Nowhere", "Europe/Paris")).toBeUndefined();
    expect(wallTimesOf("2026-12-15T09:00:00Z", "Europe/London", "Europe/Nowhere")).toBeUndefined();
  });
});

describe("wallTimeAt", () => {
  it("is the time where the visitor is", () => {
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
