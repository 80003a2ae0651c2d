import { cleanup, render } from "@testing-library/react";
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
const made = "img[onerror], b[onerror], script:not([type='application/ld+json'])";

const textAndName = (root: Element) => `${root.textContent} ${root.getAttribute("aria-label")}`;

describe("hostile text", () => {
  it.each(everyComponent)(
    "is text in $name, rendered in the browser and on the server",
    ({ component: Component, withText, readText = textAndName }) => {
      for (const [kind, text] of Object.entries(texts)) {
        const element = <Component {...withText(text)} />;
        const { container } = render(element);
        const served = document.createElement("div");
        served.innerHTML = renderToString(element);
        expect.soft(readText(container.firstElementChild!), kind).toContain(text);
        expect.soft(container.querySelector(made), kind).toBeNull();
        expect.soft(served.querySelector(made), `${kind}, served`).toBeNull();
        cleanup();
      }
      expect.soft(console.error).not.toHaveBeenCalled();
    },
  );
});
