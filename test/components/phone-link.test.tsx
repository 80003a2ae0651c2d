import { render, screen } from "@testing-library/react";
import { PhoneLink } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { createRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

describe("PhoneLink", () => {
  it("calls the number", () => {
    render(<PhoneLink number="+44 1632 960142" />);
    expect(screen.getByRole("link", { name: "Call +44 1632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("shows the number as its author wants it read and calls the full one", () => {
    render(<PhoneLink number="+44 1632 960142" display="01632 960142" />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("calls and says the extension", () => {
    render(<PhoneLink number="01632 960142" extension="12" />);
    expect(screen.getByRole("link", { name: "Call 01632 960142 extension 12" })).toHaveAttribute(
      "href",
      "tel:01632960142;ext=12",
    );
  });

  it("starts a text message, which knows no extension", () => {
    render(<PhoneLink number="01632 960142" extension="12" sms />);
    expect(screen.getByRole("link", { name: "Text 01632 960142" })).toHaveAttribute(
      "href",
      "sms:01632960142",
    );
  });

  it("speaks the language of its messages", () => {
    render(<PhoneLink number="01632 960142" extension="12" messages={es} />);
    expect(screen.getByRole("link", { name: "Llamar al 01632 960142 extensión 12" })).toBeVisible();
  });

  it("keeps the number from left to right in a language that is not", () => {
    render(<PhoneLink number="01632 960142" messages={ar} />);
    expect(screen.getByText("01632 960142")).toHaveAttribute("dir", "ltr");
  });

  it("shows what is not a number without a link, and says so", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PhoneLink number="Ask at the desk" />);
    expect(screen.getByText("Ask at the desk")).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<PhoneLink> number"));
  });

  it("draws nothing without a number, and says so", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<PhoneLink number=" " />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("is missing"));
  });

  it("shows the number when the words for it are empty", () => {
    render(<PhoneLink number="01632 960142" display="" />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toBeVisible();
  });

  it("hands its ref to the link", () => {
    const ref = createRef<HTMLAnchorElement>();
    render(<PhoneLink ref={ref} number="01632 960142" />);
    expect(ref.current).toBe(screen.getByRole("link"));
  });
});
