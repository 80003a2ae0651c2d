import { describe, expect, it } from "vitest";
import { minutesOfDay, toPlainTime } from "../../src/time/plain-time.js";

describe("minutesOfDay", () => {
  it.each([
    ["00:00", 0],
    ["08:30", 510],
    ["8:30", 510],
    ["23:59", 1439],
    ["24:00", 1440],
  ])("reads %s as minutes after midnight", (time, minutes) => {
    expect(minutesOfDay(time)).toBe(minutes);
  });

  it.each([
    "24:01",
    "25:00",
    "12:60",
    "8",
    "8.30",
    "08:3",
    "8 am",
    "-1:00",
    "",
    null,
    undefined,
    8,
  ])("finds no time in %j", (time) => {
    expect(minutesOfDay(time)).toBeUndefined();
  });
});

describe("toPlainTime", () => {
  it.each([
    [0, "00:00"],
    [510, "08:30"],
    [1440, "24:00"],
  ])("writes %d minutes after midnight as %s", (minutes, time) => {
    expect(toPlainTime(minutes)).toBe(time);
    expect(minutesOfDay(time)).toBe(minutes);
  });
});
