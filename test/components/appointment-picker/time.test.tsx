import { act, fireEvent, render, screen } from "@testing-library/react";
import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import type { LoadSlots, Slot, Availability } from "clinic-ui/booking";
import { es } from "clinic-ui/messages/es";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

/** Times of a day as the clinic's diary writes them, in London. */
const slotsOn = (day: string, times: readonly string[], offset = "Z"): Slot[] =>
  times.map((time) => ({
    id: `${day} ${time}`,
    start: `${day}T${time}:00${offset}`,
    end: `${day}T${time.replace(/:.*/, ":59")}:00${offset}`,
    state: "free",
  }));

const availabilityWith = (
  slots: readonly Slot[],
  fetchedAt = "2026-12-07T07:00:00Z",
): Availability => ({
  slots,
  coverage: { from: "2026-12-07T00:00:00Z", to: "2026-12-14T00:00:00Z", complete: true },
  clinicTimeZone: "Europe/London",
  fetchedAt,
});

const morning = availabilityWith([
  ...slotsOn("2026-12-07", ["08:00", "09:00", "10:00", "15:00"]),
  ...slotsOn("2026-12-08", ["09:00"]),
]);

const picker = (props: Partial<AppointmentPickerProps> = {}) => (
  <AppointmentPicker
    heading="Choose a time"
    action="/bookings"
    timeZone="Europe/London"
    slots={morning}
    {...props}
  />
);

const times = () =>
  [...document.querySelectorAll<HTMLElement>(".cui-appointment-picker__times label")].map((label) =>
    label.textContent.replace(/\s/g, " "),
  );

const at = (instant: string) => vi.setSystemTime(instant);
const later = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));
const comeBack = () => {
  fireEvent(document, new Event("visibilitychange"));
  return later(50);
};

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-12-07T07:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

describe("Time passes", () => {
  it("offers no past times on a page that was rendered hours ago", () => {
    at("2026-12-07T13:00:00Z");
    render(picker());
    expect(times()).toEqual(["3 pm"]);
    expect(screen.getByRole("button", { name: /^First free time: .*3.pm$/ })).toBeVisible();
  });

  it("drops times that pass while the page is open, and reports it for the chosen time", async () => {
    at("2026-12-07T08:58:00Z");
    render(picker());
    expect(times()).toEqual(["9 am", "10 am", "3 pm"]);
    fireEvent.click(screen.getByRole("radio", { name: /9.am/ }));
    await later(3 * 60_000);
    expect(times()).toEqual(["10 am", "3 pm"]);
    expect(screen.getByText(/^Monday 7 December, 9.am is not free any more/)).toBeVisible();
    expect(screen.queryByRole("radio", { checked: true, name: /am|pm/ })).toBeNull();
  });

  it("has no times today in a tab that becomes visible again in the evening", async () => {
    render(picker());
    at("2026-12-07T16:00:00Z");
    await comeBack();
    expect(screen.queryByRole("radio", { name: /Mon 7 Dec/ })).toBeNull();
    expect(times()).toEqual(["9 am"]);
  });

  it("fetches again where the answer is old, and stays unchanged meanwhile", async () => {
    const loadSlots = vi.fn<LoadSlots>(() => new Promise(() => undefined));
    at("2026-12-07T13:00:00Z");
    render(picker({ loadSlots }));
    await later(50);
    expect(loadSlots).toHaveBeenCalledOnce();
    expect(loadSlots.mock.calls[0]![0].from).toBe("2026-12-07T13:00:00.000Z");
    expect(times()).toEqual(["3 pm"]);
    expect(screen.queryByText("Looking for free times")).toBeNull();
  });

  it("does not fetch where the answer is fresh", async () => {
    const loadSlots = vi.fn<LoadSlots>(() => new Promise(() => undefined));
    render(picker({ loadSlots }));
    await later(60_000);
    expect(loadSlots).not.toHaveBeenCalled();
  });

  it("takes the newer answer, and keeps the visitor's choice and values", async () => {
    const loadSlots = vi.fn<LoadSlots>(({ from, to }) =>
      Promise.resolve({
        ...availabilityWith([
          ...slotsOn("2026-12-07", ["15:00", "16:00"]),
          ...slotsOn("2026-12-08", ["09:00"]),
        ]),
        coverage: { from, to, complete: true },
      }),
    );
    render(picker({ loadSlots }));
    fireEvent.click(screen.getByRole("radio", { name: /3.pm/ }));
    fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
    at("2026-12-07T13:00:00Z");
    await comeBack();
    expect(times()).toEqual(["3 pm", "4 pm"]);
    expect(screen.getByRole("radio", { name: /3.pm/ })).toBeChecked();
    expect(screen.getByLabelText(/your name/i)).toHaveValue("Sam Reed");
  });

  it("reports that the chosen time has been taken meanwhile", async () => {
    const loadSlots = vi.fn<LoadSlots>(({ from, to }) =>
      Promise.resolve({
        ...availabilityWith(slotsOn("2026-12-07", ["16:00"])),
        coverage: { from, to, complete: true },
      }),
    );
    render(picker({ loadSlots }));
    fireEvent.click(screen.getByRole("radio", { name: /3.pm/ }));
    at("2026-12-07T13:00:00Z");
    await comeBack();
    expect(screen.getByText(/^Monday 7 December, 3.pm is not free any more/)).toBeVisible();
  });

  it("does not fetch while the page is hidden", async () => {
    const loadSlots = vi.fn<LoadSlots>(({ from, to }) =>
      Promise.resolve({ ...morning, coverage: { from, to, complete: true } }),
    );
    render(picker({ loadSlots }));
    await later(8 * 60 * 60_000);
    expect(loadSlots.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it("searches on where all its times are past", async () => {
    const next = availabilityWith(slotsOn("2026-12-16", ["09:00"]));
    const loadSlots = vi.fn<LoadSlots>(({ from, to }) =>
      Promise.resolve({ ...next, coverage: { from, to, complete: true } }),
    );
    at("2026-12-10T13:00:00Z");
    render(picker({ loadSlots }));
    await later(100);
    expect(screen.getByRole("radio", { name: /Wed 16 Dec/ })).toBeInTheDocument();
  });

  it("takes newer slots from a server component that renders again", () => {
    const { rerender } = render(picker());
    rerender(
      picker({ slots: availabilityWith(slotsOn("2026-12-07", ["11:00"]), "2026-12-07T07:01:00Z") }),
    );
    expect(times()).toEqual(["11 am"]);
  });
});

describe("Times are the clinic's", () => {
  it.each<[string, string, string, string]>([
    ["Europe/London", "2026-07-15T08:00:00+00:00", "Wed 15 Jul", "9 am"],
    ["Europe/London", "2026-12-15T08:00:00+00:00", "Tue 15 Dec", "8 am"],
    ["Europe/Paris", "2026-07-15T08:00:00+00:00", "Wed 15 Jul", "10 am"],
    ["Europe/Paris", "2026-07-15T09:00:00+01:00", "Wed 15 Jul", "10 am"],
    ["America/Chicago", "2026-12-15T10:00:00-05:00", "Tue 15 Dec", "9 am"],
    ["America/Chicago", "2026-07-15T10:00:00-04:00", "Wed 15 Jul", "9 am"],
    ["Africa/Lagos", "2026-07-15T08:00:00+00:00", "Wed 15 Jul", "9 am"],
    ["America/Vancouver", "2026-12-15T09:00:00-07:00", "Tue 15 Dec", "9 am"],
    ["America/Vancouver", "2026-12-15T16:00:00Z", "Tue 15 Dec", "9 am"],
    ["Pacific/Auckland", "2026-12-14T20:00:00Z", "Tue 15 Dec", "9 am"],
  ])("%s: %s", (timeZone, start, day, time) => {
    at("2026-07-01T00:00:00Z");
    const end = start.replace(/T\d\d:00/, (hour) => hour.replace(":00", ":30"));
    const slots = {
      ...availabilityWith([{ id: "1", start, end, state: "free" }]),
      clinicTimeZone: timeZone,
    };
    render(picker({ timeZone, slots }));
    expect(times()[0]).toMatch(new RegExp(`^${time}`));
    expect(screen.getByRole("radio", { name: new RegExp(`^${day}`) })).toBeInTheDocument();
  });

  it("are shown beside the visitor's own, with the day where it differs", () => {
    vi.stubEnv("TZ", "Asia/Tokyo");
    render(picker());
    expect(times()).toEqual([
      "8 am 5 pm where you are",
      "9 am 6 pm where you are",
      "10 am 7 pm where you are",
      "3 pm Tue 8 Dec, 12 am where you are",
    ]);
  });

  it.each([
    ["Europe/London", false],
    ["Europe/Lisbon", false],
    ["Europe/Paris", true],
  ])("name the place to a visitor in %s: %s", (zone, isNamed) => {
    vi.stubEnv("TZ", zone);
    render(picker());
    expect(screen.queryAllByText("London")).toHaveLength(isNamed ? 1 : 0);
  });

  it("name the place in what the server sends, which knows no visitor", () => {
    vi.stubEnv("TZ", "Europe/London");
    expect(renderToString(picker())).toContain("<bdi>London</bdi>");
  });

  it("have the hour cycle of the locale's keyword", () => {
    render(picker({ messages: { ...es, locale: "en-GB-u-hc-h23" } }));
    expect(times()).toEqual(["08:00", "09:00", "10:00", "15:00"]);
  });
});

describe("What the server sends", () => {
  const many = availabilityWith(
    Array.from({ length: 10_000 }, (_, index) => {
      const start = Date.parse("2026-12-07T08:00:00Z") + Math.floor(index / 60) * 86_400_000;
      const from = new Date(start + (index % 60) * 600_000);
      return {
        id: `slot-${index}`,
        start: from.toISOString(),
        end: new Date(+from + 600_000).toISOString(),
        state: "free" as const,
        practitionerId: `person-${index % 20}`,
      };
    }),
  );

  it("is the first days of a large diary, and a link to the later ones", () => {
    const html = renderToString(
      picker({ slots: many, query: { lang: "fr" }, rescheduleOf: "42", choices: {} }),
    );
    expect(html.length).toBeLessThan(150_000);
    document.body.innerHTML = html;
    const link = [...document.querySelectorAll("a")].find(
      (anchor) => anchor.textContent === "Look at later days",
    )!;
    const address = new URLSearchParams(link.getAttribute("href")!.slice(1));
    expect(Object.fromEntries(address)).toEqual({
      lang: "fr",
      rescheduleOf: "42",
      from: "2026-12-10",
    });
    document.body.innerHTML = "";
  });

  it("shows the chosen time, whichever day it is on", () => {
    for (const chosenSlot of ["slot-10", "slot-250", "slot-9000"]) {
      document.body.innerHTML = renderToString(picker({ slots: many, chosenSlot }));
      const radio = document.querySelector<HTMLInputElement>(`input[value=${chosenSlot}]`)!;
      expect(radio.checked).toBe(true);
      expect(radio.closest("details:not([open])")).toBeNull();
    }
    document.body.innerHTML = "";
  });
});
