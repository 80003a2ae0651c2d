import { afterEach, describe, expect, it, vi } from "vitest";
import { isSameZone, isTimeZone, wallTimeAt, zoneOffsetMinutes } from "../../src/content/zone";

afterEach(() => vi.restoreAllMocks());

describe("zoneOffsetMinutes", () => {
  it("is nothing for a moment outside the calendar of JavaScript, and is at its edges", () => {
    const last = 8.64e15;
    expect(zoneOffsetMinutes(last, "Asia/Tokyo")).toBe(540);
    expect(zoneOffsetMinutes(-last, "UTC")).toBe(0);
    for (const none of [last + 1, -last - 1, NaN, Infinity]) {
      expect(zoneOffsetMinutes(none, "Asia/Tokyo")).toBeUndefined();
    }
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

describe("isSameZone", () => {
  it("is false for no zones, also where they are two of the same name", () => {
    expect(isSameZone("Europe/Nowhere", "Europe/Nowhere")).toBe(false);
  });
});

describe("wallTimeAt", () => {
  it("is by the law of today, also where this machine's tables are older", () => {
    const noon = Date.parse("2026-12-15T12:00Z");
    expect(wallTimeAt(noon, "America/Vancouver")).toEqual({ date: "2026-12-15", minutes: 300 });
  });
});
