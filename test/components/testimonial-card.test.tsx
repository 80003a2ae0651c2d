import { render, screen, within } from "@testing-library/react";
import { TestimonialCard } from "clinic-ui";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const warnings = () => vi.spyOn(console, "warn").mockImplementation(() => {});

describe("TestimonialCard", () => {
  it("is a figure with the patient's words as a quotation", () => {
    render(<TestimonialCard consent>Tom listened.</TestimonialCard>);
    const figure = screen.getByRole("figure");
    expect(within(figure).getByRole("blockquote")).toHaveTextContent(/^Tom listened\.$/);
  });

  it("shows who is quoted, outside the quotation", () => {
    render(
      <TestimonialCard consent name="Maria S." description="back pain, 2026">
        Tom listened.
      </TestimonialCard>,
    );
    expect(screen.getByRole("figure")).toHaveTextContent("Tom listened.Maria S. back pain, 2026");
    expect(screen.getByRole("blockquote")).not.toHaveTextContent("Maria");
  });

  it("has no caption without anything to show in it", () => {
    render(
      <TestimonialCard consent name="">
        Tom listened.
      </TestimonialCard>,
    );
    expect(screen.getByRole("figure").children).toHaveLength(1);
  });

  it("renders nothing unless consent is true, and reports it once", () => {
    const warn = warnings();
    for (const consent of [false, undefined, "yes", 1]) {
      const { container } = render(
        <TestimonialCard consent={consent as boolean}>Tom listened.</TestimonialCard>,
      );
      expect(container).toBeEmptyDOMElement();
    }
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<TestimonialCard> consent: is missing"),
    );
  });

  it("renders nothing without a quotation", () => {
    warnings();
    const { container } = render(
      <TestimonialCard consent name="Maria S.">
        {""}
      </TestimonialCard>,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
