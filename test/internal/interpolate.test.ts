import { describe, expect, it } from "vitest";
import { interpolate } from "../../src/internal/interpolate";

describe("format", () => {
  it("fills a place with its value", () => {
    expect(interpolate("extension {extension}", { extension: "12" })).toBe("extension 12");
  });

  it("fills every place, in any order and more than once", () => {
    expect(interpolate("{b} after {a}, {a} before {b}", { a: "one", b: "two" })).toBe(
      "two after one, one before two",
    );
  });

  it("takes an empty value", () => {
    expect(interpolate("a{gap}b", { gap: "" })).toBe("ab");
  });

  it("leaves a place without a value as it is written", () => {
    expect(interpolate("{count} minutes", {})).toBe("{count} minutes");
  });

  it("returns a message without places unchanged", () => {
    expect(interpolate("Call", { count: "1" })).toBe("Call");
  });

  it("writes a value as it is, whatever it looks like", () => {
    expect(interpolate("{a} {b}", { a: "$& {b} $1", b: "<b>" })).toBe("$& {b} $1 <b>");
  });

  it.each(["toString", "constructor", "__proto__"])(
    "takes no value that it was not given, such as {%s}",
    (name) => {
      expect(interpolate(`{${name}}`, {})).toBe(`{${name}}`);
    },
  );
});
