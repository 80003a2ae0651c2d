import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { cachedOffsetMinutesAt } from "../../src/time/offset-cache";

afterEach(() => vi.restoreAllMocks());

/** What Intl says, without the cache. */
function byIntl(milliseconds: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(parts.format(milliseconds)) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

describe("cachedOffsetMinutesAt", () => {
  it("is right to the millisecond at a transition, for repeated calls too", () => {
    const change = Date.parse("2027-03-28T01:00Z");
    for (let time = 0; time < 2; time++) {
      expect(cachedOffsetMinutesAt(change - 1, "Europe/London")).toBe(0);
      expect(cachedOffsetMinutesAt(change, "Europe/London")).toBe(60);
    }
  });

  it("handles a transition at the very start of a day, and one before it", () => {
    // Midnight in UTC; in the evening, there half past midnight; at half past three in the afternoon.
    for (const [zone, text] of [
      ["Europe/Chisinau", "2021-03-28T00:00Z"],
      ["Asia/Tehran", "2021-03-21T20:30Z"],
      ["Australia/Lord_Howe", "2027-10-02T15:30Z"],
    ] as const) {
      const change = Date.parse(text);
      expect(cachedOffsetMinutesAt(change - 1, zone)).toBe(byIntl(change - 1, zone));
      expect(cachedOffsetMinutesAt(change, zone)).toBe(byIntl(change, zone));
      expect(byIntl(change, zone)).not.toBe(byIntl(change - 1, zone));
    }
  });

  it("agrees with Intl in any zone, at any instant since 1900", () => {
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
          expect(cachedOffsetMinutesAt(date.getTime(), zone)).toBe(byIntl(date.getTime(), zone));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("calls Intl for each day, not for each instant", () => {
    const formatCalls = vi.spyOn(
      Intl.DateTimeFormat.prototype as { format: unknown },
      "format",
      "get",
    );
    const start = Date.parse("2026-12-01T00:00Z");
    for (let at = 0; at < 10_000; at++)
      cachedOffsetMinutesAt(start + at * 600_000, "America/Denver");
    expect(formatCalls.mock.calls.length).toBeLessThan(200);
  });

  it("finds the instant of a transition once", () => {
    const formatCalls = vi.spyOn(
      Intl.DateTimeFormat.prototype as { format: unknown },
      "format",
      "get",
    );
    const start = Date.parse("2027-11-07T00:00Z");
    for (let at = 0; at < 1440; at++) cachedOffsetMinutesAt(start + at * 60_000, "America/Chicago");
    expect(formatCalls.mock.calls.length).toBeLessThan(50);
  });

  it("returns undefined for an invalid zone or instant, and works at the limits of Date", () => {
    const last = 8.64e15;
    expect(cachedOffsetMinutesAt(last, "Asia/Tokyo")).toBe(540);
    expect(cachedOffsetMinutesAt(-last, "UTC")).toBe(0);
    for (const none of [last + 1, -last - 1, NaN, Infinity]) {
      expect(cachedOffsetMinutesAt(none, "Asia/Tokyo")).toBeUndefined();
    }
    expect(cachedOffsetMinutesAt(0, "Europe/Nowhere")).toBeUndefined();
  });

  it("is still right after more days and zones than it caches", () => {
    const names = Intl.supportedValuesOf("timeZone").slice(0, 150);
    for (let time = 0; time < 2; time++) {
      for (const zone of names) expect(cachedOffsetMinutesAt(0, zone)).toBe(byIntl(0, zone));
    }
    for (let day = 0; day < 3000; day++) cachedOffsetMinutesAt(day * 86_400_000, "Europe/Rome");
    expect(cachedOffsetMinutesAt(0, "Europe/Rome")).toBe(60);
  });
});
