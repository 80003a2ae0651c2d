import { describe, expect, it } from "vitest";
import { plural } from "../../src/internal/plural";

const visits = { one: "{count} visit", other: "{count} visits" };

describe("plural", () => {
  it.each([
    [0, "0 visits"],
    [1, "1 visit"],
    [2, "2 visits"],
    [1.5, "1.5 visits"],
  ])("counts %s in English", (count, words) => {
    expect(plural("en-GB", visits, count)).toBe(words);
  });

  it.each([
    [0, "zero"],
    [1, "one"],
    [2, "two"],
    [5, "few"],
    [15, "many"],
    [100, "other"],
  ])("has its own form for %s in Arabic", (count, form) => {
    const forms = {
      zero: "zero",
      one: "one",
      two: "two",
      few: "few",
      many: "many",
      other: "other",
    };
    expect(plural("ar", forms, count)).toBe(form);
  });

  it.each([
    ["de-DE", 37.5, "37,5 visits"],
    ["de_DE", 2000, "2.000 visits"],
    ["ar-EG", 60, "٦٠ visits"],
    ["ar-u-nu-latn", 60, "60 visits"],
    ["fa-IR", 60, "۶۰ visits"],
    ["mr-IN", 60, "६० visits"],
    ["bn-BD", 60, "৬০ visits"],
    ["my-MM", 60, "၆၀ visits"],
  ])("formats the number as the language does: %s %s", (locale, count, words) => {
    expect(plural(locale, visits, count)).toBe(words);
  });

  it('uses the form "other" where one is missing', () => {
    expect(plural("ar", visits, 2)).toBe("2 visits");
  });

  it("distinguishes two languages", () => {
    expect([plural("en", visits, 0), plural("fr", visits, 0)]).toEqual(["0 visits", "0 visit"]);
  });
});
