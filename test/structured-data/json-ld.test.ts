import { toJsonLd } from "clinic-ui/structured-data";
import { describe, expect, it } from "vitest";

const hostile = [
  "</script><script>alert(1)</script>",
  "</SCRIPT >",
  "<!-- <script>",
  "-->",
  "]]>",
  "Tom & Jerry &lt; &amp;",
  "line\u2028and paragraph\u2029",
  'quotes " and \\ and \\u003c',
  "new\nline\ttab\u0000nought",
  "\ud83d\ude42 and half of it \ud83d",
  "عرق النسا",
];

describe("toJsonLd", () => {
  it.each(hostile)("parses back to the same text: %j", (text) => {
    expect(JSON.parse(toJsonLd({ text }))).toEqual({ text });
  });

  it("parses back to the same data, deep inside and in names too", () => {
    const data = {
      "<name>": [1, true, null, { "a&b": hostile }],
      nested: { list: [[], {}, ""] },
    };
    expect(JSON.parse(toJsonLd(data))).toEqual(data);
  });

  it.each([
    ["<", "\\u003c"],
    [">", "\\u003e"],
    ["&", "\\u0026"],
    ["\u2028", "\\u2028"],
    ["\u2029", "\\u2029"],
  ])("writes every %j as %s", (character, escaped) => {
    expect(toJsonLd({ text: character + character })).toBe(`{"text":"${escaped}${escaped}"}`);
  });

  it("leaves no character that HTML or a script could interpret", () => {
    expect(toJsonLd({ [hostile.join("")]: hostile })).not.toMatch(/[<>&\u2028\u2029]/);
  });

  it("stays inside its script element", () => {
    const page = new DOMParser().parseFromString(
      `<script type="application/ld+json">${toJsonLd({ hostile })}</script>`,
      "text/html",
    );
    expect(page.querySelectorAll("*")).toHaveLength(4);
    expect(page.body.textContent).toBe("");
    expect(JSON.parse(page.querySelector("script")?.textContent ?? "")).toEqual({ hostile });
  });
});
