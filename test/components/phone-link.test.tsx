import { render, screen } from "@testing-library/react";
import { PhoneLink } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { es } from "clinic-ui/messages/es";
import { createRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

describe("PhoneLink", () => {
  it("calls the number", () => {
    render(<PhoneLink phone="+44 1632 960142" />);
    expect(screen.getByRole("link", { name: "Call +44 1632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("shows the number as its author wants it read and calls the full one", () => {
    render(<PhoneLink phone={{ number: "+44 1632 960142", display: "01632 960142" }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
  });

  it("shows the author's text in place of the number", () => {
    render(<PhoneLink phone="999">Call 999 now</PhoneLink>);
    expect(screen.getByRole("link", { name: "Call 999 now" })).toHaveAttribute("href", "tel:999");
  });

  it("calls and shows the extension", () => {
    render(<PhoneLink phone={{ number: "01632 960142", extension: "12" }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142 extension 12" })).toHaveAttribute(
      "href",
      "tel:01632960142;ext=12",
    );
  });

  it("starts a text message, without the extension", () => {
    render(<PhoneLink phone={{ number: "01632 960142", extension: "12" }} sms />);
    expect(screen.getByRole("link", { name: "Text 01632 960142" })).toHaveAttribute(
      "href",
      "sms:01632960142",
    );
  });

  it("is in the language of its messages", () => {
    render(<PhoneLink phone={{ number: "01632 960142", extension: "12" }} messages={es} />);
    expect(screen.getByRole("link", { name: "Llamar al 01632 960142 extensión 12" })).toBeVisible();
  });

  it("keeps the number left to right in a right-to-left language", () => {
    render(<PhoneLink phone="01632 960142" messages={ar} />);
    expect(screen.getByText("01632 960142")).toHaveAttribute("dir", "ltr");
  });

  it("shows an invalid number without a link, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PhoneLink phone="Ask at the desk" />);
    expect(screen.getByText("Ask at the desk")).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<PhoneLink> phone"));
  });

  it("renders nothing without a number, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<PhoneLink phone=" " />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("has no number"));
  });

  it.each([undefined, null, 5, {}, [], { number: null }, { number: {} }])(
    "does not throw for %j",
    (phone) => {
      vi.spyOn(console, "warn").mockImplementation(() => {});
      render(<PhoneLink phone={phone as unknown as string} />);
      expect(screen.queryByRole("link")).not.toBeInTheDocument();
    },
  );

  it("takes a clinic's phone, and starts a text message only with sms", () => {
    const phone = { number: "+44 1632 960142", display: "01632 960142", sms: true };
    render(
      <>
        <PhoneLink phone={phone} />
        <PhoneLink phone={phone} sms />
      </>,
    );
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
    expect(screen.getByRole("link", { name: "Text 01632 960142" })).toHaveAttribute(
      "href",
      "sms:+441632960142",
    );
  });

  it("groups a number without spaces as its country does", () => {
    render(<PhoneLink phone="+441632960142" />);
    expect(screen.getByRole("link", { name: "Call +44 1632 960142" })).toBeVisible();
  });

  it("shows an extension that is part of the number in its own words", () => {
    render(<PhoneLink phone="01632 960142 ext. 12" messages={es} />);
    expect(
      screen.getByRole("link", { name: "Llamar al 01632 960142 extensión 12" }),
    ).toHaveAttribute("href", "tel:01632960142;ext=12");
  });

  it("dials pauses before an extension and does not show them", () => {
    render(<PhoneLink phone={{ number: "01632 960142", extension: ",,12" }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142 extension 12" })).toHaveAttribute(
      "href",
      "tel:01632960142,,12",
    );
  });

  it("shows an invalid extension, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PhoneLink phone={{ number: "01632 960142", extension: "12 or 13" }} />);
    expect(screen.getByRole("link", { name: /extension 12 or 13/ })).toHaveAttribute(
      "href",
      "tel:01632960142",
    );
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"12 or 13"'));
  });

  it("shows two numbers without a link, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<PhoneLink phone="555-0142 / 555-0143" />);
    expect(screen.getByText("555-0142 / 555-0143")).toBeVisible();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("is not exactly one telephone number"),
    );
  });

  it("shows the number when its display text is empty", () => {
    render(<PhoneLink phone={{ number: "01632 960142", display: "" }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toBeVisible();
  });

  it("passes its ref to the link", () => {
    const ref = createRef<HTMLAnchorElement>();
    render(<PhoneLink ref={ref} phone="01632 960142" />);
    expect(ref.current).toBe(screen.getByRole("link"));
  });
});
