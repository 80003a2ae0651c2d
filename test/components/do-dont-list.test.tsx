import { render, screen, within } from "@testing-library/react";
import { DoDontList } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const items = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("DoDontList", () => {
  it("has two lists, each under its own heading", () => {
    render(<DoDontList heading="At home" dos={["walk"]} donts={["do not stay in bed"]} />);
    const region = screen.getByRole("region", { name: "At home" });
    expect(
      within(region)
        .getAllByRole("heading")
        .map((heading) => heading.textContent),
    ).toEqual(["At home", "Do", "Do not"]);
    expect(within(region).getAllByRole("list")).toHaveLength(2);
  });

  it("has its inner headings one level below its own", () => {
    render(<DoDontList heading="At home" headingLevel={3} dos={["walk"]} />);
    expect(screen.getByRole("heading", { level: 4, name: "Do" })).toBeVisible();
  });

  it("starts at its own level without a heading", () => {
    render(<DoDontList headingLevel={3} dos={["walk"]} />);
    expect(screen.getByRole("heading", { level: 3, name: "Do" })).toBeVisible();
  });

  it("shows what not to do as it is written, in every language", () => {
    render(
      <DoDontList
        donts={["keine schweren Sachen heben", <b key="b">nicht tagelang liegen</b>]}
        messages={de}
      />,
    );
    expect(items()).toEqual(["keine schweren Sachen heben", "nicht tagelang liegen"]);
  });

  it("shows a single side", () => {
    render(<DoDontList donts={["do not smoke"]} />);
    expect(screen.queryByRole("heading", { name: "Do" })).toBeNull();
    expect(screen.getByRole("heading", { name: "Do not" })).toBeVisible();
  });

  it("renders nothing without items, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<DoDontList heading="At home" />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<DoDontList> dos:"));
  });

  it("leaves out an empty item and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<DoDontList dos={["walk", ""]} />);
    expect(items()).toEqual(["walk"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<DoDontList> dos:"));
  });
});
