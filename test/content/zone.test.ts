import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { isSameZone, isTimeZone, wallTimeAt, zoneOffsetMinutes } from "../../src/content/zone";

afterEach(() => vi.restoreAllMocks());

/** What Intl says, asked anew. */
function byIntl(milliseconds: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(parts.format(milliseconds)) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

describe("zoneOffsetMinutes", () => {
  it("is to the millisecond where a clock changes, however often it is asked", () => {
    const change = Date.parse("2027-03-28T01:00Z");
    for (let time = 0; time < 2; time++) {
      expect(zoneOffsetMinutes(change - 1, "Europe/London")).toBe(0);
      expect(zoneOffsetMinutes(change, "Europe/London")).toBe(60);
    }
  });

  it("knows a change at the very start of a day, and one before it", () => {
    // Midnight in UTC; in the evening, there half past midnight; at half past three in the afternoon.
    for (const [zone, text] of [
      ["Europe/Chisinau", "2021-03-28T00:00Z"],
      ["Asia/Tehran", "2021-03-21T20:30Z"],
      ["Australia/Lord_Howe", "2027-10-02T15:30Z"],
    ] as const) {
      const change = Date.parse(text);
      expect(zoneOffsetMinutes(change - 1, zone)).toBe(byIntl(change - 1, zone));
      expect(zoneOffsetMinutes(change, zone)).toBe(byIntl(change, zone));
      expect(byIntl(change, zone)).not.toBe(byIntl(change - 1, zone));
    }
  });

  it("is what Intl says in any zone, at any moment since 1900", () => {
    const zones = ["Europe/London", "America/New_York", "Asia/Kathmandu", "Africa/Cairo"];
    const moment = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom(...zones, "Pacific/Apia", "Asia/Tehran"),
        (date, zone) => {
          expect(zoneOffsetMinutes(date.getTime(), zone)).toBe(byIntl(date.getTime(), zone));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("asks Intl for each day, not for each moment", () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, "format", "get");
    const start = Date.parse("2026-12-01T00:00Z");
    for (let at = 0; at < 10_000; at++) zoneOffsetMinutes(start + at * 600_000, "America/Denver");
    expect(asked.mock.calls.length).toBeLessThan(200);
  });

  it("finds the moment of a change once", () => {
    const asked = vi.spyOn(Intl.DateTimeFormat.prototype as { format: unknown }, "format", "get");
    const start = Date.parse("2027-11-07T00:00Z");
    for (let at = 0; at < 1440; at++) zoneOffsetMinutes(start + at * 60_000, "America/Chicago");
    expect(asked.mock.calls.length).toBeLessThan(50);
  });

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
