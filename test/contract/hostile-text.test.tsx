import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

const texts = {
  markup: `<img src=x onerror="alert(1)"><b>bold</b>`,
  "the end of a script": `</script><script>alert(1)</script>`,
  "an entity": "&lt;b&gt; &amp; &#60;",
  "10,000 characters in a row": "w".repeat(10_000),
  "emoji and joined emoji": "🧘🏽‍♀️🦴💆",
  "right-to-left text": "ألم في أسفل الظهر",
  "a direction override": "abc\u202Edef\u202C",
  "line separators": "one\u2028two\u2029three",
  "a placeholder of our own": "{count} {extension}",
};

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** A script that a browser would run, or an element that our words could have made. */
const made = "img, b[onerror], script:not([type='application/ld+json'])";

const textAndName = (root: Element) => `${root.textContent} ${root.getAttribute("aria-label")}`;

describe.each(everyComponent)("$name with hostile words", (contract) => {
  const { component: Component, withText, readText = textAndName } = contract;

  it.each(Object.entries(texts))("shows %s as text", (_, text) => {
    const { container } = render(<Component {...withText(text)} />);
    const root = container.firstElementChild!;
    expect(readText(root)).toContain(text);
    expect(container.querySelector(made)).toBeNull();
    expect(console.error).not.toHaveBeenCalled();
  });

  it.each(Object.entries(texts))("serves %s as text", (_, text) => {
    const page = document.createElement("div");
    page.innerHTML = renderToString(<Component {...withText(text)} />);
    expect(page.querySelector(made)).toBeNull();
  });
});
