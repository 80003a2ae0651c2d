import { describe, expect, it } from "vitest";
import { isPrice } from "../../src/content/price";

describe("isPrice", () => {
  it.each([
    { amount: 52, currency: "GBP" },
    { amount: 52.5, currency: "EUR" },
    { amount: 0, currency: "USD" },
    { amount: 5000, currency: "JPY" },
  ])("accepts %j", (price) => {
    expect(isPrice(price)).toBe(true);
  });

  it.each([
    ["a negative amount", { amount: -1, currency: "GBP" }],
    ["an amount without end", { amount: Infinity, currency: "GBP" }],
    ["an amount that is no number", { amount: NaN, currency: "GBP" }],
    ["an amount in text", { amount: "52", currency: "GBP" }],
    ["no amount", { currency: "GBP" }],
    ["an unknown currency", { amount: 52, currency: "QQQ" }],
    ["a currency in small letters", { amount: 52, currency: "gbp" }],
    ["a currency's sign", { amount: 52, currency: "£" }],
    ["no currency", { amount: 52 }],
    ["a text", "£52"],
    ["null", null],
    ["nothing", undefined],
  ])("rejects %s", (_, price) => {
    expect(isPrice(price)).toBe(false);
  });
});
