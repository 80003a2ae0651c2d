import { render, screen } from "@testing-library/react";
import { kneeFigure, ThreadFigure } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

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

  it("draws what it is about in a line of its own", () => {
    const { container } = render(<ThreadFigure figure={kneeFigure} />);
    const [line, accent] = container.querySelectorAll("path");
    expect(line).toHaveAttribute("d", kneeFigure.line);
    expect(accent).toHaveAttribute("d", kneeFigure.accent);
    expect(accent).toHaveClass("cui-thread-figure__accent");
  });

  it("has a size without a stylesheet, in the drawing's proportions", () => {
    const { container } = render(<ThreadFigure figure={kneeFigure} />);
    const { width, height } = kneeFigure;
    const svg = container.querySelector("svg");
    expect(svg).toHaveAttribute("width", String(width));
    expect(svg).toHaveAttribute("viewBox", `0 0 ${width} ${height}`);
  });

  it("renders nothing without a line, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    // @ts-expect-error: a name is not a drawing
    const { container } = render(<ThreadFigure figure="knee" />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<ThreadFigure> figure"));
  });
});
