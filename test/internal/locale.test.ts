import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { formatDate, weekdayName } from "../../src/internal/format-date";
import { supportedLocale } from "../../src/internal/locale";
import { plural } from "../../src/internal/plural";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("a language tag", () => {
  it.each([
    ["de-DE", "5. Dezember 2026"],
    ["de_DE", "5. Dezember 2026"],
    ["de_DE_formal", "5. Dezember 2026"],
    ["de_CH_informal", "5. Dezember 2026"],
    ["pt_BR", "5 de dezembro de 2026"],
    ["pt_PT_ao90", "5 de dezembro de 2026"],
    ["en_US", "December 5, 2026"],
    ["en_US.UTF-8", "December 5, 2026"],
    ["fr_FR@euro", "5 décembre 2026"],
    ["en-GB-u-hc-h23", "5 December 2026"],
    ["en-au", "5 December 2026"],
  ])("is read in the formats of websites: %j", (locale, words) => {
    expect(formatDate(locale, "2026-12-05")).toBe(words);
    expect(console.warn).not.toHaveBeenCalled();
  });
});

describe("a language tag that Intl cannot read", () => {
  it.each([
    "english language",
    // Of the right form, and no language: Intl would take the machine's.
    "english",
    "",
    "constructor",
    "en-GB-english!",
    undefined,
  ])("is replaced by English: %j", (tag) => {
    expect(supportedLocale(tag as string)).toBe("en-GB");
    expect(plural(tag as string, { one: "{count} visit", other: "{count} visits" }, 1.5)).toBe(
      "1.5 visits",
    );
  });

  it("does not throw, and is reported in development, once", () => {
    expect(formatDate("british", "2027-01-02")).toBe("2 January 2027");
    expect(weekdayName("british", 0)).toBe("Monday");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(/^clinic-ui: messages\.locale: "british" is not a language tag/),
    );
  });
});
