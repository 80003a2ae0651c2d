import { describe, expect, it } from "vitest";
import { interpolate } from "../../src/internal/interpolate";

describe("format", () => {
  it("replaces a placeholder with its value", () => {
    expect(interpolate("extension {extension}", { extension: "12" })).toBe("extension 12");
  });

  it("replaces every placeholder, in any order and more than once", () => {
    expect(interpolate("{b} after {a}, {a} before {b}", { a: "one", b: "two" })).toBe(
      "two after one, one before two",
    );
  });

  it("accepts an empty value", () => {
    expect(interpolate("a{gap}b", { gap: "" })).toBe("ab");
  });

  it("leaves a placeholder without a value unchanged", () => {
    expect(interpolate("{count} minutes", {})).toBe("{count} minutes");
  });

  it("returns a message without placeholders unchanged", () => {
    expect(interpolate("Call", { count: "1" })).toBe("Call");
  });

  it("inserts a value unchanged, whatever it looks like", () => {
    expect(interpolate("{a} {b}", { a: "$& {b} $1", b: "<b>" })).toBe("$& {b} $1 <b>");
  });

  it.each(["toString", "constructor", "__proto__"])(
    "inserts no value that was not given, such as {%s}",
    (name) => {
      expect(interpolate(`{${name}}`, {})).toBe(`{${name}}`);
    },
  );
});
