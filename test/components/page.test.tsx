import { render, screen } from "@testing-library/react";
import { Page, Section, SiteFooter, SiteHeader } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it } from "vitest";

const clinic = { name: "Rowan Yard" };

describe("Page", () => {
  it("has a header, a main part with the content, and a footer", () => {
    render(
      <Page header={<SiteHeader clinic={clinic} />} footer={<SiteFooter clinic={clinic} />}>
        <Section heading="Prices" />
      </Page>,
    );
    expect(screen.getByRole("main")).toContainElement(
      screen.getByRole("heading", { name: "Prices" }),
    );
    expect(screen.getByRole("main")).not.toContainElement(screen.getByRole("banner"));
    expect(screen.getByRole("main")).not.toContainElement(screen.getByRole("contentinfo"));
  });

  it.each([undefined, "page"])("begins with a link to its main part (its id is %s)", (id) => {
    render(<Page header={<a href="/">Home</a>} id={id} />);
    const [first] = screen.getAllByRole("link");
    expect(first).toHaveAccessibleName("Skip to the main content");
    expect(document.getElementById(first!.getAttribute("href")!.slice(1))).toBe(
      screen.getByRole("main"),
    );
  });

  it("has the link in the language of its messages", () => {
    render(<Page messages={es} />);
    expect(screen.getByRole("link", { name: es.skipLink.skip })).toBeVisible();
  });
});
