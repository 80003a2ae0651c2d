import { Temporal } from "temporal-polyfill/implementation";
import { describe, expect, it } from "vitest";
import { addMonths } from "../../src/time/add-months.js";
import { addDays } from "../../src/time/plain-date.js";

describe("addMonths", () => {
  it("agrees with Temporal, also where the month is shorter", () => {
    for (let day = 0; day < 800; day += 1) {
      const date = addDays("2026-01-01", day);
      for (const months of [-25, -12, -2, -1, 0, 1, 2, 11, 12, 13])
        expect(addMonths(date, months)).toBe(
          Temporal.PlainDate.from(date).add({ months }).toString(),
        );
    }
  });
});
