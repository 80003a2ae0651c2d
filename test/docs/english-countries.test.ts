import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formatDate, formatTime } from "../../src/internal/format-date";
import { formatPrice } from "../../src/internal/format-price";

const currencies: Record<string, string> = {
  AU: "AUD",
  CA: "CAD",
  GB: "GBP",
  IE: "EUR",
  IN: "INR",
  NZ: "NZD",
  SG: "SGD",
  US: "USD",
  ZA: "ZAR",
};

/** The table of English-speaking countries in the README, by the locale in its row. */
const rows = readFileSync("README.md", "utf8")
  .split("\n")
  .filter((line) => /^\| .*(?:United Kingdom|locale: "en-)/.test(line))
  .map((line) => {
    const [, , messages = "", ...written] = line.split("|").map((cell) => cell.trim());
    return { locale: /en-\w+/.exec(messages)?.[0] ?? "en-GB", written: written.slice(0, 3) };
  });

it("has a line for each English-speaking country", () => {
  expect(rows.map(({ locale }) => locale.slice(-2)).sort()).toEqual(Object.keys(currencies));
});

it.each(rows)("shows how $locale formats a price, a day and a time", ({ locale, written }) => {
  const currency = currencies[locale.slice(-2)]!;
  expect(written).toEqual(
    [
      formatPrice(locale, { amount: 90, currency }),
      formatDate(locale, "2026-12-24"),
      formatTime(locale, "08:00"),
    ].map((words) => words?.replaceAll("\u00a0", " ")),
  );
});
