import { render, screen, within } from "@testing-library/react";
import { Timetable, type ClassSession } from "clinic-ui";
import { de } from "clinic-ui/messages/de";
import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => vi.restoreAllMocks());

const items: ClassSession[] = [
  { name: "Back class", day: "thursday", start: "17:30", end: "18:15" },
  { name: "Late", day: "monday", start: "18:00" },
  { name: "Early", day: "monday", start: "9:30" },
];

/** Each day with its classes. */
const days = () =>
  screen.getAllByRole("heading", { level: 3 }).map((day) => [
    day.textContent,
    ...within(day.parentElement!)
      .getAllByRole("listitem")
      .map((item) => item.textContent.replace(/\u00a0/g, " ")),
  ]);

describe("Timetable", () => {
  it("puts the classes into the order of the week and of the day", () => {
    render(<Timetable heading="Classes" items={items} />);
    expect(screen.getByRole("region", { name: "Classes" })).toBeVisible();
    expect(days()).toEqual([
      ["Monday", "9:30 amEarly", "6 pmLate"],
      ["Thursday", "5:30 pm to 6:15 pmBack class"],
    ]);
  });

  it("has the weekdays and the clock of its language", () => {
    render(<Timetable heading="Kurse" items={items.slice(0, 1)} messages={de} />);
    expect(days()).toEqual([["Donnerstag", "17:30 – 18:15Back class"]]);
  });

  it("says who gives a class, where and for whom, and links to its page", () => {
    const details = { teacher: "Ana", place: "Upstairs", level: "For beginners", href: "/back" };
    render(<Timetable heading="Classes" items={[{ ...items[0]!, ...details }]} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("with Ana Upstairs For beginners");
    expect(screen.getByRole("link", { name: "Back class" })).toHaveAttribute("href", "/back");
  });

  it("says that a class is cancelled, and keeps it", () => {
    render(<Timetable heading="Classes" items={[{ ...items[1]!, cancelled: true }]} />);
    expect(screen.getByRole("listitem")).toHaveTextContent("Late Cancelled for now");
  });

  it("reports a day and a time that it cannot read, and shows the rest", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const wrong = { name: "Wrong", day: "someday" as "monday", start: "10:00" };
    render(<Timetable heading="Classes" items={[wrong, { ...items[1]!, start: "6 pm" }]} />);
    expect(days()).toEqual([["Monday", "Late"]]);
    expect(warn).toHaveBeenCalledTimes(2);
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("<Timetable> items[].day"));
    expect(warn).toHaveBeenCalledWith(expect.stringContaining("<Timetable> items[].start"));
  });
});
