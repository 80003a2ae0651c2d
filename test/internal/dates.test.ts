import { describe, expect, it } from "vitest";
import { dayInWords, timeInWords, weekdayName } from "../../src/internal/dates";

describe("dayInWords", () => {
  it.each([
    ["en-GB", "2 January 2027"],
    ["es", "2 de enero de 2027"],
    ["ar", "2 يناير 2027"],
  ])("writes a day in the language %s", (locale, words) => {
    expect(dayInWords(locale, "2027-01-02")).toBe(words);
  });

  it.each(["2026-02-30", "2 January 2027", "", undefined, null, new Date(0)])(
    "has no words for %j, which is no day",
    (date) => {
      expect(dayInWords("en-GB", date)).toBeUndefined();
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

  it("speaks the language", () => {
    expect(weekdayName("es", 0)).toBe("lunes");
  });
});

describe("timeInWords", () => {
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
    expect(timeInWords(locale, time)?.replace("\u00a0", " ")).toBe(words);
  });

  it("puts the same space before am and pm on every machine, and breaks no line there", () => {
    expect(timeInWords("en-US", "08:30")).toBe("8:30\u00a0AM");
  });

  it.each(["25:00", "8 am", ""])("has no words for %j, which is no time", (time) => {
    expect(timeInWords("en-GB", time)).toBeUndefined();
  });
});
