import { render, screen } from "@testing-library/react";
import { LocationCard } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const address = { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY" };
const clinic = { name: "Rowan Yard Clinic", address };

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** The address, a line as it is shown for each entry. */
const lines = () =>
  Array.from(
    screen.getByText("Rowan Yard Clinic").closest("address")!.children,
    (line) => line.textContent,
  );

describe("LocationCard", () => {
  it("is a region with the heading's name and the address, one part per line", () => {
    render(<LocationCard heading="Where we are" clinic={clinic} />);
    expect(screen.getByRole("region", { name: "Where we are" })).toContainElement(
      screen.getByText("Rowan Yard Clinic"),
    );
    expect(lines()).toEqual(["Rowan Yard Clinic", "3 Rowan Yard", "Larkford", "LK1 4RY"]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("links to the clinic's own map before any other", () => {
    const hasMap = "https://map.example/rowan";
    const geo = { latitude: 54.25, longitude: -4.9 };
    render(<LocationCard heading="Where" clinic={{ ...clinic, geo, hasMap }} />);
    expect(screen.getByRole("link")).toHaveAttribute("href", hasMap);
  });

  it("shows how to get there, where to park and how to get in", () => {
    render(
      <LocationCard
        heading="Where"
        clinic={clinic}
        access="No steps"
        parking="In the yard"
        directions="Bus 7"
      />,
    );
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Getting here",
      "Parking",
      "Getting in",
    ]);
    expect(screen.getAllByRole("definition").map((text) => text.textContent)).toEqual([
      "Bus 7",
      "In the yard",
      "No steps",
    ]);
  });

  it("leaves out what is missing", () => {
    render(<LocationCard heading="Where" clinic={clinic} parking="In the yard" access=" " />);
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Parking"]);
  });

  it("links to the site's own page with a map", () => {
    render(
      <LocationCard
        heading="Where"
        clinic={{ ...clinic, geo: { latitude: 54.25, longitude: -4.9 } }}
        mapHref="/where"
      />,
    );
    expect(screen.getByRole("link", { name: "See it on a map" })).toHaveAttribute("href", "/where");
  });

  it("links to OpenStreetMap where the clinic has coordinates", () => {
    render(
      <LocationCard
        heading="Where"
        clinic={{ ...clinic, geo: { latitude: 54.25, longitude: -4.9 } }}
      />,
    );
    expect(screen.getByRole("link", { name: "See it on a map" })).toHaveAttribute(
      "href",
      "https://www.openstreetmap.org/?mlat=54.25&mlon=-4.9#map=17/54.25/-4.9",
    );
  });

  it("loads no map", () => {
    const { container } = render(
      <LocationCard
        heading="Where"
        clinic={{ ...clinic, geo: { latitude: 54.25, longitude: -4.9 } }}
      />,
    );
    expect(container.querySelector("[src], iframe, link")).toBeNull();
  });

  it("has no link without a map", () => {
    render(<LocationCard heading="Where" clinic={clinic} />);
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(screen.queryByText("See it on a map")).not.toBeInTheDocument();
  });

  it.each([
    ["north of the pole", { latitude: 91, longitude: 0 }],
    ["past the date line", { latitude: 0, longitude: -181 }],
    ["at no number", { latitude: NaN, longitude: 0 }],
    ["at half a place", { latitude: 54 }],
  ])("links to no map %s, and reports it", (_, geo) => {
    render(
      <LocationCard
        heading="Where"
        clinic={{ ...clinic, geo: geo as { latitude: number; longitude: number } }}
      />,
    );
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<LocationCard> clinic.geo"),
    );
  });

  it("is in the language of its messages", () => {
    render(
      <LocationCard
        heading="Dónde"
        clinic={clinic}
        mapHref="/mapa"
        access="Hay rampa"
        messages={es}
      />,
    );
    expect(screen.getByRole("link", { name: "Ver en un mapa" })).toBeVisible();
    expect(screen.getByRole("term")).toHaveTextContent("Acceso");
  });

  it("reports a missing address, and still shows the directions", () => {
    render(
      <LocationCard heading="Where" clinic={{ name: "Clinic" }} directions="We come to you" />,
    );
    expect(screen.getByRole("definition")).toHaveTextContent("We come to you");
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<LocationCard> clinic: has no address"),
    );
  });

  it("renders nothing without content", () => {
    const { container } = render(<LocationCard heading="Where" clinic={{ name: "Clinic" }} />);
    expect(container).toBeEmptyDOMElement();
  });
});
