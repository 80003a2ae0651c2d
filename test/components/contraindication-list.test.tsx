import { render, screen, within } from "@testing-library/react";
import { ContraindicationList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const reasons = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("ContraindicationList", () => {
  it("is a region with the heading's name and a list of the reasons", () => {
    render(<ContraindicationList heading="Not for" items={["Fever", "Blood clots"]} />);
    const region = screen.getByRole("region", { name: "Not for" });
    expect(within(region).getByRole("list")).toBeVisible();
    expect(reasons()).toEqual(["Fever", "Blood clots"]);
  });

  it("shows the reasons' explanations", () => {
    render(
      <ContraindicationList
        heading="Not for"
        items={[{ name: "Fever", description: "Rest first." }]}
      />,
    );
    expect(screen.getByRole("listitem")).toHaveTextContent("Rest first.");
  });

  it("ends with whom to ask, outside the list", () => {
    render(<ContraindicationList heading="Not for" items={["Fever"]} note="Ask your GP." />);
    expect(screen.getByText("Ask your GP.")).toBeVisible();
    expect(screen.getByRole("list")).not.toHaveTextContent("Ask your GP.");
  });

  it("leaves out a reason without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<ContraindicationList heading="Not for" items={[{ name: " " }, "Fever"]} />);
    expect(reasons()).toEqual(["Fever"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<ContraindicationList> items"),
    );
  });
});
