import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatDuration } from "../../src/internal/format-duration";

afterEach(() => vi.restoreAllMocks());

describe("minutes", () => {
  it("is in English by default", () => {
    expect(formatDuration("Card", 1, undefined)).toBe("1 minute");
    expect(formatDuration("Card", 60, undefined)).toBe("60 minutes");
  });

  it("is in the language of the messages", () => {
    expect(formatDuration("Card", 60, es)).toBe("60 minutos");
    expect(formatDuration("Card", 2, ar)).toBe("دقيقتان");
  });

  it("accepts messages without a locale, and a locale without messages", () => {
    const { duration } = { duration: { minutes: { one: "{count} min", other: "{count} mins" } } };
    expect(formatDuration("Card", 60, { duration })).toBe("60 mins");
    expect(formatDuration("Card", 60, { locale: "en-US" })).toBe("60 minutes");
  });

  it.each([0, -5, NaN, Infinity, "60" as unknown as number])(
    "returns undefined for %j, and reports the component",
    (count) => {
      const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
      expect(formatDuration(`Card of ${typeof count} ${count}`, count, undefined)).toBeUndefined();
      expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("duration"));
    },
  );
});
