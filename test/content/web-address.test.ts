import { describe, expect, it } from "vitest";
import { webAddress } from "../../src/content/web-address.js";

describe("webAddress", () => {
  it.each([
    ["https://example.org/book", "https://example.org/book"],
    ["HTTP://Example.org", "http://example.org/"],
  ])("reads %s", (href, address) => {
    expect(webAddress(href)).toBe(address);
  });

  it("resolves a relative address against its base", () => {
    expect(webAddress("../massage", "https://example.org/care/back")).toBe(
      "https://example.org/massage",
    );
  });

  it("reads a full address whatever the base", () => {
    expect(webAddress("https://example.org/", "https://example.com/")).toBe("https://example.org/");
  });

  it.each([undefined, null, 7, "", " ", "/book", "javascript:alert(1)", "mailto:a@example.org"])(
    "rejects %j",
    (href) => {
      expect(webAddress(href)).toBeUndefined();
    },
  );

  it("rejects a blank address, whatever the base", () => {
    expect(webAddress(" ", "https://example.org/")).toBeUndefined();
  });
});
