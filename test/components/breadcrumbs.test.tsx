import { render, screen, within } from "@testing-library/react";
import { Breadcrumbs } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const items = [
  { name: "Home", href: "/" },
  { name: "Conditions", href: "/conditions" },
  { name: "Sciatica", href: "/conditions/sciatica" },
];

const names = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("Breadcrumbs", () => {
  it("is a navigation with an ordered list of pages", () => {
    render(<Breadcrumbs items={items} />);
    const trail = screen.getByRole("navigation", { name: "Where you are" });
    expect(within(trail).getByRole("list")).toBeVisible();
    expect(names()).toEqual(["Home", "Conditions", "Sciatica"]);
  });

  it("links the ancestors of the page", () => {
    render(<Breadcrumbs items={items} />);
    expect(screen.getByRole("link", { name: "Home" })).toHaveAttribute("href", "/");
    expect(screen.getByRole("link", { name: "Conditions" })).toHaveAttribute("href", "/conditions");
  });

  it("marks the last page as current and does not link it", () => {
    render(<Breadcrumbs items={items} />);
    expect(screen.getByText("Sciatica")).toHaveAttribute("aria-current", "page");
    expect(screen.queryByRole("link", { name: "Sciatica" })).toBeNull();
    expect(screen.getByText("Home")).not.toHaveAttribute("aria-current");
  });

  it("shows a page without an address as text", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<Breadcrumbs items={[{ name: "Services" }, { name: "Massage" }]} />);
    expect(names()).toEqual(["Services", "Massage"]);
    expect(screen.queryByRole("link")).toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });

  it("is named in the language of its messages", () => {
    render(<Breadcrumbs items={items} messages={es} />);
    expect(screen.getByRole("navigation", { name: es.breadcrumbs.label })).toBeVisible();
  });
});
