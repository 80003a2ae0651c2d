import { act, render, screen, within } from "@testing-library/react";
import { OpeningHours } from "clinic-ui";
import { es } from "clinic-ui/messages/es";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const day = [{ opens: "08:00", closes: "18:00" }];
const hours: OpeningHours = {
  timeZone: "Europe/London",
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};
const christmas = { date: "2026-12-24", until: "2027-01-01", name: "Christmas" };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-12-01T12:00Z"), toFake: ["Date"] });
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

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

  it("writes machine-readable times with two digits, and the end of the day as midnight", () => {
    const week = { monday: [{ opens: "8:30", closes: "24:00" }] };
    render(<OpeningHours heading="Hours" hours={{ ...hours, week }} />);
    const times = screen.getAllByRole("time").map((time) => time.getAttribute("datetime"));
    expect(times).toEqual(["08:30", "00:00"]);
  });

  it("lists exceptions below, in order, with their dates and reasons", () => {
    const exceptions = [
      christmas,
      { date: "2026-12-16", periods: [{ opens: "13:00", closes: "18:00" }] },
    ];
    render(<OpeningHours heading="Hours" hours={{ ...hours, exceptions }} />);
    expect(screen.getByRole("heading", { level: 3, name: "Different hours" })).toBeVisible();
    expect(rows(1)).toEqual([
      "16 December 2026: 1 pm to 6 pm",
      "24 December 2026 – 1 January 2027Christmas: Closed",
    ]);
    expect(screen.getByText("16 December 2026")).toHaveAttribute("datetime", "2026-12-16");
  });

  it("has its inner heading one level below its own", () => {
    const exceptions = [christmas];
    render(<OpeningHours heading="Hours" headingLevel={3} hours={{ ...hours, exceptions }} />);
    expect(screen.getByRole("heading", { level: 4, name: "Different hours" })).toBeVisible();
  });

  it("has no heading for exceptions where there are none", () => {
    render(<OpeningHours heading="Hours" hours={{ ...hours, exceptions: [] }} />);
    expect(screen.getAllByRole("heading")).toHaveLength(1);
  });

  it("marks today in words and for a screen reader", () => {
    render(<OpeningHours heading="Hours" hours={hours} today="2026-12-02" />);
    expect(todays()).toHaveLength(1);
    expect(todays()[0]).toHaveTextContent("Wednesday today8 am to 6 pm");
  });

  it("marks no day without `today`", () => {
    render(<OpeningHours heading="Hours" hours={hours} />);
    expect(todays()).toEqual([]);
  });

  it("marks today among the exceptions, and not the weekday that it replaces", () => {
    render(
      <OpeningHours
        heading="Hours"
        hours={{ ...hours, exceptions: [christmas] }}
        today="2027-01-01"
      />,
    );
    expect(todays()).toHaveLength(1);
    expect(todays()[0]).toHaveTextContent("24 December 2026 – 1 January 2027 today");
  });

  it("leaves out exceptions before today", () => {
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

  it("leaves out exceptions that are past at the clinic, without `today`", () => {
    const element = <OpeningHours heading="Hours" hours={{ ...hours, exceptions: [christmas] }} />;
    vi.setSystemTime(Date.parse("2027-01-01T23:59Z"));
    const { rerender } = render(element);
    expect(rows(1)).toHaveLength(1);
    vi.setSystemTime(Date.parse("2027-01-02T00:00Z"));
    rerender(<OpeningHours {...element.props} />);
    expect(screen.getAllByRole("table")).toHaveLength(1);
  });

  it("hydrates a page from last year, without past exceptions", async () => {
    const element = <OpeningHours heading="Hours" hours={{ ...hours, exceptions: [christmas] }} />;
    const container = document.createElement("div");
    container.innerHTML = renderToString(element);
    expect(container.textContent).toContain("Christmas");
    const served = container.querySelector("table");
    vi.setSystemTime(Date.parse("2027-01-02T12:00Z"));
    const onRecoverableError = vi.fn();
    const root = await act(async () => hydrateRoot(container, element, { onRecoverableError }));
    expect(container.textContent).not.toContain("Christmas");
    expect(container.querySelector("table")).toBe(served);
    act(() => root.unmount());
  });

  it.each([
    ["as one period", { friday: [{ opens: "18:00", closes: "02:00" }] }],
    [
      "as two days",
      {
        friday: [{ opens: "18:00", closes: "24:00" }],
        saturday: [{ opens: "0:00", closes: "2:00" }],
      },
    ],
  ])("writes a night in the row of its evening, given %s", (_, week) => {
    render(<OpeningHours heading="Hours" hours={{ ...hours, week }} />);
    expect(rows().slice(3, 6)).toEqual([
      "Thursday: Closed",
      "Friday: 6 pm to 2 am",
      "Saturday: Closed",
    ]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it.each(["24:00", "00:00", "23:59"])("says that 00:00 to %s is all day", (closes) => {
    render(
      <OpeningHours
        heading="Hours"
        hours={{ ...hours, week: { monday: [{ opens: "00:00", closes }] } }}
      />,
    );
    expect(rows()[0]).toBe("Monday: Open 24 hours");
  });

  it("says that a day is by appointment, in place of hours and beside them, with its note", () => {
    const week = {
      monday: { periods: day, byAppointment: true },
      tuesday: { periods: day, note: "Children only" },
      wednesday: { byAppointment: true, note: "Mornings" },
      thursday: { note: "Home visits" },
      friday: { periods: [], note: "We train" },
    };
    render(<OpeningHours heading="Hours" hours={{ ...hours, week }} />);
    expect(rows().slice(0, 6)).toEqual([
      "Monday: 8 am to 6 pmAlso by appointment",
      "Tuesday: 8 am to 6 pmChildren only",
      "Wednesday: By appointmentMornings",
      "Thursday: Home visits",
      "Friday: ClosedWe train",
      "Saturday: Closed",
    ]);
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("names the weekdays of a season", () => {
    const july = { date: "2027-07-01", until: "2027-08-31", name: "Summer hours" };
    const short = [{ opens: "08:00", closes: "14:00" }];
    const exceptions = [
      { ...july, periods: short },
      { ...july, date: "2027-07-02", week: { monday: short, friday: { byAppointment: true } } },
      { date: "2027-12-27", until: "2027-12-29", periods: short },
    ];
    render(<OpeningHours heading="Hours" hours={{ ...hours, exceptions }} />);
    expect(rows(1)).toEqual([
      "1 July – 31 August 2027Summer hours: Monday to Friday8 am to 2 pmSaturday to SundayClosed",
      "2 July – 31 August 2027Summer hours: Monday8 am to 2 pmTuesday to ThursdayClosedFridayBy appointmentSaturday to SundayClosed",
      "27–29 December 2027: 8 am to 2 pm",
    ]);
  });

  it("marks the holiday, and not the season around it", () => {
    const exceptions = [{ date: "2026-12-01", until: "2026-12-31", periods: day }, christmas];
    const { rerender } = render(
      <OpeningHours heading="Hours" hours={{ ...hours, exceptions }} today="2026-12-24" />,
    );
    expect(todays().map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining("Christmas"),
    ]);
    rerender(<OpeningHours heading="Hours" hours={{ ...hours, exceptions }} today="2026-12-23" />);
    expect(todays()[0]).toHaveTextContent("1 December 2026");
  });

  it("is in the language of its messages", () => {
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

  it("reports invalid hours, and leaves the day out rather than calling it closed", () => {
    const week = { monday: [{ opens: "8 am", closes: "18:00" }], tuesday: day };
    const exceptions = [{ date: "2026-12-16", periods: [{ opens: "13:00", closes: "13:00" }] }];
    render(<OpeningHours heading="Hours" hours={{ ...hours, week, exceptions }} />);
    expect(rows()[0]).toBe("Tuesday: 8 am to 6 pm");
    expect(screen.getAllByRole("table")).toHaveLength(1);
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/<OpeningHours> hours: monday: "8 am"/),
    );
    expect(console.warn).toHaveBeenCalledWith(
      expect.stringMatching(/<OpeningHours> hours: 2026-12-16: it opens and closes at 13:00/),
    );
  });

  it("reports a `today` that is not a date, and marks nothing", () => {
    render(<OpeningHours heading="Hours" hours={hours} today="Monday" />);
    expect(todays()).toEqual([]);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<OpeningHours> today"),
    );
  });

  it("renders nothing without a week, and reports it", () => {
    const { container } = render(
      <OpeningHours heading="Hours" hours={{ timeZone: "Europe/London" } as OpeningHours} />,
    );
    expect(container).toBeEmptyDOMElement();
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("<OpeningHours> hours"),
    );
  });
});
