import { render, screen } from "@testing-library/react";
import { MedicalDisclaimer } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it } from "vitest";

describe("MedicalDisclaimer", () => {
  it("is a note named by its heading", () => {
    render(<MedicalDisclaimer />);
    expect(screen.getByRole("note", { name: "About this page" })).toBeVisible();
    expect(screen.getByRole("heading", { level: 2, name: "About this page" })).toBeVisible();
  });

  it("says by default that the page does not diagnose", () => {
    render(<MedicalDisclaimer />);
    expect(screen.getByRole("note")).toHaveTextContent("It cannot tell you what is wrong");
  });

  it("shows the clinic's own text instead", () => {
    render(<MedicalDisclaimer heading="Please note">Ask your GP.</MedicalDisclaimer>);
    expect(screen.getByRole("note", { name: "Please note" })).toHaveTextContent(
      /^Please noteAsk your GP\.$/,
    );
  });

  it("is in the language of its messages", () => {
    render(<MedicalDisclaimer messages={es} />);
    expect(screen.getByRole("note", { name: "Sobre esta página" })).toHaveTextContent(
      "información general",
    );
  });

  it("can have no heading", () => {
    render(<MedicalDisclaimer heading={null} />);
    expect(screen.queryByRole("heading")).toBeNull();
    expect(screen.getByRole("note")).toHaveTextContent(/^This page gives general information/);
  });

  it("renders its heading at the given level", () => {
    render(<MedicalDisclaimer headingLevel={4} />);
    expect(screen.getByRole("heading", { level: 4 })).toBeVisible();
  });
});
