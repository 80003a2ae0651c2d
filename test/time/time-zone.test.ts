import { afterEach, describe, expect, it, vi } from "vitest";
import {
  isSameTimeZone,
  isTimeZone,
  plainDateTimeAt,
  offsetMinutesAt,
} from "../../src/time/time-zone";

afterEach(() => vi.restoreAllMocks());

describe("offsetMinutesAt", () => {
  it("is nothing for a moment outside the calendar of JavaScript, and is at its edges", () => {
    const last = 8.64e15;
    expect(offsetMinutesAt(last, "Asia/Tokyo")).toBe(540);
    expect(offsetMinutesAt(-last, "UTC")).toBe(0);
    for (const none of [last + 1, -last - 1, NaN, Infinity]) {
      expect(offsetMinutesAt(none, "Asia/Tokyo")).toBeUndefined();
    }
  });

  it("is in minutes ahead of UTC, behind it less than nothing", () => {
    const december = Date.UTC(2026, 11, 15);
    expect(offsetMinutesAt(december, "Asia/Kathmandu")).toBe(345);
    expect(offsetMinutesAt(december, "America/St_Johns")).toBe(-210);
    expect(offsetMinutesAt(december, "Europe/London")).toBe(0);
  });

  it("is nothing for a moment or a zone that is none", () => {
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

  it("does not ask Intl again for a zone that there is not", () => {
    const made = vi.spyOn(Intl, "DateTimeFormat");
    for (let time = 0; time < 10; time++) isTimeZone("Europe/Neverland");
    expect(made).toHaveBeenCalledOnce();
  });
});

describe("isSameTimeZone", () => {
  it("is false for no zones, also where they are two of the same name", () => {
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
  it("is by the law of today, also where this machine's tables are older", () => {
    const noon = Date.parse("2026-12-15T12:00Z");
    expect(plainDateTimeAt(noon, "America/Vancouver")).toEqual({
      date: "2026-12-15",
      minutes: 300,
    });
  });

  it("is the time where the visitor is", () => {
    const local = plainDateTimeAt(Date.UTC(2026, 11, 15, 9), "America/New_York");
    expect(local).toEqual({ date: "2026-12-15", minutes: 4 * 60 });
  });

  it("knows nothing of a zone or a moment that is none", () => {
    expect(plainDateTimeAt(0, "Europe/Nowhere")).toBeUndefined();
    expect(plainDateTimeAt(NaN, "Europe/London")).toBeUndefined();
  });
});
