import { describe, expect, it } from "vitest";
import { safeUrl } from "../../src/internal/safe-url";

describe("safeUrl", () => {
  it.each([
    "https://example.org",
    "https://example.org:8080/a/b?c=d&e=f#g",
    "http://example.org/",
    "HTTPS://example.org/",
    "mailto:desk@example.org?subject=Hello",
    "MailTo:desk@example.org",
    "tel:+441632960142",
    "sms:+441632960142?body=Hello",
    "/book",
    "book",
    "./book",
    "../book",
    "/book:now",
    "book/now:then",
    "//example.org/book",
    "?page=2",
    "?next=javascript:alert(1)",
    "#top",
    "#javascript:alert(1)",
    "/javascript:alert(1)",
    "./javascript:alert(1)",
    "/Rücken schmerzen",
    "/ألم-الظهر",
  ])("keeps %j unchanged", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  it.each([
    ["  /book\n", "/book"],
    ["\u0000\u001f/book", "/book"],
    ["https://exa\nmple.org/\tbook\r\n", "https://example.org/book"],
    ["ht\ttps://example.org", "https://example.org"],
  ])("writes %j as browsers read it", (url, read) => {
    expect(safeUrl(url)).toBe(read);
  });

  it.each([
    "javascript:alert(1)",
    "javascript:",
    "JavaScript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " javascript:alert(1)",
    "\tjavascript:alert(1)",
    "\n\r javascript:alert(1)",
    "\u0000javascript:alert(1)",
    "\u0001\u0008\u001bjavascript:alert(1)",
    "\u001f \u0000javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\nscript:alert(1)",
    "java\r\nscript:alert(1)",
    "j\na\tv\ra\nscript:alert(1)",
    "javascript\t:alert(1)",
    "javascript\n:alert(1)",
    "\u0001java\tscript:alert(1)",
    "javascript://example.org/%0aalert(1)",
    "javascript:https://example.org",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=",
    "DATA:image/svg+xml,<svg onload=alert(1)>",
    "da\nta:text/html,hello",
    "vbscript:msgbox(1)",
    "VBScript:msgbox(1)",
    "blob:https://example.org/0a1b",
    "file:///etc/passwd",
    "File:///C:/",
    "filesystem:https://example.org/temporary/a",
    "view-source:https://example.org",
    "about:blank",
    "ftp://example.org",
    "ws://example.org",
    "intent://example.org",
    "web+clinic:book",
    "x.y-z+1:book",
  ])("rejects %j", (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it.each(["", " ", "\t\r\n", "\u0000", " \u001f "])("rejects %j, which is blank", (url) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  const notText: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    42,
    Symbol("/book"),
    {},
    [],
    ["/book"],
    ["javascript:alert(1)"],
    { href: "/book" },
    { toString: () => "/book" },
    () => "/book",
    new URL("https://example.org"),
  ];

  it.each(notText.map((url) => ({ url })))("refuses what is no text (%#)", ({ url }) => {
    expect(safeUrl(url)).toBeUndefined();
  });

  it("rejects whatever a browser reads as another scheme", () => {
    const allowed = ["http:", "https:", "mailto:", "tel:", "sms:"];
    const schemes = ["javascript", "data", "vbscript", "blob", "file", "about", "https", "tel"];
    const controls = Array.from({ length: 0x21 }, (_, code) => String.fromCharCode(code));
    const others = [
      "\u007f",
      "\u0085",
      "\u00a0",
      "\u200b",
      "\u2028",
      "\u202e",
      "\ufeff",
      "\\",
      "/",
    ];
    let read = 0;
    for (const scheme of schemes)
      for (const mark of [...controls, ...others])
        for (const url of [
          `${mark}${scheme}:x`,
          `${scheme}${mark}:x`,
          `${scheme}:${mark}x`,
          `${scheme.slice(0, 2)}${mark}${scheme.slice(2)}:x`,
        ]) {
          const safe = safeUrl(url);
          if (safe === undefined) continue;
          read += 1;
          expect(allowed, JSON.stringify(url)).toContain(
            new URL(safe, "https://clinic.example/page").protocol,
          );
        }
    expect(read).toBeGreaterThan(0);
  });
});
