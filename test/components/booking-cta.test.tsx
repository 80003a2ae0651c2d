import { render, screen, within } from "@testing-library/react";
import { BookingCTA } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.restoreAllMocks();
});

const booking = { href: "/book", label: "Book a visit" };
const phone = { number: "+44 1632 960142", display: "01632 960142" };

const links = () => screen.getAllByRole("link").map((link) => link.textContent);

describe("BookingCTA", () => {
  it("is a region with the heading's name that says what happens next", () => {
    render(<BookingCTA heading="Book a massage" body="It takes an hour." booking={booking} />);
    const region = screen.getByRole("region", { name: "Book a massage" });
    expect(within(region).getByRole("heading", { level: 2, name: "Book a massage" })).toBeVisible();
    expect(region).toHaveTextContent("It takes an hour.");
  });

  it("offers two ways as links: online first, then by telephone", () => {
    render(<BookingCTA heading="Book" booking={booking} phone={phone} />);
    expect(links()).toEqual(["Book a visit", "Call 01632 960142"]);
    expect(screen.getByRole("link", { name: "Book a visit" })).toHaveAttribute("href", "/book");
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142",
    );
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("offers one way alone", () => {
    const { rerender } = render(<BookingCTA heading="Book" booking={booking} />);
    expect(links()).toEqual(["Book a visit"]);
    rerender(<BookingCTA heading="Book" phone={phone} />);
    expect(links()).toEqual(["Call 01632 960142"]);
  });

  it("names the booking link itself, in the language of its messages", () => {
    const { rerender } = render(<BookingCTA heading="Book" booking={{ href: "/book" }} />);
    expect(links()).toEqual(["Book online"]);
    rerender(<BookingCTA heading="Cita" booking={{ href: "/book" }} phone={phone} messages={es} />);
    expect(links()).toEqual(["Reservar en línea", "Llamar al 01632 960142"]);
  });

  it("dials the extension and shows it", () => {
    render(<BookingCTA heading="Book" phone={{ ...phone, extension: "12" }} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142 extension 12" })).toHaveAttribute(
      "href",
      "tel:+441632960142;ext=12",
    );
  });

  it("starts a text message only where the number takes them", () => {
    const { rerender } = render(<BookingCTA heading="Book" phone={phone} />);
    expect(screen.queryByRole("link", { name: "Send a text" })).toBeNull();
    rerender(<BookingCTA heading="Book" phone={{ ...phone, sms: true }} />);
    expect(screen.getByRole("link", { name: "Send a text" })).toHaveAttribute(
      "href",
      "sms:+441632960142",
    );
  });

  it("says after the number when someone answers", () => {
    render(<BookingCTA heading="Book" phone={phone} hours="Monday to Friday" />);
    const number = screen.getByRole("link", { name: "Call 01632 960142" });
    const hours = screen.getByText("Monday to Friday");
    expect(number.compareDocumentPosition(hours)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("draws the booking link with a router's component, and leaves the telephone to the browser", () => {
    render(
      <BookingCTA
        heading="Book"
        booking={booking}
        phone={phone}
        linkComponent={({ children, ...rest }) => (
          <a {...rest} data-router="">
            {children}
          </a>
        )}
      />,
    );
    expect(screen.getByRole("link", { name: "Book a visit" })).toHaveAttribute("data-router");
    expect(screen.getByRole("link", { name: /^Call/ })).not.toHaveAttribute("data-router");
  });

  it("is the page's dark band unless its author chooses a quieter variant", () => {
    const { rerender } = render(<BookingCTA heading="Book" booking={booking} />);
    const region = screen.getByRole("region");
    expect(region).toHaveClass("cui-section--ink");
    rerender(<BookingCTA variant="card" heading="Book" booking={booking} />);
    expect(region).toHaveClass("cui-section--soft");
    rerender(<BookingCTA variant="inline" heading="Book" booking={booking} />);
    expect(region).toHaveClass("cui-section--plain");
  });

  it("keeps its heading and warns when there is no way to book", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingCTA heading="Book" />);
    expect(screen.getByRole("heading", { name: "Book" })).toBeVisible();
    expect(screen.queryByRole("link")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<BookingCTA> booking"));
  });
});
