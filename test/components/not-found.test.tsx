import { render, screen, within } from "@testing-library/react";
import { NotFound, SearchField } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it } from "vitest";

describe("NotFound", () => {
  it("says in the page's heading that the page is not here, and blames nobody", () => {
    render(<NotFound />);
    const page = screen.getByRole("region", { name: "This page is not here" });
    expect(within(page).getByRole("heading", { level: 1 })).toBeVisible();
    expect(page).toHaveTextContent("It may have moved, or the address has a small mistake.");
  });

  it("leads on: by search, to the main pages, by telephone", () => {
    render(
      <NotFound
        items={[{ name: "Prices", href: "/prices", description: "What a visit costs." }]}
        phone="+44 1632 960142"
      >
        <SearchField action="/search" />
      </NotFound>,
    );
    expect(screen.getByRole("search")).toBeVisible();
    const pages = screen.getByRole("navigation", { name: "Where most people go next" });
    expect(within(pages).getByRole("link", { name: "Prices" })).toHaveAttribute("href", "/prices");
    expect(screen.getByRole("link", { name: "Call +44 1632 960142" })).toBeVisible();
  });

  it("has no empty navigation", () => {
    render(<NotFound items={[]} />);
    expect(screen.queryByRole("navigation")).toBeNull();
  });

  it("has the clinic's own words, or those of its language", () => {
    const { rerender } = render(<NotFound heading="Lost?" intro="We help." />);
    expect(screen.getByRole("heading", { name: "Lost?" })).toBeVisible();
    expect(screen.queryByText(/may have moved/)).toBeNull();
    rerender(<NotFound messages={es} />);
    expect(screen.getByRole("heading", { name: es.notFound.heading })).toBeVisible();
  });
});
