import { Temporal } from "temporal-polyfill/implementation";
import { describe, expect, it } from "vitest";
import { addDays, dayOfWeek, daysUntil, isPlainDate } from "../../src/time/plain-date.js";

describe("isPlainDate", () => {
  it.each(["2026-02-28", "2028-02-29", "2026-12-31"])("takes %s, a day of the calendar", (date) => {
    expect(isPlainDate(date)).toBe(true);
  });

  it.each([
    "2026-02-29",
    "2026-02-30",
    "2026-13-01",
    "2026-00-10",
    "2026-1-2",
    "24.12.2026",
    "2026-12-24T08:00",
    "",
    null,
    undefined,
    20261224,
    new Date(0),
  ])("does not take %j", (date) => {
    expect(isPlainDate(date)).toBe(false);
  });
});

describe("addDays", () => {
  it.each([
    ["2026-11-20", "2026-11-21"],
    ["2026-11-30", "2026-12-01"],
    ["2026-12-31", "2027-01-01"],
    ["2028-02-28", "2028-02-29"],
    ["2028-02-29", "2028-03-01"],
    ["2026-02-28", "2026-03-01"],
    // The nights when clocks change in Europe.
    ["2026-03-29", "2026-03-30"],
    ["2026-10-25", "2026-10-26"],
  ])("follows %s with %s", (date, next) => {
    expect(addDays(date, 1)).toBe(next);
    expect(addDays(next, -1)).toBe(date);
    expect(daysUntil(date, next)).toBe(1);
  });
});

describe("dayOfWeek", () => {
  it.each(["2026-11-16", "2026-11-21", "2026-11-22", "2028-02-29"])(
    "gives %s the number that Temporal gives it",
    (date) => {
      expect(dayOfWeek(date)).toBe(Temporal.PlainDate.from(date).dayOfWeek);
    },
  );
});
