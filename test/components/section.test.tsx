import { render, screen, within } from "@testing-library/react";
import { ButtonLink, Section } from "clinic-ui";
import { describe, expect, it } from "vitest";

describe("Section", () => {
  it("is a region with the heading's name", () => {
    render(<Section heading="First visit">An hour</Section>);
    const region = screen.getByRole("region", { name: "First visit" });
    expect(within(region).getByRole("heading", { level: 2, name: "First visit" })).toBeVisible();
    expect(region).toHaveTextContent("An hour");
  });

  it("renders its heading at the given level", () => {
    render(<Section heading="Before you come" headingLevel={3} />);
    expect(screen.getByRole("heading", { level: 3, name: "Before you come" })).toBeVisible();
  });

  it("is no landmark without a heading", () => {
    render(<Section>An hour</Section>);
    expect(screen.getByText("An hour")).toBeVisible();
    expect(screen.queryByRole("region")).not.toBeInTheDocument();
    expect(screen.queryByRole("heading")).not.toBeInTheDocument();
  });

  it("can be named by another element of the page", () => {
    render(<Section aria-label="Map">A map</Section>);
    expect(screen.getByRole("region", { name: "Map" })).toHaveTextContent("A map");
  });

  it("gives two sections with the same heading different ids", () => {
    render(
      <>
        <Section heading="Prices">Massage</Section>
        <Section heading="Prices">Physiotherapy</Section>
      </>,
    );
    const [first, second] = screen.getAllByRole("heading").map((heading) => heading.id);
    expect(first).toBeTruthy();
    expect(first).not.toBe(second);
  });

  it("has heading, intro, content, note and actions in this order", () => {
    render(
      <Section
        heading="Heading"
        intro="Intro"
        note="Note"
        actions={<ButtonLink href="/book">Action</ButtonLink>}
        layout="split"
      >
        Content
      </Section>,
    );
    expect(screen.getByRole("region")).toHaveTextContent(
      /^Heading\s*Intro\s*Content\s*Note\s*Action$/,
    );
  });

  it("renders no empty elements", () => {
    const { container } = render(
      <Section heading=" " intro="" note=" " actions={false}>
        {[null, false, " "]}
      </Section>,
    );
    expect(container.querySelector("section")).toBeEmptyDOMElement();
  });
});
