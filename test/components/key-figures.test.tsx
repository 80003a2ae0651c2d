import { render, screen } from "@testing-library/react";
import { KeyFigures } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { describe, expect, it, vi } from "vitest";

const people = { value: 12400, name: "Menschen", source: "clinic" } as const;
const figures = () => screen.getAllByRole("definition").map(({ textContent }) => textContent);

describe("KeyFigures", () => {
  it("names each figure, in the numbers of the page's language", () => {
    render(<KeyFigures heading="In Zahlen" items={[people]} messages={de} />);
    expect(screen.getByRole("term")).toHaveTextContent("Menschen");
    expect(figures()).toEqual(["12.400"]);
  });

  it("says where a figure comes from", () => {
    const source = { name: "A report", publisher: "NHS", year: 2024, href: "/report" };
    render(<KeyFigures heading="In figures" items={[{ ...people, value: "9 in 10", source }]} />);
    expect(figures()).toEqual(["9 in 10", "A report NHS 2024"]);
    expect(screen.getByRole("link", { name: "A report" })).toHaveAttribute("href", "/report");
  });

  it("does not show a figure without a source, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const unsourced = { value: "98%", name: "are happy" } as never;
    render(<KeyFigures heading="In figures" items={[people, unsourced]} />);
    expect(figures()).toEqual(["12,400"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<KeyFigures> items[].source"),
    );
  });
});
