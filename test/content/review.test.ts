import { describe, expect, it } from "vitest";
import { isReviewOverdue } from "clinic-ui/content";

describe("isReviewOverdue", () => {
  it.each([
    ["2026-11-20", "2026-11-21", true],
    ["2025-12-31", "2026-01-01", true],
    ["2026-11-21", "2026-11-21", false],
    ["2026-11-22", "2026-11-21", false],
  ])("compares the next check on %s with today, %s: %s", (nextReview, today, overdue) => {
    expect(isReviewOverdue({ nextReview }, today)).toBe(overdue);
  });

  it("is false without a date of the next check", () => {
    expect(isReviewOverdue({ lastReviewed: "2020-01-01" }, "2026-11-21")).toBe(false);
  });

  it("is false where a date is invalid", () => {
    expect(isReviewOverdue({ nextReview: "2026" }, "2026-11-21")).toBe(false);
    expect(isReviewOverdue({ nextReview: "2026-11-20" }, "today")).toBe(false);
  });
});
