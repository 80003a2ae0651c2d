import { render, screen, within } from "@testing-library/react";
import { NewList } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("NewList", () => {
  it("is a region with the heading's name and a list of the items", () => {
    render(<NewList heading="Heading" items={[{ name: "First" }, { name: "Second" }]} />);
    const region = screen.getByRole("region", { name: "Heading" });
    expect(within(region).getByRole("list")).toBeVisible();
    expect(items()).toEqual(["First", "Second"]);
  });

  it("shows a description below its name, with its links", () => {
    const description = <a href="/about">About it</a>;
    render(<NewList heading="Heading" items={[{ name: "First", description }]} />);
    expect(items()).toEqual(["FirstAbout it"]);
    expect(screen.getByRole("link", { name: "About it" })).toHaveAttribute("href", "/about");
  });

  it("leaves out an item without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const given = [{ name: "", description: "Lost" }, { name: "First" }];
    render(<NewList heading="Heading" items={given} />);
    render(<NewList heading="Heading" items={given} />);
    expect(items()).toEqual(["First", "First"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<NewList> items"));
  });
});
