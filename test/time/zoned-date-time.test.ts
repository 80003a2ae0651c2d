import { describe, expect, it } from "vitest";
import {
  endOfDay,
  startOfDay,
  toInstant,
  toPlainDateTime,
} from "../../src/time/zoned-date-time.js";

describe("toPlainDateTime", () => {
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
  ])("is the time at the clinic, whatever the instant's offset: %s", (instant) => {
    expect(toPlainDateTime(instant, "Europe/London")).toEqual({
      date: "2026-07-15",
      minutes: 9 * 60,
    });
  });

  it("is the clinic's day", () => {
    const local = toPlainDateTime("2026-12-15T23:30:00+00:00", "Europe/Paris");
    expect(local).toEqual({ date: "2026-12-16", minutes: 30 });
  });

  it("converts Z to the zone", () => {
    const local = toPlainDateTime("2026-12-15T23:30:00Z", "Asia/Kathmandu");
    expect(local).toEqual({ date: "2026-12-16", minutes: 5 * 60 + 15 });
  });

  describe("of an instant that names the clinic's zone", () => {
    it.each([
      "2027-07-15T09:00:00-08:00[America/Vancouver]",
      "2027-07-15T09:00:00-08:00[!America/Vancouver]",
      "2027-07-15T09:00:00-08:00[america/vancouver]",
      "2027-07-15T09:00:00-08:00[Canada/Pacific][u-ca=iso8601]",
      "2027-07-15T09:00:00+03:00[America/Vancouver]",
    ])("is the time written in it, whatever the time zone data: %s", (instant) => {
      expect(toPlainDateTime(instant, "America/Vancouver")).toEqual({
        date: "2027-07-15",
        minutes: 540,
      });
    });

    it("follows the time zone data where it has no offset", () => {
      for (const offset of ["Z", "-00:00"]) {
        const local = toPlainDateTime(`2026-12-15T09:00:00${offset}[Asia/Tokyo]`, "Asia/Tokyo");
        expect(local).toEqual({ date: "2026-12-15", minutes: 18 * 60 });
      }
    });
  });

  it("follows the time zone data where an instant names another zone, or an unknown one", () => {
    for (const zone of ["America/Los_Angeles", "Europe/Nowhere", "+02:00"]) {
      const local = toPlainDateTime(`2026-12-15T09:00:00+02:00[${zone}]`, "Asia/Tokyo");
      expect(local).toEqual({ date: "2026-12-15", minutes: 16 * 60 });
    }
  });

  it("converts -00:00, which means an unknown offset", () => {
    const local = toPlainDateTime("2026-12-15T09:00:00-00:00", "Europe/Paris");
    expect(local).toEqual({ date: "2026-12-15", minutes: 10 * 60 });
  });

  it("distinguishes both 01:30 of the night when the clocks go back", () => {
    const half = { date: "2027-11-07", minutes: 90 };
    expect(toPlainDateTime("2027-11-07T05:30:00Z", "America/New_York")).toEqual(half);
    expect(toPlainDateTime("2027-11-07T06:30:00Z", "America/New_York")).toEqual(half);
  });

  it.each(["Europe/Nowhere", "", "+01:00", "constructor", undefined, null])(
    "returns undefined for the zone %j",
    (zone) => {
      expect(toPlainDateTime("2026-12-15T09:00:00Z", zone as string)).toBeUndefined();
      expect(toPlainDateTime("2026-12-15T09:00:00+01:00", zone as string)).toBeUndefined();
    },
  );

  it("returns undefined for an invalid time", () => {
    expect(toPlainDateTime("tomorrow at nine", "Europe/London")).toBeUndefined();
  });
});

describe("startOfDay and endOfDay", () => {
  it("are an hour closer on the day that begins at one o'clock", () => {
    expect(startOfDay("2027-04-30", "Africa/Cairo")).toBe("2027-04-30T01:00:00+03:00");
    expect(endOfDay("2027-04-30", "Africa/Cairo")).toBe("2027-05-01T00:00:00+03:00");
  });

  it("return undefined for an invalid day or zone", () => {
    expect(startOfDay("2027-02-30", "Africa/Cairo")).toBeUndefined();
    expect(endOfDay("someday", "Africa/Cairo")).toBeUndefined();
    expect(endOfDay("2027-04-30", "Africa/Nowhere")).toBeUndefined();
  });
});

describe("toInstant", () => {
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
    expect(toInstant(date, minutes, zone, which)).toBe(instant);
  });

  it("takes the earlier of two instants, and the later one in a gap, by default", () => {
    expect(toInstant("2027-11-07", 90, "America/New_York")).toBe("2027-11-07T01:30:00-04:00");
    expect(toInstant("2027-03-14", 150, "America/New_York")).toBe("2027-03-14T03:30:00-04:00");
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
  ])("returns undefined for %s at %d minutes in %s", (date, minutes, zone) => {
    expect(toInstant(date, minutes, zone)).toBeUndefined();
  });
});
