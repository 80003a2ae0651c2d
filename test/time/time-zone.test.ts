import { afterEach, describe, expect, it, vi } from "vitest";
import {
  isSameTimeZone,
  isTimeZone,
  plainDateTimeAt,
  offsetMinutesAt,
} from "../../src/time/time-zone";

afterEach(() => vi.restoreAllMocks());

describe("offsetMinutesAt", () => {
  it("returns undefined for an instant outside the range of Date, and works at its limits", () => {
    const last = 8.64e15;
    expect(offsetMinutesAt(last, "Asia/Tokyo")).toBe(540);
    expect(offsetMinutesAt(-last, "UTC")).toBe(0);
    for (const none of [last + 1, -last - 1, NaN, Infinity]) {
      expect(offsetMinutesAt(none, "Asia/Tokyo")).toBeUndefined();
    }
  });

  it("is in minutes ahead of UTC, negative behind it", () => {
    const december = Date.UTC(2026, 11, 15);
    expect(offsetMinutesAt(december, "Asia/Kathmandu")).toBe(345);
    expect(offsetMinutesAt(december, "America/St_Johns")).toBe(-210);
    expect(offsetMinutesAt(december, "Europe/London")).toBe(0);
  });

  it("returns undefined for an invalid instant or zone", () => {
    expect(offsetMinutesAt(NaN, "Europe/London")).toBeUndefined();
    expect(offsetMinutesAt(9e15, "Europe/London")).toBeUndefined();
    expect(offsetMinutesAt(0, "Europe/Nowhere")).toBeUndefined();
  });
});

describe("isTimeZone", () => {
  it.each(["Europe/London", "europe/london", "UTC", "Etc/GMT+5"])("knows %s", (zone) => {
    expect(isTimeZone(zone)).toBe(true);
  });

  it.each(["Europe/Nowhere", "", "+01:00", "__proto__", undefined, null, 1])(
    "does not know %j",
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
    },
  );

  it("does not call Intl again for an unknown zone", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let time = 0; time < 10; time++) isTimeZone("Europe/Neverland");
    expect(made).toHaveBeenCalledOnce();
  });
});

describe("isSameTimeZone", () => {
  it("is false for unknown zones, even for the same name twice", () => {
    expect(isSameTimeZone("Europe/Nowhere", "Europe/Nowhere")).toBe(false);
  });

  it("knows the other names of a zone", () => {
    expect(isSameTimeZone("Canada/Pacific", "America/Vancouver")).toBe(true);
    expect(isSameTimeZone("america/vancouver", "America/Vancouver")).toBe(true);
    expect(isSameTimeZone("America/Los_Angeles", "America/Vancouver")).toBe(false);
    expect(isSameTimeZone("Europe/Nowhere", "Europe/London")).toBe(false);
  });
});

describe("plainDateTimeAt", () => {
  it("follows current law, also where this machine's time zone data is older", () => {
    const noon = Date.parse("2026-12-15T12:00Z");
    expect(plainDateTimeAt(noon, "America/Vancouver")).toEqual({
      date: "2026-12-15",
      minutes: 300,
    });
  });

  it("is the local time in the given zone", () => {
    const local = plainDateTimeAt(Date.UTC(2026, 11, 15, 9), "America/New_York");
    expect(local).toEqual({ date: "2026-12-15", minutes: 4 * 60 });
  });

  it("returns undefined for an invalid zone or instant", () => {
    expect(plainDateTimeAt(0, "Europe/Nowhere")).toBeUndefined();
    expect(plainDateTimeAt(NaN, "Europe/London")).toBeUndefined();
  });
});
