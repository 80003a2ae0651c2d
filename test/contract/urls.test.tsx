import type { ComponentProps } from "react";
import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { everyComponent } from "../support/contracts";

const unsafe = [
  "javascript:alert(1)",
  "JavaScript:alert(1)",
  " \u0001javascript:alert(1)",
  "java\nscript:alert(1)",
  "java\tscript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "blob:https://example.org/1",
  "file:///etc/passwd",
  "intent://scan/#Intent;end",
  "",
];

const safe = [
  "/book",
  "book",
  "../book",
  "?day=1",
  "#questions",
  "https://example.org/book?a=1&b=2",
  "http://example.org",
  "//example.org/book",
  "mailto:hello@example.org",
  "tel:+441632960142",
  "sms:+441632960142",
];

const components = everyComponent.flatMap(({ withUrl, ...rest }) =>
  withUrl ? [{ ...rest, withUrl }] : [],
);

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe.each(components)("the links of $name", ({ component: Component, withUrl, leavesSite }) => {
  it("have no unsafe address, and the text stays", () => {
    const words = render(<Component {...withUrl("/safe")} />).container.textContent;
    for (const url of unsafe) {
      const { container } = render(<Component {...withUrl(url)} />);
      expect.soft(container.querySelector("[href]"), JSON.stringify(url)).toBeNull();
      expect.soft(container.textContent, JSON.stringify(url)).toBe(words);
      cleanup();
    }
  });

  it("have a safe address", () => {
    for (const url of safe) {
      const { container } = render(<Component {...withUrl(url)} />);
      expect.soft(container.querySelector("a"), url).toHaveAttribute("href", url);
      cleanup();
    }
  });

  it.skipIf(leavesSite)("can be rendered by a router's component", () => {
    const RouterLink = ({ children, ...props }: ComponentProps<"a">) => (
      <a data-router="" {...props}>
        {children}
      </a>
    );
    const { container } = render(<Component {...withUrl("/book")} linkComponent={RouterLink} />);
    expect(container.querySelector("a")).toHaveAttribute("data-router");
    expect(container.querySelector("a")).toHaveAttribute("href", "/book");
  });
});
