import { act, render, screen, within } from "@testing-library/react";
import { BookingCTA } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { phoneFirstWhenOpen } from "clinic-ui/open-now";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.innerHTML = "";
});

const booking = { href: "/book", label: "Book a visit" };
const phone = { number: "+44 1632 960142", display: "01632 960142" };

const links = () => screen.getAllByRole("link").map((link) => link.textContent);

describe("BookingCTA", () => {
  it("is a region with the heading's name that shows what happens next", () => {
    render(<BookingCTA heading="Book a massage" intro="It takes an hour." booking={booking} />);
    const region = screen.getByRole("region", { name: "Book a massage" });
    expect(within(region).getByRole("heading", { level: 2, name: "Book a massage" })).toBeVisible();
    expect(region).toHaveTextContent("It takes an hour.");
  });

  it("is a dark band, or one of the brand's colour", () => {
    const { rerender } = render(<BookingCTA heading="Book" booking={booking} />);
    expect(screen.getByRole("region")).toHaveAttribute("data-cui-scheme", "dark");
    rerender(<BookingCTA heading="Book" booking={booking} tone="brand" />);
    expect(screen.getByRole("region")).toHaveAttribute("data-cui-scheme", "brand");
    rerender(<BookingCTA heading="Book" booking={booking} tone="brand" variant="card" />);
    expect(screen.getByRole("region")).not.toHaveAttribute("data-cui-scheme");
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

  it("offers a single way", () => {
    const { rerender } = render(<BookingCTA heading="Book" booking={booking} />);
    expect(links()).toEqual(["Book a visit"]);
    rerender(<BookingCTA heading="Book" phone={phone} />);
    expect(links()).toEqual(["Call 01632 960142"]);
  });

  it("takes a number and a booking page as text", () => {
    render(<BookingCTA heading="Book" phone="+44 1632 960142" booking="/book" />);
    expect(screen.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      "/book",
      "tel:+441632960142",
    ]);
  });

  it("has a default label for the booking link, in the language of its messages", () => {
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

  it("starts a text message only where the number accepts them", () => {
    const { rerender } = render(<BookingCTA heading="Book" phone={phone} />);
    expect(screen.queryByRole("link", { name: "Send a text" })).toBeNull();
    rerender(<BookingCTA heading="Book" phone={{ ...phone, sms: true }} />);
    expect(screen.getByRole("link", { name: "Send a text" })).toHaveAttribute(
      "href",
      "sms:+441632960142",
    );
  });

  it("shows after the number when someone answers", () => {
    render(<BookingCTA heading="Book" phone={phone} hours="Monday to Friday" />);
    const number = screen.getByRole("link", { name: "Call 01632 960142" });
    const hours = screen.getByText("Monday to Friday");
    expect(number.compareDocumentPosition(hours)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("renders the booking link with a router's component, but not the telephone link", () => {
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
    expect(region.className).not.toMatch(/--(soft|ink|brand)/);
  });

  it("keeps its heading and reports it when there is no way to book", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingCTA heading="Book" />);
    expect(screen.getByRole("heading", { name: "Book" })).toBeVisible();
    expect(screen.queryByRole("link")).toBeNull();
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining("<BookingCTA> booking"));
  });
});

describe("BookingCTA ordered by opening hours", () => {
  const hours = {
    timeZone: "Europe/London",
    week: { monday: [{ opens: "08:00", closes: "18:00" }] },
  };
  const open = "2026-12-07T12:00:00Z";
  const closed = "2026-12-07T20:00:00Z";
  const onlineFirst = ["Book a visit", "Call 01632 960142"];
  const phoneFirst = onlineFirst.toReversed();

  const element = (
    <BookingCTA heading="Book" booking={booking} phone={phone} order={phoneFirstWhenOpen(hours)} />
  );
  const linksIn = (root: Element) =>
    [...root.querySelectorAll("a")].map((link) => link.textContent);

  function setTime(time: string) {
    vi.useFakeTimers({ now: Date.parse(time) });
  }

  /** Puts everything at a height of the window; jsdom has no places of its own. */
  function placeAt(top: number) {
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(
      new DOMRect(0, top, 300, 100),
    );
  }

  /** The server's HTML in the page, and what a script makes of it later. */
  function serve() {
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    document.body.append(container);
    const hydrate = () => act(async () => void hydrateRoot(container, element));
    return { container, hydrate };
  }

  it("is online first on the server, whatever the time", () => {
    setTime(open);
    expect(linksIn(serve().container)).toEqual(onlineFirst);
  });

  it.each([
    ["the telephone first when open", open, phoneFirst],
    ["online first when closed", closed, onlineFirst],
  ])("puts %s first below the screen, without a console message", async (_, time, order) => {
    const error = vi.spyOn(console, "error");
    setTime(time);
    placeAt(5000);
    const { container, hydrate } = serve();
    await hydrate();
    expect(linksIn(container)).toEqual(order);
    expect(error).not.toHaveBeenCalled();
  });

  it("moves nothing that a visitor can see", async () => {
    setTime(open);
    placeAt(innerHeight - 1);
    const { container, hydrate } = serve();
    await hydrate();
    expect(linksIn(container)).toEqual(onlineFirst);
  });

  it("may move links that are above the screen", async () => {
    setTime(open);
    placeAt(-100);
    const { container, hydrate } = serve();
    await hydrate();
    expect(linksIn(container)).toEqual(phoneFirst);
  });

  it("moves nothing that contains the focus, even off the screen", async () => {
    setTime(open);
    placeAt(5000);
    const { container, hydrate } = serve();
    const link = container.querySelector("a")!;
    link.focus();
    await hydrate();
    expect(linksIn(container)).toEqual(onlineFirst);
    expect(link).toHaveFocus();
  });

  it("may move in a hidden tab", async () => {
    setTime(open);
    placeAt(0);
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    const { container, hydrate } = serve();
    await hydrate();
    expect(linksIn(container)).toEqual(phoneFirst);
  });

  it("moves the same elements", async () => {
    setTime(open);
    placeAt(5000);
    const { container, hydrate } = serve();
    const served = [...container.querySelectorAll("a")];
    await hydrate();
    expect([...container.querySelectorAll("a")]).toEqual(served.toReversed());
  });

  it("is in order from the start where the page is rendered in the browser", () => {
    setTime(open);
    placeAt(0);
    render(element);
    expect(links()).toEqual(phoneFirst);
  });

  it("stays as it is when the clinic closes", () => {
    setTime(open);
    placeAt(0);
    const { rerender } = render(element);
    act(() => vi.advanceTimersByTime(24 * 60 * 60_000));
    rerender(element);
    expect(links()).toEqual(phoneFirst);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("is online first where the time cannot be known", () => {
    setTime(open);
    const order = phoneFirstWhenOpen({ ...hours, timeZone: "Larkford" });
    render(<BookingCTA heading="Book" booking={booking} phone={phone} order={order} />);
    expect(links()).toEqual(onlineFirst);
  });

  it("has a single way where there is one", () => {
    const order = phoneFirstWhenOpen(hours);
    const { rerender } = render(<BookingCTA heading="Book" phone={phone} order={order} />);
    expect(links()).toEqual(["Call 01632 960142"]);
    rerender(<BookingCTA heading="Book" booking={booking} order={order} />);
    expect(links()).toEqual(["Book a visit"]);
  });
});
