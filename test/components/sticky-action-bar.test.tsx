import { render, screen } from "@testing-library/react";
import { StickyActionBar } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { phoneFirstWhenOpen } from "clinic-ui/open-now";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const phone = { number: "+44 1632 960142", display: "01632 960142", extension: "12" };
const booking = { href: "/book", label: "Book a visit" };

const links = () => screen.getAllByRole("link").map((link) => link.textContent);

describe("StickyActionBar", () => {
  it("is a labelled landmark beside the page's main part", () => {
    const { rerender } = render(<StickyActionBar booking={booking} />);
    expect(screen.getByRole("complementary", { name: "Book a visit" })).toBeVisible();
    rerender(<StickyActionBar booking={booking} label="Your next step" />);
    expect(screen.getByRole("complementary", { name: "Your next step" })).toBeVisible();
  });

  it("calls the number with its extension, and shows the number", () => {
    render(<StickyActionBar phone={phone} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:+441632960142;ext=12",
    );
  });

  it("links to the booking page, after the call", () => {
    render(<StickyActionBar phone={phone} booking={booking} />);
    expect(links()).toEqual(["Call 01632 960142", "Book a visit"]);
    expect(screen.getByRole("link", { name: "Book a visit" })).toHaveAttribute("href", "/book");
  });

  it("starts a message, beside the call", () => {
    const message = { label: "WhatsApp", href: "https://wa.me/441632960142" };
    render(<StickyActionBar phone={phone} message={message} booking={booking} />);
    expect(links()).toEqual(["Call 01632 960142", "WhatsApp", "Book a visit"]);
    expect(screen.getByRole("link", { name: "WhatsApp" })).toHaveAttribute("href", message.href);
  });

  it("takes a number and a booking page as text", () => {
    render(<StickyActionBar phone="+44 1632 960142" booking="/book" />);
    expect(links()).toEqual(["Call +44 1632 960142", "Book online"]);
    expect(screen.getByRole("link", { name: "Book online" })).toHaveAttribute("href", "/book");
  });

  it("is in the language of its messages", () => {
    render(<StickyActionBar phone={phone} booking={{ href: "/book" }} messages={es} />);
    expect(screen.getByRole("complementary", { name: es.stickyActionBar.label })).toBeVisible();
    expect(links()).toEqual([`${es.stickyActionBar.call} 01632 960142`, es.bookingCTA.book]);
  });

  it("has no call button for an invalid number, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<StickyActionBar phone={{ number: "Ask at the desk" }} booking={booking} />);
    expect(links()).toEqual(["Book a visit"]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining('<StickyActionBar> phone: "Ask at the desk"'),
    );
  });

  it("renders nothing without number and booking page, and reports it", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { container } = render(<StickyActionBar />);
    expect(container).toBeEmptyDOMElement();
    expect(warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<StickyActionBar> booking"),
    );
  });

  describe("ordered by opening hours", () => {
    const hours = {
      timeZone: "Europe/London",
      week: { monday: [{ opens: "08:00", closes: "18:00" }] },
    };
    const bar = (
      <StickyActionBar phone={phone} booking={booking} order={phoneFirstWhenOpen(hours)} />
    );

    it.each([
      ["the telephone first when open", "12:00", ["Call 01632 960142", "Book a visit"]],
      ["online first when closed", "20:00", ["Book a visit", "Call 01632 960142"]],
    ])("has %s", (_, time, order) => {
      vi.useFakeTimers({ now: Date.parse(`2026-12-07T${time}Z`) });
      render(bar);
      expect(links()).toEqual(order);
    });

    it("is marked as undecided by the server, with online first", () => {
      const html = renderToString(bar);
      expect(html).toMatch(
        /^<aside [^>]*class="cui-sticky-action-bar cui-sticky-action-bar--waits"/,
      );
      expect(html).not.toContain("data-open");
      expect(html.indexOf("Book a visit</a>")).toBeLessThan(html.indexOf("tel:"));
    });

    it("is marked as decided in the browser", () => {
      render(bar);
      expect(screen.getByRole("complementary").firstElementChild).toHaveAttribute("data-open");
    });

    it("is not marked where there is only one way", () => {
      render(<StickyActionBar phone={phone} order={phoneFirstWhenOpen(hours)} />);
      expect(screen.getByRole("complementary")).not.toHaveClass("cui-sticky-action-bar--waits");
    });
  });
});
