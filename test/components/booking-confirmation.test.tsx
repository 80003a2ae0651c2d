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

afterEach(() => vi.restoreAllMocks());

describe("BookingConfirmation", () => {
  it.each([
    ["confirmed", "Your visit is booked"],
    ["pending", "We have your request"],
    ["cancelled", "Your visit is cancelled"],
  ] as const)("says how things stand: %s", (status, heading) => {
    render(<BookingConfirmation {...visit} status={status} />);
    expect(screen.getByRole("region", { name: heading })).toBeVisible();
  });

  it("says what, with whom, when and where", () => {
    render(<BookingConfirmation {...visit} />);
    expect(definition("What")).toBe("First visit");
    expect(definition("With")).toBe("Ana Ferreira");
    expect(definition("Where")).toContain("3 Rowan Yard");
  });

  it("tells the time that the diary gave, whatever the machine's tables say", () => {
    render(<BookingConfirmation {...visit} />);
    expect(definition("When")).toBe("Tuesday 15 December, 9 am to 10 am America/Vancouver");
  });

  it("leads to where the visit is changed", () => {
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

  it("makes a calendar file when it is asked to", async () => {
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

  it("takes the calendar file of the server, where there is one", () => {
    render(<BookingConfirmation {...visit} calendarHref="/visits/42.ics" />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("link", { name: "Calendar file" })).toHaveAttribute(
      "href",
      "/visits/42.ics",
    );
  });

  it("has no button that only a script could serve", () => {
    expect(renderToStaticMarkup(<BookingConfirmation {...visit} />)).not.toContain("<button");
  });

  it("offers no calendar and no change for a visit that is cancelled", () => {
    render(<BookingConfirmation {...visit} status="cancelled" />);
    expect(screen.queryByRole("link", { name: /Calendar|Change/ })).toBeNull();
  });

  it("names a time that is none, and shows the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} start="soon" />);
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/<BookingConfirmation> start: "soon"/));
    expect(screen.queryByText("When")).toBeNull();
    expect(definition("What")).toBe("First visit");
  });

  it("cancels by a form, which needs no script", () => {
    const html = renderToStaticMarkup(<BookingConfirmation {...visit} cancelAction="/cancel" />);
    expect(html).toMatch(
      /<form (?=[^>]*method="post")(?=[^>]*action="\/cancel")[^>]*><button [^>]*>Cancel this visit</,
    );
  });

  it("writes no form for an address that nothing may be posted to", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    render(<BookingConfirmation {...visit} cancelAction="javascript:alert(1)" />);
    expect(document.querySelector("form")).toBeNull();
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/cancelAction: "javascript/));
  });

  it("serves and hydrates the diary's own time of day, in a zone whose tables may disagree", async () => {
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const element = <BookingConfirmation {...visit} start="2026-12-15T09:00-07:00" />;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    expect(container.textContent).toMatch(/Tuesday 15 December, 9.am/);
    await act(async () => {
      hydrateRoot(container, element);
      await Promise.resolve();
    });
    expect(container.textContent).toMatch(/Tuesday 15 December, 9.am/);
    expect(error).not.toHaveBeenCalled();
  });

  it("speaks another language", () => {
    render(<BookingConfirmation {...visit} messages={ar} />);
    expect(screen.getByRole("heading", { name: "تم حجز زيارتك" })).toBeVisible();
  });
});
