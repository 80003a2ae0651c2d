import { render, screen, within } from "@testing-library/react";
import { OnThisPage } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { describe, expect, it, vi } from "vitest";

const items = [
  { name: "Signs", href: "#signs" },
  { name: "What may help", href: "#help" },
];

describe("OnThisPage", () => {
  it("leaves links within the page to the browser, which opens closed targets", () => {
    const RouterLink = () => <a href="/router">Router</a>;
    const items = [{ name: "Does it hurt?", href: "#does-it-hurt" }];
    render(<OnThisPage items={items} linkComponent={RouterLink} />);
    expect(screen.getByRole("link", { name: "Does it hurt?" })).toHaveAttribute(
      "href",
      "#does-it-hurt",
    );
  });

  it("is a navigation named by its heading", () => {
    render(<OnThisPage items={items} />);
    const contents = screen.getByRole("navigation", { name: "On this page" });
    expect(within(contents).getByRole("heading", { level: 2 })).toHaveTextContent("On this page");
  });

  it("links to the parts of the page in order", () => {
    render(<OnThisPage items={items} />);
    const links = within(screen.getByRole("list")).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Signs", "#signs"],
      ["What may help", "#help"],
    ]);
  });

  it("takes the author's heading and level", () => {
    render(<OnThisPage heading="In this guide" headingLevel={3} items={items} />);
    expect(screen.getByRole("heading", { level: 3, name: "In this guide" })).toBeVisible();
    expect(screen.getByRole("navigation", { name: "In this guide" })).toBeVisible();
  });

  it("has its heading in the language of its messages", () => {
    render(<OnThisPage items={items} messages={es} />);
    expect(screen.getByRole("heading", { name: es.onThisPage.heading })).toBeVisible();
  });

  it("renders nothing without parts, not even its heading", () => {
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<OnThisPage heading="In this guide" items={[]} />);
    expect(container).toBeEmptyDOMElement();
  });
});
