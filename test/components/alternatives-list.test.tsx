import { render, screen, within } from "@testing-library/react";
import { AlternativesList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const rows = () => screen.getAllByRole("listitem");

describe("AlternativesList", () => {
  it("is a region with the heading's name and a list of the alternatives", () => {
    render(<AlternativesList heading="What else" items={[{ name: "Heat" }, { name: "Walks" }]} />);
    const region = screen.getByRole("region", { name: "What else" });
    expect(within(region).getByRole("list")).toBeVisible();
    expect(rows().map((row) => row.textContent)).toEqual(["Heat", "Walks"]);
  });

  it("shows the description with its name", () => {
    render(
      <AlternativesList heading="What else" items={[{ name: "Heat", description: "A bottle" }]} />,
    );
    expect(within(rows()[0]!).getByText("A bottle")).toBeVisible();
  });

  it("links an alternative to its page by its name alone", () => {
    render(
      <AlternativesList
        heading="What else"
        items={[{ name: "Heat", description: "A bottle", href: "/heat" }, { name: "Walks" }]}
      />,
    );
    expect(screen.getByRole("link")).toHaveAccessibleName("Heat");
    expect(screen.getByRole("link")).toHaveAttribute("href", "/heat");
  });

  it("leaves out an alternative without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const items = [{ name: "", description: "Lost" }, { name: "Heat" }];
    render(<AlternativesList heading="What else" items={items} />);
    render(<AlternativesList heading="What else" items={items} />);
    expect(rows().map((row) => row.textContent)).toEqual(["Heat", "Heat"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<AlternativesList> items"),
    );
  });
});
