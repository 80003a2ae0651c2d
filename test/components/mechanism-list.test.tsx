import { render, screen, within } from "@testing-library/react";
import { MechanismList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const items = [
  { name: "Tight muscles let go", description: "Slow pressure softens them." },
  { name: "You move more easily" },
];

describe("MechanismList", () => {
  it("is a region with the heading's name and a list of what happens", () => {
    render(<MechanismList heading="How massage may help" items={items} />);
    const region = screen.getByRole("region", { name: "How massage may help" });
    expect(within(region).getByRole("list").tagName).toBe("UL");
    expect(
      within(region)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Tight muscles let goSlow pressure softens them.", "You move more easily"]);
  });

  it("gives each item a heading one level below the list's", () => {
    render(<MechanismList heading="How it works" headingLevel={3} items={items} />);
    expect(screen.getByRole("heading", { level: 3, name: "How it works" })).toBeVisible();
    expect(screen.getAllByRole("heading", { level: 4 })).toHaveLength(2);
  });

  it("is a numbered list when the order matters", () => {
    render(<MechanismList heading="How it works" items={items} ordered />);
    expect(screen.getByRole("list").tagName).toBe("OL");
  });

  it("hides its line from screen readers, and ends it at the last item", () => {
    const { container } = render(<MechanismList heading="How it works" items={items} />);
    const lines = [...container.querySelectorAll("svg")];
    expect(lines).toHaveLength(1);
    expect(lines[0]).toHaveAttribute("aria-hidden", "true");
    expect(screen.getAllByRole("listitem")[0]).toContainElement(lines[0]!);
  });

  it("leaves out an item without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<MechanismList heading="How it works" items={[{ name: " " }, items[1]!]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<MechanismList> items"));
  });
});
