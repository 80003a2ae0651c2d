import { render, screen, within } from "@testing-library/react";
import { TechniqueGrid } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const items = [{ name: "Swedish massage" }, { name: "Reflexology" }];

const withPicture = {
  name: "Reflexology",
  image: { src: "/foot.svg", alt: "Two soles", width: 400, height: 300 },
};

const cards = "cui-technique-grid--cards";

describe("TechniqueGrid", () => {
  it("is a region with the heading's name and a list of the techniques", () => {
    render(<TechniqueGrid heading="Kinds of massage" items={items} />);
    const region = screen.getByRole("region", { name: "Kinds of massage" });
    expect(within(region).getByRole("heading", { level: 2 })).toHaveTextContent("Kinds of massage");
    const list = within(region).getAllByRole("listitem");
    expect(list.map((item) => within(item).getByRole("article").textContent)).toEqual([
      "Swedish massage",
      "Reflexology",
    ]);
  });

  it("gives the techniques headings one level below its own", () => {
    const { rerender } = render(<TechniqueGrid heading="Kinds" items={items} />);
    expect(screen.getByRole("heading", { level: 3, name: "Reflexology" })).toBeVisible();
    rerender(<TechniqueGrid heading="Kinds" headingLevel={3} items={items} />);
    expect(screen.getByRole("heading", { level: 4, name: "Reflexology" })).toBeVisible();
  });

  it("has rows, and cards as soon as one technique has a picture", () => {
    const { rerender } = render(<TechniqueGrid heading="Kinds" items={items} />);
    expect(screen.getByRole("region")).not.toHaveClass(cards);
    rerender(<TechniqueGrid heading="Kinds" items={[...items, withPicture]} />);
    expect(screen.getByRole("region")).toHaveClass(cards);
  });

  it("has the variant that its author chose", () => {
    const { rerender } = render(<TechniqueGrid heading="Kinds" variant="cards" items={items} />);
    expect(screen.getByRole("region")).toHaveClass(cards);
    rerender(<TechniqueGrid heading="Kinds" variant="rows" items={[withPicture]} />);
    expect(screen.getByRole("region")).not.toHaveClass(cards);
  });

  it("shows facts in the language of its messages", () => {
    render(
      <TechniqueGrid
        heading="Masajes"
        items={[{ name: "Reflexología", duration: 40, pressure: "light" }]}
        messages={es}
      />,
    );
    expect(screen.getAllByRole("definition").map((fact) => fact.textContent)).toEqual([
      "40 minutos",
      "Suave",
    ]);
  });

  it("links each technique to its page with a router's component", () => {
    render(
      <TechniqueGrid
        heading="Kinds"
        items={[{ name: "Reflexology", href: "/reflexology" }]}
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    const link = screen.getByRole("link", { name: "Reflexology" });
    expect(link).toHaveAttribute("href", "/reflexology");
    expect(link).toHaveAttribute("data-router");
  });

  it("leaves out a technique without a name and reports it once", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<TechniqueGrid heading="Kinds" items={[{ name: "" }, ...items]} />);
    expect(screen.getAllByRole("article")).toHaveLength(2);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<TechniqueGrid> items"));
  });

  it("renders nothing for an empty list", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<TechniqueGrid heading="Kinds" items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
