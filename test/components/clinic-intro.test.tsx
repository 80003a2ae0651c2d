import { render, screen } from "@testing-library/react";
import { ClinicIntro, type Practitioner } from "clinic-ui";
import { describe, expect, it, vi } from "vitest";

const clinic = {
  name: "Rowan Yard Clinic",
  address: { street: ["Rowan Yard", "4 Tanner Row"], locality: "Millbrook" },
};

const renderIntro = (practitioner?: Practitioner) =>
  render(
    <ClinicIntro heading="Who we are" clinic={clinic} practitioner={practitioner}>
      We treat backs.
    </ClinicIntro>,
  );

describe("ClinicIntro", () => {
  it("is a region with the heading's name and its text", () => {
    renderIntro();
    expect(screen.getByRole("region", { name: "Who we are" })).toHaveTextContent("We treat backs.");
  });

  it("shows the clinic's address line by line", () => {
    renderIntro();
    const address = screen.getByText(clinic.name).closest("address")!;
    expect([...address.children].map((line) => line.textContent)).toEqual([
      "Rowan Yard Clinic",
      "Rowan Yard",
      "4 Tanner Row",
      "Millbrook",
    ]);
  });

  it("shows who works there, with the meaning of the credentials as text", () => {
    renderIntro({
      name: "Tomas Weller",
      jobTitle: "Chiropractor",
      credentials: [{ abbreviation: "DC", meaning: "Doctor of Chiropractic" }],
    });
    expect(screen.getByText("Tomas Weller")).toBeVisible();
    expect(screen.getByText("Chiropractor")).toBeVisible();
    expect(screen.getByText("DC").tagName).toBe("ABBR");
    const meaning = screen.getByText("Doctor of Chiropractic");
    expect(meaning.parentElement).toHaveTextContent("Doctor of Chiropractic (DC)");
  });

  it("shows a photo when there is one, and no placeholder otherwise", () => {
    const image = { src: "/tomas.jpg", alt: "Tomas Weller", width: 96, height: 96 };
    renderIntro({ name: "Tomas Weller", image });
    expect(screen.getByRole("img", { name: "Tomas Weller" })).toHaveAttribute("src", "/tomas.jpg");
    const { container } = renderIntro({ name: "Ines Calder" });
    expect(container.querySelector("img, svg")).toBeNull();
  });

  it("links the practitioner's name to their page", () => {
    renderIntro({ name: "Tomas Weller", href: "/tomas" });
    expect(screen.getByRole("link", { name: "Tomas Weller" })).toHaveAttribute("href", "/tomas");
  });

  it("leaves out a practitioner without a name and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    renderIntro({ name: "", jobTitle: "Chiropractor" });
    expect(screen.queryByText("Chiropractor")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<ClinicIntro> practitioner: has no name"),
    );
  });
});
