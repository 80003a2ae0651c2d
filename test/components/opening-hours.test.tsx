import { render, screen, within } from "@testing-library/react";
import { OpeningHours } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const day = [{ opens: "08:00", closes: "18:00" }];
const hours: OpeningHours = {
  timeZone: "Europe/London",
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};
const christmas = { date: "2026-12-24", until: "2027-01-01", reason: "Christmas" };

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

/** Each row of a table as "day: hours". */
const rows = (table = 0) =>
  within(screen.getAllByRole("table")[table]!)
    .getAllByRole("rowheader")
    .map(
      (header) => `${header.textContent}: ${header.parentElement!.lastElementChild!.textContent}`,
    )
    .map((row) => row.replaceAll("\u00a0", " "));

const todays = () => screen.getAllByRole("row").filter((row) => row.ariaCurrent === "date");

describe("OpeningHours", () => {
  it("is a region with the heading's name and a row for each day, Monday first", () => {
    render(<OpeningHours heading="When we are open" hours={hours} />);
    const region = screen.getByRole("region", { name: "When we are open" });
    expect(region).toContainElement(screen.getByRole("table"));
    expect(rows()).toEqual([
      "Monday: 8 am to 6 pm",
      "Tuesday: 8 am to 6 pm",
      "Wednesday: 8 am to 6 pm",
      "Thursday: 8 am to 6 pm",
      "Friday: 8 am to 6 pm",
      "Saturday: Closed",
      "Sunday: Closed",
    ]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("names its columns for a screen reader", () => {
    render(<OpeningHours heading="Hours" hours={hours} />);
    expect(screen.getAllByRole("columnheader").map((column) => column.textContent)).toEqual([
      "Day",
      "Hours",
    ]);
  });

  it("shows the times before and after a break, in order", () => {
    const week = {
      monday: [
        { opens: "13:00", closes: "18:00" },
        { opens: "8:00", closes: "12:00" },
      ],
    };
    render(<OpeningHours heading="Hours" hours={{ ...hours, week }} />);
    expect(rows()[0]).toBe("Monday: 8 am to 12 pm1 pm to 6 pm");
  });

  it("writes times for machines with two digits, the end of the day as midnight", () => {
    const week = { monday: [{ opens: "8:30", closes: "24:00" }] };
    render(<OpeningHours heading="Hours" hours={{ ...hours, week }} />);
    const times = screen.getAllByRole("time").map((time) => time.getAttribute("datetime"));
    expect(times).toEqual(["08:30", "00:00"]);
  });

  it("lists days that differ below, in order, with their dates and the reason", () => {
    const exceptions = [
      christmas,
      { date: "2026-12-16", periods: [{ opens: "13:00", closes: "18:00" }] },
    ];
    render(<OpeningHours heading="Hours" hours={{ ...hours, exceptions }} />);
    expect(screen.getByRole("heading", { level: 3, name: "Different hours" })).toBeVisible();
    expect(rows(1)).toEqual([
      "16 December 2026: 1 pm to 6 pm",
      "24 December 2026 to 1 January 2027Christmas: Closed",
    ]);
    expect(screen.getByText("24 December 2026")).toHaveAttribute("datetime", "2026-12-24");
  });

  it("puts its inner heading one level under its own", () => {
    const exceptions = [christmas];
    render(<OpeningHours heading="Hours" headingLevel={3} hours={{ ...hours, exceptions }} />);
    expect(screen.getByRole("heading", { level: 4, name: "Different hours" })).toBeVisible();
  });

  it("has no heading for days that differ where there are none", () => {
    render(<OpeningHours heading="Hours" hours={{ ...hours, exceptions: [] }} />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
  });

  it("marks today in words and for a screen reader", () => {
    render(<OpeningHours heading="Hours" hours={hours} today="2026-12-02" />);
    expect(todays()).toHaveLength(1);
    expect(todays()[0]).toHaveTextContent("Wednesday today8 am to 6 pm");
  });

  it("marks no day by itself: it has no clock", () => {
    render(<OpeningHours heading="Hours" hours={hours} />);
    expect(todays()).toEqual([]);
  });

  it("marks today among the days that differ, and not the weekday whose hours do not count", () => {
    render(
      <OpeningHours
        heading="Hours"
        hours={{ ...hours, exceptions: [christmas] }}
        today="2027-01-01"
      />,
    );
    expect(todays()).toHaveLength(1);
    expect(todays()[0]).toHaveTextContent("24 December 2026 to 1 January 2027 today");
  });

  it("leaves out days that differed before today", () => {
    render(
      <OpeningHours
        heading="Hours"
        hours={{ ...hours, exceptions: [christmas] }}
        today="2027-01-02"
      />,
    );
    expect(screen.getAllByRole("table")).toHaveLength(1);
    expect(screen.queryByText("Different hours")).not.toBeInTheDocument();
  });

  it("speaks the language of its messages", () => {
    render(
      <OpeningHours
        heading="Horario"
        hours={{ ...hours, exceptions: [{ date: "2026-12-24" }] }}
        today="2026-12-07"
        messages={es}
      />,
    );
    expect(rows()[0]).toBe("lunes hoy: de 8:00 a 18:00");
    expect(rows()[6]).toBe("domingo: Cerrado");
    expect(rows(1)).toEqual(["24 de diciembre de 2026: Cerrado"]);
  });

  it("names wrong hours, and leaves the day out rather than call it closed", () => {
    const week = { monday: [{ opens: "8 am", closes: "18:00" }], tuesday: day };
    const exceptions = [{ date: "2026-12-16", periods: [{ opens: "18:00", closes: "13:00" }] }];
    render(<OpeningHours heading="Hours" hours={{ ...hours, week, exceptions }} />);
    expect(rows()[0]).toBe("Tuesday: 8 am to 6 pm");
    expect(screen.getAllByRole("table")).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/<OpeningHours> hours: monday: "8 am"/),
    );
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/<OpeningHours> hours: 2026-12-16: it opens at 18:00/),
    );
  });

  it("names a today that is no date, and marks nothing", () => {
    render(<OpeningHours heading="Hours" hours={hours} today="Monday" />);
    expect(todays()).toEqual([]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<OpeningHours> today"),
    );
  });

  it("draws nothing without a week, and says so", () => {
    const { container } = render(
      <OpeningHours heading="Hours" hours={{ timeZone: "Europe/London" } as OpeningHours} />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<OpeningHours> hours"),
    );
  });
});
