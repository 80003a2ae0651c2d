import { render, screen, within } from "@testing-library/react";
import { PageHeader, ThreadFigure } from "clinic-ui";
import { describe, expect, it } from "vitest";

describe("PageHeader", () => {
  it("has the path to the page, its title, intro, facts and picture in this order", () => {
    const { container } = render(
      <PageHeader
        heading="Our rooms"
        breadcrumbs={[{ name: "Home", href: "/" }, { name: "Rooms" }]}
        intro="Three rooms."
        note="Changed in May."
        image={<ThreadFigure label="A back" />}
      />,
    );
    expect(container).toHaveTextContent(
      /^HomeRooms\s*Our rooms\s*Three rooms\.\s*Changed in May\.$/,
    );
    const path = screen.getByRole("navigation", { name: "Where you are" });
    expect(within(path).getByRole("link", { name: "Home" })).toHaveAttribute("href", "/");
    expect(screen.getAllByRole("heading")).toEqual([
      screen.getByRole("heading", { level: 1, name: "Our rooms" }),
    ]);
    expect(screen.getByRole("img", { name: "A back" })).toBeVisible();
  });

  it("is a title alone where there is no more to say", () => {
    const { container } = render(<PageHeader heading="Prices" breadcrumbs={[]} intro=" " />);
    expect(container.querySelectorAll("header *")).toHaveLength(2);
  });
});
