import { describe, expect, it } from "vitest";
import { formatHtml } from "../../../.storybook/panels/format-html";

const lines = (...lines: string[]) => lines.map((line) => `${line}\n`).join("");

describe("Formatted HTML", () => {
  it("puts each block on its own line", async () => {
    expect(await formatHtml("<ul><li>One</li><li>Two</li></ul>")).toBe(
      lines("<ul>", "  <li>One</li>", "  <li>Two</li>", "</ul>"),
    );
  });

  it("adds no space between words, and keeps the existing ones", async () => {
    expect(await formatHtml("<p><b>a</b><i>b</i> <u>c</u></p>")).toBe(
      lines("<p><b>a</b><i>b</i> <u>c</u></p>"),
    );
  });

  it("leaves the contents of pre and textarea unchanged", async () => {
    for (const tag of ["pre", "textarea"]) {
      document.body.innerHTML = await formatHtml(`<div><${tag}>a\n   b</${tag}></div>`);
      expect(document.querySelector(tag)!.textContent).toBe("a\n   b");
    }
  });

  it("formats JSON-LD, and never ends its script", async () => {
    const html = '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>';
    expect(await formatHtml(html)).toBe(
      lines(
        '<script type="application/ld+json">',
        "  {",
        '    "a": "\\u003c/script>"',
        "  }",
        "</script>",
      ),
    );
  });

  it("does not escape apostrophes", async () => {
    expect(await formatHtml('<p title="it&#x27;s">it&#x27;s</p>')).toBe(
      lines(`<p title="it's">it's</p>`),
    );
  });
});
