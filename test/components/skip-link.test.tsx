import { render, screen } from "@testing-library/react";
import { SkipLink } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it } from "vitest";

describe("SkipLink", () => {
  it("links to the main content of the page", () => {
    render(<SkipLink />);
    expect(screen.getByRole("link", { name: "Skip to the main content" })).toHaveAttribute(
      "href",
      "#main",
    );
  });

  it("links to another target, in the author's words", () => {
    render(<SkipLink href="#hours">Skip to the hours</SkipLink>);
    expect(screen.getByRole("link", { name: "Skip to the hours" })).toHaveAttribute(
      "href",
      "#hours",
    );
  });

  it("is in the language of its messages", () => {
    render(<SkipLink messages={es} />);
    expect(screen.getByRole("link", { name: es.skipLink.skip })).toBeVisible();
  });

  it("has its default text when its children are empty", () => {
    render(<SkipLink>{""}</SkipLink>);
    expect(screen.getByRole("link", { name: "Skip to the main content" })).toBeVisible();
  });
});
