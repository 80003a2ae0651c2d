import { render, screen, within } from "@testing-library/react";
import { Callout } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { describe, expect, it } from "vitest";

describe("Callout", () => {
  it("is a note named by its heading", () => {
    render(<Callout heading="Good to know">Bring your scans.</Callout>);
    const note = screen.getByRole("note", { name: "Good to know" });
    expect(within(note).getByRole("heading", { level: 3, name: "Good to know" })).toBeVisible();
    expect(note).toHaveTextContent("Bring your scans.");
  });

  it("is no landmark", () => {
    render(<Callout heading="Good to know">Bring your scans.</Callout>);
    expect(screen.queryByRole("complementary")).not.toBeInTheDocument();
  });

  it("renders its heading at the given level", () => {
    render(<Callout heading="Good to know" headingLevel={2} />);
    expect(screen.getByRole("heading", { level: 2, name: "Good to know" })).toBeVisible();
  });

  it("says in words that it is important", () => {
    render(<Callout variant="important" heading="Call 999 if your legs go numb" />);
    expect(
      screen.getByRole("note", { name: "Important: Call 999 if your legs go numb" }),
    ).toBeVisible();
  });

  it("says that it is important without a heading too", () => {
    render(<Callout variant="important">Call 999 now.</Callout>);
    expect(screen.getByRole("note")).toHaveTextContent(/^Important:\s*Call 999 now\.$/);
  });

  it("says that it is important in the language of its messages", () => {
    render(<Callout variant="important" heading="اتصل بالإسعاف" messages={ar} />);
    expect(screen.getByRole("heading", { name: "مهم: اتصل بالإسعاف" })).toBeVisible();
  });

  it.each(["note", "highlight"] as const)("does not call a %s important", (variant) => {
    render(
      <Callout variant={variant} heading="Good to know">
        Bring your scans.
      </Callout>,
    );
    expect(screen.getByRole("note")).not.toHaveTextContent("Important");
  });

  it("hides a highlight's decoration from screen readers", () => {
    const { container } = render(<Callout variant="highlight" heading="Most people get better." />);
    expect(container.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
  });

  it("renders nothing without heading and text", () => {
    const { container } = render(
      <Callout variant="important" heading=" ">
        {false}
      </Callout>,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
