import { render, screen, within } from "@testing-library/react";
import { OutcomeList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const terms = () => screen.getAllByRole("term").map((term) => term.textContent);
const texts = () => screen.queryAllByRole("definition").map((text) => text.textContent);

describe("OutcomeList", () => {
  it("is a region with the heading's name", () => {
    render(
      <OutcomeList heading="Outcomes" items={[{ name: "Sleep", description: "Less waking" }]} />,
    );
    const region = screen.getByRole("region", { name: "Outcomes" });
    expect(within(region).getByRole("heading", { level: 2, name: "Outcomes" })).toBeVisible();
  });

  it("pairs each name with its description, in order", () => {
    render(
      <OutcomeList
        heading="Outcomes"
        items={[
          { name: "Sleep", description: "Less waking" },
          { name: "Walking", description: "Longer walks" },
        ]}
      />,
    );
    expect(terms()).toEqual(["Sleep", "Walking"]);
    expect(texts()).toEqual(["Less waking", "Longer walks"]);
    expect(screen.getByText("Walking").nextElementSibling).toHaveTextContent("Longer walks");
  });

  it("shows a name that has no description", () => {
    render(<OutcomeList heading="Outcomes" items={[{ name: "Sleep" }]} />);
    expect(terms()).toEqual(["Sleep"]);
    expect(texts()).toEqual([]);
  });

  it("leaves out an outcome without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const items = [{ name: "", description: "Lost" }, { name: "Sleep" }];
    render(<OutcomeList heading="Outcomes" items={items} />);
    render(<OutcomeList heading="Outcomes" items={items} />);
    expect(terms()).toEqual(["Sleep", "Sleep"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<OutcomeList> items"));
  });
});
