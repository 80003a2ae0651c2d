import { render, screen } from "@testing-library/react";
import { ThreadFigure } from "clinic-ui";
import { describe, expect, it } from "vitest";

describe("ThreadFigure", () => {
  it("is decoration without a label", () => {
    const { container } = render(<ThreadFigure />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
    expect(screen.queryByRole("img")).not.toBeInTheDocument();
  });

  it("is an image named by its label", () => {
    render(<ThreadFigure label="The sciatic nerve" />);
    const image = screen.getByRole("img", { name: "The sciatic nerve" });
    expect(image).not.toHaveAttribute("aria-hidden");
  });

  it("is decoration with an empty label", () => {
    const { container } = render(<ThreadFigure label="" />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
    expect(container.querySelector("svg")).not.toHaveAttribute("aria-label");
  });

  it("distinguishes the nerve from the body", () => {
    const { container } = render(<ThreadFigure />);
    const [body, nerve] = container.querySelectorAll("path");
    expect(body).not.toHaveClass("cui-thread-figure__nerve");
    expect(nerve).toHaveClass("cui-thread-figure__nerve");
  });
});
