import { render, screen, within } from "@testing-library/react";
import { KeyTakeaway } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { describe, expect, it } from "vitest";

describe("KeyTakeaway", () => {
  it('is a region named "In short" that contains the statement', () => {
    render(<KeyTakeaway>Keep moving.</KeyTakeaway>);
    const region = screen.getByRole("region", { name: "In short" });
    expect(within(region).getByRole("heading", { level: 2, name: "In short" })).toBeVisible();
    expect(within(region).getByText("Keep moving.")).toBeVisible();
  });

  it("takes the author's heading", () => {
    render(<KeyTakeaway heading="Remember this">Keep moving.</KeyTakeaway>);
    expect(screen.getByRole("region", { name: "Remember this" })).toBeVisible();
    expect(screen.queryByText("In short")).not.toBeInTheDocument();
  });

  it("has its heading in the language of its messages", () => {
    render(<KeyTakeaway messages={ar}>تحرك.</KeyTakeaway>);
    expect(screen.getByRole("heading", { name: "باختصار" })).toBeVisible();
  });

  it("hides the line under the statement from screen readers", () => {
    const { container } = render(<KeyTakeaway>Keep moving.</KeyTakeaway>);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("renders nothing without a statement", () => {
    const { container } = render(<KeyTakeaway heading="In short"> </KeyTakeaway>);
    expect(container).toBeEmptyDOMElement();
  });
});
