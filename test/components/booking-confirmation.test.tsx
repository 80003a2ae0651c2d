import { act, fireEvent, render, screen } from "@testing-library/react";
import { BookingConfirmation, type BookingConfirmationProps } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { hydrateRoot } from "react-dom/client";
import { renderToStaticMarkup, renderToString } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";

const visit: BookingConfirmationProps = {
  bookingId: "42",
  start: "2026-12-15T09:00:00-07:00",
  end: "2026-12-15T10:00:00-07:00",
  timeZone: "America/Vancouver",
  service: "First visit",
  practitioner: "Ana Ferreira",
  clinic: {
    name: "Rowan Yard Clinic",
    address: { street: "3 Rowan Yard", locality: "Larkford" },
    phone: { number: "01632 960142" },
  },
  manageHref: "https://clinic.example/visits/42",
};

const definition = (term: string) =>
  screen.getByText(term).nextElementSibling!.textContent.replaceAll("\u00a0", " ");

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  document.body.innerHTML = "";
});

describe("BookingConfirmation", () => {
  it.each([
    ["confirmed", "Your visit is booked"],
    ["pending", "We have your request"],
    ["cancelled", "Your visit is cancelled"],
  ] as const)("says how things stand: %s", (status, heading) => {
    render(<BookingConfirmation {...visit} status={status} />);
    expect(screen.getByRole("region", { name: heading })).toBeVisible();
  });

  it("shows what, with whom, when and where", () => {
    render(<BookingConfirmation {...visit} />);
    expect(definition("What")).toBe("First visit");
    expect(definition("With")).toBe("Ana Ferreira");
    expect(definition("Where")).toContain("3 Rowan Yard");
  });

  it("shows the diary's own time, whatever the machine's time zone data", () => {
    render(<BookingConfirmation {...visit} />);
    expect(definition("When")).toMatch(/^Tuesday 15 December 2026, 9 am to 10 am/);
  });

  it("links to the page where the visit is changed", () => {
    render(<BookingConfirmation {...visit} />);
    expect(screen.getByRole("link", { name: "Change or cancel your visit" })).toHaveAttribute(
      "href",
      "https://clinic.example/visits/42",
    );
  });

  it("calls a clinic that takes text messages too", () => {
    const clinic = { name: "Rowan Yard Clinic", phone: { number: "01632 960142", sms: true } };
    render(<BookingConfirmation {...visit} clinic={clinic} />);
    expect(screen.getByRole("link", { name: "Call 01632 960142" })).toHaveAttribute(
      "href",
      "tel:01632960142",
    );
  });

  it("links to calendars with the instant in UTC", () => {
    render(<BookingConfirmation {...visit} />);
    const { href } = screen.getByRole<HTMLAnchorElement>("link", { name: "Google Calendar" });
    expect(new URL(href).searchParams.get("dates")).toBe("20261215T160000Z/20261215T170000Z");
  });

  it("makes a calendar file on request", async () => {
    const made: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => `blob:${made.push(blob)}`);
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} />);
    fireEvent.click(screen.getByRole("button", { name: "Calendar file" }));
    const text = await made[0]!.text();
    expect(text).toContain("DTSTART:20261215T160000Z");
    expect(text).toContain("UID:42@clinic.example");
  });

  it("links to the server's calendar file where there is one", () => {
    render(<BookingConfirmation {...visit} calendarHref="/visits/42.ics" />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("link", { name: "Calendar file" })).toHaveAttribute(
      "href",
      "/visits/42.ics",
    );
  });

  it("has no button that needs JavaScript", () => {
    expect(renderToStaticMarkup(<BookingConfirmation {...visit} />)).not.toContain("<button");
  });

  it("removes a cancelled visit from the calendar, by the same UID and a higher SEQUENCE", async () => {
    const made: Blob[] = [];
    URL.createObjectURL = vi.fn((blob: Blob) => `blob:${made.push(blob)}`);
    URL.revokeObjectURL = vi.fn();
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const clinic = { name: "Rowan Yard Clinic", url: "https://rowanyard.example/" };
    const { rerender } = render(<BookingConfirmation {...visit} clinic={clinic} />);
    fireEvent.click(screen.getByRole("button", { name: "Calendar file" }));
    // Where there is nothing to change, there is no address for it.
    rerender(
      <BookingConfirmation {...visit} clinic={clinic} status="cancelled" manageHref={undefined} />,
    );
    fireEvent.click(screen.getByRole("button", { name: "Calendar file" }));
    const [booked, cancelled] = await Promise.all(made.map((file) => file.text()));
    const line = (file: string, name: string) => new RegExp(`^${name}:(.*)\r`, "m").exec(file)![1];
    expect(line(cancelled!, "UID")).toBe(line(booked!, "UID"));
    expect(line(cancelled!, "STATUS")).toBe("CANCELLED");
    expect(Number(line(cancelled!, "SEQUENCE"))).toBeGreaterThan(Number(line(booked!, "SEQUENCE")));
  });

  it("explains the file of a cancelled visit, and has no links to web calendars or to change it", () => {
    render(<BookingConfirmation {...visit} status="cancelled" />);
    expect(screen.getByText("Take it out of your calendar")).toBeVisible();
    expect(screen.queryByText("Add it to your calendar")).toBeNull();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("links to the server's file for a cancelled visit without JavaScript, and has no empty term without one", () => {
    const serve = (props = {}) =>
      renderToStaticMarkup(<BookingConfirmation {...visit} status="cancelled" {...props} />);
    expect(serve({ calendarHref: "/visits/42.ics" })).toMatch(/<a href="\/visits\/42.ics">/);
    expect(serve()).not.toContain("your calendar");
  });

  it("shows the price", () => {
    render(<BookingConfirmation {...visit} price={{ amount: 62.5, currency: "GBP" }} />);
    expect(definition("Price")).toBe("£62.50");
  });

  it("reports an invalid price, and shows the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} price={{ amount: -1, currency: "GBP" }} />);
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/price: /));
    expect(screen.queryByText("Price")).toBeNull();
  });

  it.each([
    ["America/Vancouver", /to 10 am$/],
    ["America/Los_Angeles", /to 10 am 8 am to 9 am where you are$/],
    ["Asia/Tokyo", /Wednesday 16 December 2026, 1 am to 2 am where you are$/],
    ["Europe/London", /to 10 am 4 pm to 5 pm where you are$/],
  ])("shows the visitor's time in %s, once it is hydrated", async (timeZone, when) => {
    vi.stubEnv("TZ", timeZone);
    const element = <BookingConfirmation {...visit} />;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    document.body.append(container);
    expect(container).not.toHaveTextContent("where you are");
    const root = await act(async () => hydrateRoot(container, element));
    expect(definition("When")).toMatch(when);
    act(() => root.unmount());
    container.remove();
  });

  it("names the city of the time zone where no address says where the clinic is", () => {
    render(<BookingConfirmation {...visit} clinic={{ name: "Rowan Yard Clinic" }} />);
    expect(definition("When")).toMatch(/to 10 am Vancouver/);
  });

  it("names no city to a visitor whose clock shows the same time", () => {
    const clinic = { name: "Rowan Yard Clinic" };
    vi.stubEnv("TZ", "America/Vancouver");
    expect(renderToString(<BookingConfirmation {...visit} clinic={clinic} />)).toContain(
      "Vancouver",
    );
    render(<BookingConfirmation {...visit} clinic={clinic} />);
    expect(definition("When")).toMatch(/to 10 am$/);
  });

  it("keeps the focus when the visit is cancelled on the page", () => {
    const confirmation = (status: "confirmed" | "cancelled") => (
      <BookingConfirmation {...visit} cancelAction="/cancel" status={status} />
    );
    const { rerender } = render(confirmation("confirmed"));
    screen.getByRole("button", { name: "Cancel this visit" }).focus();
    rerender(confirmation("cancelled"));
    expect(screen.getByRole("region", { name: "Your visit is cancelled" })).toHaveFocus();
  });

  it("does not move the focus from elsewhere, or at first", () => {
    const confirmation = (status: "confirmed" | "cancelled") => (
      <>
        <button>Other</button>
        <BookingConfirmation {...visit} status={status} />
      </>
    );
    const { rerender } = render(confirmation("confirmed"));
    expect(document.body).toHaveFocus();
    screen.getByRole("button", { name: "Other" }).focus();
    rerender(confirmation("cancelled"));
    expect(screen.getByRole("button", { name: "Other" })).toHaveFocus();
  });

  it("announces the cancellation also where the browser has translated the page", () => {
    function translate() {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of found) {
        if (text.parentElement?.closest("font")) continue;
        const font = document.createElement("font");
        font.innerHTML = "<font></font>";
        font.firstElementChild!.textContent = text.data;
        text.replaceWith(font);
      }
    }
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const props = { ...visit, price: { amount: 62, currency: "GBP" }, cancelAction: "/cancel" };
    const { rerender } = render(<BookingConfirmation {...props} />);
    translate();
    rerender(
      <BookingConfirmation
        {...props}
        start="2027-01-04T10:00:00-07:00"
        end="2027-01-04T11:00:00-07:00"
        service="Massage"
        practitioner={undefined}
        price={{ amount: 70, currency: "GBP" }}
        clinic={{ name: "Hill Clinic", address: { street: "1 Hill", locality: "Larkford" } }}
        manageHref={undefined}
      />,
    );
    expect(document.body).toHaveTextContent(/Monday 4 January 2027, 10.am.*Hill Clinic.*£70/);
    expect(document.body).toHaveTextContent("Massage");
    expect(document.body).not.toHaveTextContent(/First visit|Ferreira|Rowan|£62|15 December/);
    translate();
    rerender(<BookingConfirmation {...props} status="cancelled" messages={ar} />);
    expect(document.body).toHaveTextContent(ar.bookingConfirmation.cancelled);
    expect(document.body).toHaveTextContent(ar.bookingConfirmation.uncalendar);
    expect(document.body).not.toHaveTextContent(/Massage|Hill|Cancel this visit|£70/);
    expect(error).not.toHaveBeenCalled();
  });

  it("reports an invalid time, and shows the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} start="soon" />);
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/<BookingConfirmation> start: "soon"/));
    expect(screen.queryByText("When")).toBeNull();
    expect(definition("What")).toBe("First visit");
  });

  it("cancels by a form, without JavaScript", () => {
    const html = renderToStaticMarkup(<BookingConfirmation {...visit} cancelAction="/cancel" />);
    expect(html).toMatch(
      /<form (?=[^>]*method="post")(?=[^>]*action="\/cancel")[^>]*><button [^>]*>Cancel this visit</,
    );
  });

  it("renders no form for an unsafe address", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} cancelAction="javascript:alert(1)" />);
    expect(document.querySelector("form")).toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/cancelAction: "javascript/));
  });

  it("renders and hydrates the diary's own time, in a zone where time zone data may differ", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const element = <BookingConfirmation {...visit} start="2026-12-15T09:00-07:00" />;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    expect(container.textContent).toMatch(/Tuesday 15 December 2026, 9.am/);
    await act(async () => {
      hydrateRoot(container, element);
      await Promise.resolve();
    });
    expect(container.textContent).toMatch(/Tuesday 15 December 2026, 9.am/);
    expect(error).not.toHaveBeenCalled();
  });

  it("is in another language", () => {
    render(<BookingConfirmation {...visit} messages={ar} />);
    expect(screen.getByRole("heading", { name: "تم حجز زيارتك" })).toBeVisible();
  });
});
