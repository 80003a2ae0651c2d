import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatDuration } from "../../src/internal/format-duration";

afterEach(() => vi.restoreAllMocks());

describe("minutes", () => {
  it("counts in English where nothing else is said", () => {
    expect(formatDuration("Card", 1, undefined)).toBe("1 minute");
    expect(formatDuration("Card", 60, undefined)).toBe("60 minutes");
  });

  it("counts as the language of the messages does", () => {
    expect(formatDuration("Card", 60, es)).toBe("60 minutos");
    expect(formatDuration("Card", 2, ar)).toBe("دقيقتان");
  });

  it("takes new words without their language, and a language without its words", () => {
    const { duration } = { duration: { minutes: { one: "{count} min", other: "{count} mins" } } };
    expect(formatDuration("Card", 60, { duration })).toBe("60 mins");
    expect(formatDuration("Card", 60, { locale: "en-US" })).toBe("60 minutes");
  });

  it.each([0, -5, NaN, Infinity, "60" as unknown as number])(
    "has no words for %j, and says who gave it",
    (count) => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      expect(formatDuration(`Card of ${typeof count} ${count}`, count, undefined)).toBeUndefined();
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("duration"));
    },
  );
});
