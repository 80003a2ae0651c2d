import { bookingLink } from "clinic-ui/booking";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("bookingLink", () => {
  it("leaves a plain booking page unchanged", () => {
    expect(bookingLink("https://book.example/high-street")).toBe(
      "https://book.example/high-street",
    );
  });

  it("removes query, fragment, name and condition", () => {
    const href = "https://book.example/new?name=Jo+Bloggs&reason=back%20pain#email=jo@example.com";
    expect(bookingLink(href)).toBe("https://book.example/new");
  });

  it("keeps the parts of the query that the page needs", () => {
    const href = "https://book.example/schedule?owner=123&name=Jo&owner=4";
    expect(bookingLink(href, ["owner"])).toBe("https://book.example/schedule?owner=123&owner=4");
  });

  it.each([
    "javascript:alert(1)",
    "mailto:desk@clinic.example",
    "ftp://book.example/",
    "https://jo:secret@book.example/",
    "/book",
    "book.example",
    "",
    undefined,
    null,
    7,
    {},
  ])("returns nothing for %j", (href) => {
    expect(bookingLink(href)).toBeUndefined();
  });

  it("keeps nothing for an empty list, and one parameter for one name", () => {
    const href = "https://book.example/schedule?owner=123&own=Jo&7=x";
    expect(bookingLink(href, null)).toBe("https://book.example/schedule");
    expect(bookingLink(href, "owner")).toBe("https://book.example/schedule?owner=123");
    expect(bookingLink(href, [7, null, {}] as never)).toBe("https://book.example/schedule?7=x");
  });

  it("never throws, and never lets typed text through in a query or fragment", () => {
    fc.assert(
      fc.property(
        fc.webUrl(),
        fc.stringMatching(/^[a-z]{12}$/),
        fc.constantFrom("?", "#", "?a=", "?a=b&c=", "#?"),
        (url, typed, before) => {
          expect(bookingLink(`${url}${before}${typed}`)).not.toContain(typed);
        },
      ),
    );
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(bookingLink(anything) ?? "https:").toMatch(/^https?:/);
      }),
    );
  });
});
