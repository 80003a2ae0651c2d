import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayInWords } from "../../src/internal/dates";
import { knownLocale } from "../../src/internal/locale";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("a language tag that Intl cannot read", () => {
  it.each(["en_US", "", "english language", undefined])("is replaced by English: %j", (tag) => {
    expect(knownLocale(tag as string)).toBe("en-GB");
  });

  it("breaks no page, and is named in development", () => {
    expect(dayInWords("en_GB", "2027-01-02")).toBe("2 January 2027");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^clinic-ui: messages\.locale: "en_GB" is not a language tag/),
    );
  });

  it("is let through when it is right", () => {
    expect(knownLocale("ar-EG")).toBe("ar-EG");
    expect(console.warn).not.toHaveBeenCalled();
  });
});
