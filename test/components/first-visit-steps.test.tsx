import { render, screen, within } from "@testing-library/react";
import { FirstVisitSteps } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

const items = [
  { name: "We talk", description: "Tell us where it hurts.", duration: 15 },
  { name: "You rest" },
];

const steps = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("FirstVisitSteps", () => {
  it("is a region with the heading's name and the steps in order", () => {
    render(<FirstVisitSteps heading="Your first visit" items={items} />);
    const region = screen.getByRole("region", { name: "Your first visit" });
    expect(within(region).getByRole("list").tagName).toBe("OL");
    expect(steps()).toEqual(["We talk15 minutesTell us where it hurts.", "You rest"]);
  });

  it("gives each step a heading one level below the section's", () => {
    render(<FirstVisitSteps heading="Your first visit" headingLevel={3} items={items} />);
    expect(screen.getAllByRole("heading", { level: 4 }).map((step) => step.textContent)).toEqual([
      "We talk",
      "You rest",
    ]);
  });

  it("shows how long a step takes in the language of its messages", () => {
    render(
      <FirstVisitSteps
        heading="زيارتك الأولى"
        items={[{ name: "نتحدث", duration: 2 }]}
        messages={ar}
      />,
    );
    expect(screen.getByText("دقيقتان")).toBeVisible();
  });

  it("leaves out an invalid duration and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<FirstVisitSteps heading="Visit" items={[{ name: "We talk", duration: -5 }]} />);
    expect(steps()).toEqual(["We talk"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<FirstVisitSteps> duration"),
    );
  });

  it("hides its decoration from screen readers", () => {
    const { container } = render(<FirstVisitSteps heading="Visit" items={items} />);
    for (const line of container.querySelectorAll("svg"))
      expect(line).toHaveAttribute("aria-hidden", "true");
  });

  it("leaves out a step without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<FirstVisitSteps heading="Visit" items={[{ name: "" }, { name: "We talk" }]} />);
    expect(steps()).toEqual(["We talk"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<FirstVisitSteps> items"),
    );
  });
});
