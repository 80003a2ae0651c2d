import { render, screen, within } from "@testing-library/react";
import { ComparisonTable } from "clinic-ui";
import { beforeEach, describe, expect, it, vi } from "vitest";

const props = {
  heading: "Which massage suits me?",
  caption: "Two kinds of massage",
  columns: ["Massage", "Time", "Pressure"],
  items: [
    { name: "Swedish", cells: ["60 minutes", "Light"] },
    { name: "Deep tissue", cells: ["45 minutes", "Firm"] },
  ],
};

const table = () => screen.getByRole("table", { name: "Two kinds of massage" });
const texts = (elements: HTMLElement[]) => elements.map(({ textContent }) => textContent);

beforeEach(() => {
  vi.spyOn(console, "warn")
    .mockReset()
    .mockImplementation(() => {});
});

describe("ComparisonTable", () => {
  it("is a region named by its heading, with a table named by its caption", () => {
    render(<ComparisonTable {...props} />);
    const region = screen.getByRole("region", { name: "Which massage suits me?" });
    expect(within(region).getByRole("table")).toBe(table());
  });

  it("names its columns, with the rows' names first", () => {
    render(<ComparisonTable {...props} />);
    expect(texts(within(table()).getAllByRole("columnheader"))).toEqual([
      "Massage",
      "Time",
      "Pressure",
    ]);
  });

  it("names each row and shows its cells in the columns' order", () => {
    render(<ComparisonTable {...props} />);
    const row = within(table()).getByRole("row", { name: "Deep tissue 45 minutes Firm" });
    expect(within(row).getByRole("rowheader", { name: "Deep tissue" })).toBeVisible();
    expect(texts(within(row).getAllByRole("cell"))).toEqual(["45 minutes", "Firm"]);
  });

  it("has every role as an attribute, since a table with display: block loses its own", () => {
    const { container } = render(<ComparisonTable {...props} />);
    const parts = [...container.querySelectorAll("table, thead, tbody, tr, th, td")];
    expect(parts.filter((part) => !part.hasAttribute("role"))).toEqual([]);
    expect(new Set(parts.map((part) => part.getAttribute("role")))).toEqual(
      new Set(["table", "rowgroup", "row", "columnheader", "rowheader", "cell"]),
    );
  });

  it("gives each cell the name of its column for narrow screens", () => {
    render(<ComparisonTable {...props} />);
    const [time, pressure] = within(table()).getAllByRole("cell");
    expect(time).toHaveAttribute("data-label", "Time");
    expect(pressure).toHaveAttribute("data-label", "Pressure");
  });

  it("has an empty cell for a missing one, and reports it", () => {
    render(<ComparisonTable {...props} items={[{ name: "Reflexology", cells: ["30 minutes"] }]} />);
    expect(texts(within(table()).getAllByRole("cell"))).toEqual(["30 minutes", ""]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('items[].cells: "Reflexology" has 1 cells but needs 2'),
    );
  });

  it("leaves out a cell without a column, and reports it", () => {
    const items = [...props.items, { name: "Hot stone", cells: ["1", "2", "3"] }];
    render(<ComparisonTable {...props} items={items} />);
    const row = within(table()).getByRole("row", { name: /^Hot stone/ });
    expect(texts(within(row).getAllByRole("cell"))).toEqual(["1", "2"]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('"Hot stone" has 3 cells but needs 2'),
    );
  });

  it("heads the cells alone where each has a column's name, and loses none", () => {
    render(<ComparisonTable {...props} columns={["Time", "Pressure"]} />);
    const [head, swedish] = within(table()).getAllByRole("row");
    const headers = within(head!).getAllByRole("columnheader");
    expect(texts(headers)).toEqual(["Time", "Pressure"]);
    expect(headers.map((header) => (header as HTMLTableCellElement).cellIndex)).toEqual([1, 2]);
    const cells = within(swedish!).getAllByRole("cell");
    expect(texts(cells)).toEqual(["60 minutes", "Light"]);
    expect(cells[1]).toHaveAttribute("data-label", "Pressure");
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("renders nothing without rows or without columns to compare", () => {
    const { container } = render(
      <>
        <ComparisonTable {...props} items={[]} />
        <ComparisonTable {...props} columns={["Massage"]} />
      </>,
    );
    expect(container).toBeEmptyDOMElement();
    expect(console.warn).toHaveBeenCalledTimes(2);
  });
});
