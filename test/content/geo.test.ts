import { describe, expect, it } from "vitest";
import { isOnEarth } from "../../src/content/geo";

describe("isOnEarth", () => {
  it.each([
    [54.25, -4.9],
    [-90, 180],
  ])("accepts %d, %d", (latitude, longitude) => {
    expect(isOnEarth({ latitude, longitude })).toBe(true);
  });

  it.each([
    [90.1, 0],
    [0, -180.1],
    [NaN, 0],
    [0, NaN],
  ])("rejects %d, %d", (latitude, longitude) => {
    expect(isOnEarth({ latitude, longitude })).toBe(false);
  });
});
