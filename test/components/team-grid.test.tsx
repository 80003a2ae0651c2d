import { render, screen, within } from "@testing-library/react";
import { TeamGrid, type Practitioner } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const tom: Practitioner = {
  name: "Tom Okafor",
  jobTitle: "Physiotherapist",
  description: "He listens.",
  href: "/tom",
};
const image = { src: "/tom.jpg", alt: "Tom at his desk", width: 400, height: 500 };

const people = () => screen.getAllByRole("listitem").map((item) => item.textContent);

describe("TeamGrid", () => {
  it("is a region with the heading's name, with a list of people and the way to each", () => {
    render(<TeamGrid heading="Who treats you" items={[tom, { name: "Ana Ferreira" }]} />);
    const region = screen.getByRole("region", { name: "Who treats you" });
    expect(within(region).getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getByRole("heading", { level: 3, name: "Tom Okafor" })).toBeVisible();
    expect(screen.getByRole("link", { name: "Tom Okafor" })).toHaveAttribute("href", "/tom");
    expect(screen.queryByRole("link", { name: "Ana Ferreira" })).toBeNull();
  });

  it("names languages in the page's language", () => {
    render(
      <TeamGrid heading="Equipo" items={[{ ...tom, languages: ["en", "pl"] }]} messages={es} />,
    );
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent.trim())).toEqual([
      "inglés",
      "polaco",
    ]);
  });

  it("says of three or more only what is not on a page of their own", () => {
    const { rerender } = render(<TeamGrid heading="Team" items={[tom, tom]} />);
    expect(screen.getAllByText("He listens.")).toHaveLength(2);
    rerender(<TeamGrid heading="Team" items={[tom, tom, { ...tom, href: undefined }]} />);
    expect(people()).toEqual([
      "Tom OkaforPhysiotherapist",
      "Tom OkaforPhysiotherapist",
      "Tom OkaforPhysiotherapistHe listens.",
    ]);
  });

  it("has a photo, and nothing in the place of one that is missing", () => {
    render(<TeamGrid heading="Team" items={[{ ...tom, image }, { name: "Ana Ferreira" }]} />);
    expect(screen.getAllByRole("img")).toEqual([screen.getByAltText("Tom at his desk")]);
    expect(people()[1]).toBe("Ana Ferreira");
  });

  it("leaves out a person without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<TeamGrid heading="Team" items={[{ name: "", jobTitle: "Lost" }, tom]} />);
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<TeamGrid> items"));
  });
});
