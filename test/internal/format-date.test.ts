import { describe, expect, it, vi } from "vitest";
import { formatDate, formatTime, weekdayName } from "../../src/internal/format-date";

describe("formatDate", () => {
  it.each([
    ["en-GB", "2 January 2027"],
    ["es", "2 de enero de 2027"],
    ["ar", "2 يناير 2027"],
  ])("writes a day in the language %s", (locale, words) => {
    expect(formatDate(locale, "2027-01-02")).toBe(words);
  });

  it.each(["2026-02-30", "2 January 2027", "", undefined, null, new Date(0)])(
    "returns undefined for %j, which is not a day",
    (date) => {
      expect(formatDate("en-GB", date)).toBeUndefined();
    },
  );
});

describe("weekdayName", () => {
  it("begins the week on Monday", () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((day) => weekdayName("en-GB", day))).toEqual([
      "Monday",
      "Tuesday",
      "Wednesday",
      "Thursday",
      "Friday",
      "Saturday",
      "Sunday",
    ]);
  });

  it("is in the given language", () => {
    expect(weekdayName("es", 0)).toBe("lunes");
  });
});

describe("formatTime", () => {
  it.each([
    ["en-GB", "08:30", "8:30 am"],
    ["en-GB", "8:30", "8:30 am"],
    ["en-GB", "18:00", "6 pm"],
    ["en-US", "18:00", "6 PM"],
    ["es", "08:30", "8:30"],
    ["ar", "18:00", "6 م"],
    ["en-GB", "00:00", "12 am"],
    ["en-GB", "24:00", "12 am"],
  ])("writes in the language %s the time %s as %s", (locale, time, words) => {
    expect(formatTime(locale, time)?.replace("\u00a0", " ")).toBe(words);
  });

  it.each([
    // With -u-hc- a site says which clock it wants (UTS 35).
    ["en-GB-u-hc-h23", "09:00", "09:00"],
    ["en-GB-u-hc-h23", "00:00", "00:00"],
    ["en-GB-u-ca-gregory-hc-h23", "18:30", "18:30"],
    ["en-US-u-hc-h24", "09:00", "09:00"],
    ["en-US-u-hc-h24", "00:00", "24:00"],
    ["en-GB-u-hc-h12", "18:00", "6 pm"],
    ["en-IE-u-hc-h12", "18:00", "6 pm"],
    ["es-u-hc-h12", "18:00", "6 p. m."],
    ["ar-u-hc-h23", "18:00", "18:00"],
    ["en-GB-u-hc-h11", "12:30", "0:30 pm"],
    ["en-GB-u-hc-noon", "18:00", "6 pm"],
  ])("keeps the hour cycle of the locale %s: %s is %s", (locale, time, words) => {
    expect(formatTime(locale, time)?.replaceAll("\u00a0", " ")).toBe(words);
  });

  it.each([
    ["en", "9 AM", "12 AM", "12 PM"],
    ["en-GB", "9 am", "12 am", "12 pm"],
    ["en-GB-oxendict", "9 am", "12 am", "12 pm"],
    ["en-US", "9 AM", "12 AM", "12 PM"],
    ["en-AU", "9 am", "12 am", "12 pm"],
    ["en-NZ", "9 am", "12 am", "12 pm"],
    ["en-CA", "9 a.m.", "12 a.m.", "12 p.m."],
    ["en-IE", "09:00", "00:00", "12:00"],
    ["en-ZA", "09:00", "00:00", "12:00"],
  ])("writes %s as people there do", (locale, ...words) => {
    const times = ["09:00", "00:00", "12:00"].map((time) => formatTime(locale, time));
    expect(times.map((time) => time?.replaceAll("\u00a0", " "))).toEqual(words);
  });

  it("falls back to English for an invalid tag", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    expect(formatTime("south african", "09:00")).toBe(formatTime("en-GB", "09:00"));
    vi.restoreAllMocks();
  });

  it("has the same no-break space before am and pm on every machine", () => {
    expect(formatTime("en-US", "08:30")).toBe("8:30\u00a0AM");
  });

  it.each(["25:00", "8 am", ""])("returns undefined for %j, which is not a time", (time) => {
    expect(formatTime("en-GB", time)).toBeUndefined();
  });
});
