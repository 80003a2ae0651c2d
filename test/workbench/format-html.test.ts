import { describe, expect, it } from "vitest";
import { formatHtml } from "../../.storybook/panels/format-html";

const lines = (...lines: string[]) => lines.join("\n");

describe("Formatted HTML", () => {
  it("gives each block a line of its own", () => {
    expect(formatHtml("<ul><li>One</li><li>Two</li></ul>")).toBe(
      lines("<ul>", "  <li>One</li>", "  <li>Two</li>", "</ul>"),
    );
  });

  it("puts no space between words that touch, and keeps the one that is there", () => {
    expect(formatHtml("<p><b>a</b><i>b</i> <u>c</u></p>")).toBe("<p><b>a</b><i>b</i> <u>c</u></p>");
  });

  it("breaks long text only where there is space already", () => {
    const text = "word ".repeat(40).trim();
    const formatted = formatHtml(`<p>${text}</p>`);
    expect(formatted.split("\n").length).toBeGreaterThan(3);
    expect(formatted.replace(/\s+/g, " ")).toBe(`<p> ${text} </p>`);
  });

  it("breaks a long tag between attributes, never inside of one", () => {
    const value = "x y ".repeat(20);
    expect(formatHtml(`<span data-a="${value}" data-b="${value}">a</span>`)).toBe(
      lines(`<span data-a="${value}"`, `  data-b="${value}">a</span>`),
    );
  });

  it("leaves what is typed or set in pre and textarea as it is", () => {
    for (const html of ["<pre>a\n   b</pre>", "<textarea>\n a  b</textarea>"])
      expect(formatHtml(html)).toBe(html);
  });

  it("sets a drawing in lines, but not the words in it", () => {
    const path = `<path d="${"M0 0".repeat(12)}"></path>`;
    expect(formatHtml(`<svg>${path}${path}</svg>`).split("\n")).toEqual([
      `<svg><path d="${"M0 0".repeat(12)}"></path>`,
      `  ${path}</svg>`,
    ]);
    expect(formatHtml("<svg><text>a<tspan>b</tspan></text></svg>")).toContain("a<tspan>b");
  });

  it("does not part words around a script", () => {
    expect(formatHtml("a<script>1</script>b")).toBe("a<script>1</script>b");
  });

  it("sets data for search engines in lines, and never ends its script", () => {
    const html = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
    expect(formatHtml(html)).toBe(
      lines(
        '<script type="application/ld+json">',
        "  {",
        '    "a": "\\u003c/script>"',
        "  }",
        "</script>",
      ),
    );
  });

  it("writes quotes as they are where that is safe", () => {
    expect(formatHtml('<p title="it&#x27;s &quot;a&quot;">it&#x27;s &quot;a&quot;</p>')).toBe(
      `<p title="it's &quot;a&quot;">it's "a"</p>`,
    );
  });
});
