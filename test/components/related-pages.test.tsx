import { render, screen, within } from "@testing-library/react";
import { RelatedPages } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const items = [
  { name: "Hip pain", href: "/hip", description: "And what helps" },
  { name: "Back pain", href: "/back" },
];

describe("RelatedPages", () => {
  it("is a navigation with a list of links", () => {
    render(<RelatedPages items={items} />);
    const navigation = screen.getByRole("navigation", { name: "Read next" });
    expect(within(navigation).getByRole("heading", { level: 2, name: "Read next" })).toBeVisible();
    expect(within(navigation).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Back pain" })).toHaveAttribute("href", "/back");
  });

  it("has its heading in the language of its messages", () => {
    render(<RelatedPages items={items} messages={es} />);
    expect(screen.getByRole("navigation")).toHaveAccessibleName("Siga leyendo");
  });

  it("takes the author's heading", () => {
    render(<RelatedPages heading="More about hips" items={items} />);
    expect(screen.getByRole("navigation")).toHaveAccessibleName("More about hips");
  });

  it("names a link by its name, with the description outside", () => {
    render(<RelatedPages items={items} />);
    expect(screen.getAllByRole("link")[0]).toHaveAccessibleName("Hip pain");
    expect(screen.getByText("And what helps")).toBeVisible();
  });

  it("leaves out a page without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const some = [{ name: "", href: "/lost" }, ...items];
    render(<RelatedPages items={some} />);
    render(<RelatedPages items={some} />);
    expect(screen.getAllByRole("link")).toHaveLength(4);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<RelatedPages> items"));
  });
});
