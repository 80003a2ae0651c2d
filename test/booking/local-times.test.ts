import { describe, expect, it } from "vitest";
import { localTimes, visitorZoneDiffers } from "../../src/booking/local-times.js";
import { toPlainDateTime } from "../../src/time/zoned-date-time.js";

describe("localTimes", () => {
  it("is the time at the clinic, and the visitor's at the same moment", () => {
    expect(localTimes("2026-12-15T09:00:00+00:00", "Europe/London", "Asia/Tokyo")).toEqual({
      clinic: { date: "2026-12-15", minutes: 9 * 60 },
      visitor: { date: "2026-12-15", minutes: 18 * 60 },
    });
    expect(localTimes("2026-12-15T23:30:00Z", "Europe/London", "Asia/Tokyo")).toEqual({
      clinic: { date: "2026-12-15", minutes: 23 * 60 + 30 },
      visitor: { date: "2026-12-16", minutes: 8 * 60 + 30 },
    });
  });

  it("takes the diary's offset for the clinic's time and not for the visitor's", () => {
    const nine = "2027-07-15T09:00:00-08:00[America/Vancouver]";
    const clinic = { date: "2027-07-15", minutes: 9 * 60 };
    // 17:00 in UTC, where the tables have 10:00 on the whole coast.
    expect(localTimes(nine, "America/Vancouver", "America/Los_Angeles")).toEqual({
      clinic,
      visitor: { date: "2027-07-15", minutes: 10 * 60 },
    });
    expect(localTimes(nine, "America/Vancouver", "Canada/Pacific")).toEqual({
      clinic,
      visitor: clinic,
    });
  });

  it("is undefined where it cannot be known", () => {
    expect(localTimes("nine", "Europe/London", "Europe/Paris")).toBeUndefined();
    expect(localTimes("2026-12-15T09:00:00Z", "Europe/Nowhere", "Europe/Paris")).toBeUndefined();
    expect(localTimes("2026-12-15T09:00:00Z", "Europe/London", "Europe/Nowhere")).toBeUndefined();
  });
});

describe("visitorZoneDiffers", () => {
  it("is true where the visitor's clock shows another time", () => {
    expect(visitorZoneDiffers("2026-12-15T09:00:00Z", "Europe/London", "Europe/Paris")).toBe(true);
  });

  it("is false where both clocks show the same in different zones", () => {
    expect(visitorZoneDiffers("2026-12-15T09:00:00Z", "Europe/London", "Europe/Lisbon")).toBe(
      false,
    );
  });

  it("compares at the given instant", () => {
    const differs = (at: string) => visitorZoneDiffers(at, "America/New_York", "America/Bogota");
    expect(differs("2026-12-15T15:00:00Z")).toBe(false);
    expect(differs("2027-07-15T15:00:00Z")).toBe(true);
  });

  it("is true where only the day differs", () => {
    expect(visitorZoneDiffers("2026-12-15T12:00:00Z", "Pacific/Tongatapu", "Pacific/Midway")).toBe(
      true,
    );
    // 13 hours ahead and 11 behind: the same hour of two days.
    expect(toPlainDateTime("2026-12-15T12:00:00Z", "Pacific/Tongatapu")!.minutes).toBe(
      toPlainDateTime("2026-12-15T12:00:00Z", "Pacific/Midway")!.minutes,
    );
  });

  it("is false in the clinic's own zone, also where the machine's time zone data is old", () => {
    const nine = "2027-07-15T09:00-08:00[America/Vancouver]";
    expect(visitorZoneDiffers(nine, "America/Vancouver", "America/Vancouver")).toBe(false);
    expect(visitorZoneDiffers(nine, "America/Vancouver", "Canada/Pacific")).toBe(false);
  });

  it("is false where it cannot be known", () => {
    expect(visitorZoneDiffers("nine", "Europe/London", "Europe/Paris")).toBe(false);
    expect(visitorZoneDiffers("2026-12-15T09:00:00Z", "Europe/London", "Europe/Nowhere")).toBe(
      false,
    );
    expect(visitorZoneDiffers("2026-12-15T09:00:00Z", "Europe/Nowhere", "Europe/London")).toBe(
      false,
    );
  });
});
