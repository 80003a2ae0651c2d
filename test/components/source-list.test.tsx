import { render, screen, within } from "@testing-library/react";
import { SourceList } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const sources = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("SourceList", () => {
  it("is a region with a default heading and a list of the sources", () => {
    render(
      <SourceList
        items={[
          { name: "Sciatica", publisher: "NHS", year: 2023 },
          { name: "Back care", publisher: "NHS" },
          { name: "Low back pain", year: 2020 },
          { name: "Leg pain" },
        ]}
      />,
    );
    const region = screen.getByRole("region", { name: "Sources" });
    expect(within(region).getByRole("heading", { level: 2, name: "Sources" })).toBeVisible();
    expect(sources()).toEqual([
      "Sciatica NHS (2023)",
      "Back care NHS",
      "Low back pain 2020",
      "Leg pain",
    ]);
  });

  it("takes the author's heading", () => {
    render(<SourceList heading="What we read" items={[{ name: "Sciatica" }]} />);
    expect(screen.getByRole("region", { name: "What we read" })).toBeVisible();
    expect(screen.queryByText("Sources")).toBeNull();
  });

  it("has its heading in the language of its messages", () => {
    render(<SourceList items={[{ name: "Ciática" }]} messages={es} />);
    expect(screen.getByRole("heading", { name: "Fuentes" })).toBeVisible();
  });

  it("links a source by its title if it has an address", () => {
    render(
      <SourceList
        items={[
          { name: "Sciatica", href: "https://www.nhs.uk/conditions/sciatica/" },
          { name: "A leaflet" },
        ]}
      />,
    );
    expect(screen.getAllByRole("link")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Sciatica" })).toHaveAttribute(
      "href",
      "https://www.nhs.uk/conditions/sciatica/",
    );
  });

  it("marks each title as the name of a work", () => {
    render(<SourceList items={[{ name: "Sciatica", publisher: "NHS" }]} />);
    expect(screen.getByText("Sciatica").closest("cite")).toHaveTextContent(/^Sciatica$/);
  });

  it.each([NaN, 20, 20200, 2020.5])("leaves out %s as a year, and reports it", (year) => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SourceList items={[{ name: "Sciatica", publisher: "NHS", year }]} />);
    expect(sources()).toEqual(["Sciatica NHS"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<SourceList> items[].year:"),
    );
  });

  it("leaves out a source without a title and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<SourceList items={[{ name: "", publisher: "NHS" }, { name: "Sciatica" }]} />);
    expect(sources()).toEqual(["Sciatica"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<SourceList> items:"));
  });
});
