import { render, screen, within } from "@testing-library/react";
import { LocationList, type ClinicLocation } from "clinic-ui";
import { pageGraph } from "clinic-ui/structured-data";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const yard = {
  name: "Rowan Yard",
  address: { street: "3 Rowan Yard", locality: "Larkford", postalCode: "LK1 4RY" },
  phone: "+44 1632 960142",
  geo: { latitude: 54.25, longitude: -4.9 },
  hours: "Monday to Friday, 8 am to 6 pm",
  access: "No steps",
  directions: "Bus 7",
  href: "/rowan-yard",
} satisfies ClinicLocation;
const mill = {
  name: "Old Mill Road",
  address: { street: "18 Old Mill Road", locality: "Larkford", postalCode: "LK2 7DN" },
  hasMap: "https://map.example/mill",
} satisfies ClinicLocation;

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe("LocationList", () => {
  it("is a list of places, each with its address and its usual hours", () => {
    render(<LocationList heading="Where to find us" items={[yard, mill]} />);
    const region = screen.getByRole("region", { name: "Where to find us" });
    const [first, second] = within(region).getAllByRole("listitem");
    expect(within(first!).getByRole("heading", { name: "Rowan Yard", level: 3 })).toBeVisible();
    expect(first).toHaveTextContent("Monday to Friday, 8 am to 6 pm");
    expect(first).toHaveTextContent("3 Rowan YardLarkfordLK1 4RY");
    expect(within(second!).getByRole("group")).toHaveTextContent("18 Old Mill RoadLarkfordLK2 7DN");
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("leads to a place's page, its telephone and its map, which say whose they are", () => {
    render(<LocationList heading="Where" items={[yard, mill]} />);
    const links = screen.getAllByRole<HTMLAnchorElement>("link");
    expect(links.map(({ href }) => href)).toEqual([
      new URL("/rowan-yard", location.href).href,
      "tel:+441632960142",
      expect.stringContaining("https://www.openstreetmap.org/?mlat=54.25"),
      "https://map.example/mill",
    ]);
    expect(links.at(-1)).toHaveAccessibleName("See it on a map: Old Mill Road");
  });

  it("shows how to get there and how to get in, and leaves out what is missing", () => {
    render(<LocationList heading="Where" items={[yard, mill]} />);
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "Getting here",
      "Getting in",
    ]);
  });

  it("reports a place without an address, and still shows how to get there", () => {
    const nowhere = { ...yard, address: { street: " " } };
    render(<LocationList heading="Where" items={[nowhere, mill]} />);
    expect(screen.getByText("Bus 7")).toBeVisible();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<LocationList> items[].address"),
    );
  });

  it("reports a place that is not on Earth by its own prop", () => {
    render(
      <LocationList heading="Where" items={[{ ...yard, geo: { latitude: 91, longitude: 0 } }]} />,
    );
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<LocationList> items[].geo"),
    );
  });

  it("has items that structured data takes as branches of the clinic", () => {
    const url = "https://rowanyard.example/";
    const clinic = { name: "Rowan Yard Clinic", url };
    expect(pageGraph({ url, name: "Where", clinic, branches: [yard, mill] })).toMatchObject({
      "@graph": expect.arrayContaining([
        expect.objectContaining({
          name: "Old Mill Road",
          parentOrganization: { "@id": `${url}#clinic` },
        }),
      ]) as unknown,
    });
  });
});
