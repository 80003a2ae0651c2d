import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import {
  BookingError,
  bookingErrorFrom,
  type Availability,
  type OnBook,
  type Slot,
} from "clinic-ui/booking";
import { afterEach, describe, expect, it, vi } from "vitest";

const slot = (day: number, time: string, more: Partial<Slot> = {}): Slot => ({
  id: `${day}-${time}`,
  start: `2026-11-${day}T${time}:00Z`,
  end: `2026-11-${day}T${time.replace(/:.*/, ":59")}:00Z`,
  state: "free",
  ...more,
});

const availability = (slots: readonly Slot[]): Availability => ({
  slots,
  coverage: { from: "2026-11-23T00:00:00Z", to: "2026-12-07T00:00:00Z", complete: true },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T07:00:00Z",
});

const slots = availability([slot(24, "09:00"), slot(24, "10:00"), slot(26, "10:00")]);

const picker = (props: Partial<AppointmentPickerProps> = {}) => (
  <AppointmentPicker
    heading="Choose a time"
    action="/bookings"
    timeZone="Europe/London"
    slots={slots}
    clinic={{ name: "Rowan Yard Clinic", phone: { number: "01632 960142" } }}
    {...props}
  />
);

/** Chooses a time, fills the form and sends it. */
function book(onBook: OnBook, props: Partial<AppointmentPickerProps> = {}) {
  const rendered = render(picker({ onBook, ...props }));
  fireEvent.click(screen.getByDisplayValue("24-09:00"));
  fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
  fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960199" } });
  send();
  return rendered;
}

const send = () => fireEvent.click(screen.getByRole("button", { name: "Book this time" }));

const rejecting = (error: unknown) => () => Promise.reject(error as Error);

/** What the page says where the focus is, once it is somewhere. */
async function findMessage(): Promise<string> {
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  await waitFor(() =>
    expect(document.activeElement!.matches("[role=alert], [role=group], section")).toBe(true),
  );
  return document.activeElement!.textContent;
}

const notBooked = /^Your visit is not booked/;
const unknown = /^No answer came, so we do not know whether your visit is booked/;
const taken = /^Someone else has just booked this time/;

afterEach(() => {
  sessionStorage.clear();
});

describe("Every answer of a diary leads to the right message, which gets the focus", () => {
  it.each<[number, unknown, RegExp]>([
    [400, undefined, notBooked],
    [400, { error: { message: "User is not available at this time" } }, taken],
    [401, undefined, notBooked],
    [404, undefined, notBooked],
    [409, undefined, taken],
    [410, undefined, notBooked],
    [413, undefined, notBooked],
    [422, undefined, notBooked],
    [500, undefined, unknown],
    [502, "<!doctype html>", unknown],
    [504, undefined, unknown],
  ])("HTTP %i with %j", async (status, body, sentence) => {
    book(rejecting(bookingErrorFrom(status, body)));
    expect(await findMessage()).toMatch(sentence);
    expect(screen.getByLabelText(/your name/i)).toHaveValue("Sam Reed");
  });

  it.each<[string | undefined, string]>([
    ["30", "Try again in 30 seconds."],
    ["1", "Try again in 1 second."],
    ["3600", "Try again in 60 minutes."],
    ["Mon, 23 Nov 2026 07:03:00 GMT", "Try again in 3 minutes."],
    [undefined, "Try again in 5 seconds."],
  ])("HTTP 429 with Retry-After %s", async (wait, sentence) => {
    book(rejecting(bookingErrorFrom(429, undefined, wait)));
    expect(await findMessage()).toContain(`Your visit is not booked yet.`);
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
  });

  it.each<[string, unknown]>([
    ["an error without a code", new Error("?")],
    ["a network that failed", new TypeError("Failed to fetch")],
    ["null", null],
    ["a text", "slot-taken"],
    [
      "an error of a server function, whose code is gone",
      Object.assign(new Error(), { digest: "1" }),
    ],
  ])("a promise that is rejected with %s", async (_, error) => {
    book(rejecting(error));
    expect(await findMessage()).toMatch(unknown);
  });

  it("a function that throws", async () => {
    book(() => {
      throw new BookingError("invalid");
    });
    expect(await findMessage()).toMatch(notBooked);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["true", true],
    ["a number", 42],
    ["a text", "confirmed"],
    ["HTML", "<!doctype html><title>Error</title>"],
    ["a list", [{ status: "confirmed" }]],
    ["an empty object", {}],
    ["another status", { status: "ok", id: "1" }],
    ["a redirect to nowhere", { status: "redirect" }],
    ["a redirect to a script", { status: "redirect", url: "javascript:alert(1)" }],
  ])("a promise that resolves to %s", async (_, answer) => {
    vi.spyOn(console, "warn").mockReturnValue();
    book(() => Promise.resolve(answer as never));
    expect(await findMessage()).toMatch(unknown);
  });

  it.each<[string, object]>([
    ["a number for an id", { status: "confirmed", id: 42 }],
    ["no id", { status: "confirmed" }],
    ["a booking to be confirmed", { status: "pending", id: "42" }],
  ])("%s is a booking", async (_, outcome) => {
    book(() => Promise.resolve(outcome as never));
    await waitFor(() =>
      expect(document.activeElement?.textContent).toMatch(
        /Your visit is booked|We have your request/,
      ),
    );
  });

  it("a booking error that a server function returns or throws", async () => {
    book(() => Promise.resolve({ status: "error", code: "slot-taken" }));
    expect(await findMessage()).toMatch(taken);
  });

  it("no answer in a minute", async () => {
    vi.useFakeTimers({ now: Date.parse("2026-11-23T07:00:00Z") });
    book(() => new Promise(() => undefined));
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(screen.getByRole("alert")).toHaveFocus();
    expect(screen.getByRole("alert")).toHaveTextContent(unknown);
  });

  it("fields that the form does not have, too", async () => {
    const fieldErrors = { insurance: "Tell us your insurer." };
    book(rejecting(new BookingError("invalid", { fieldErrors })));
    expect(await findMessage()).toContain("Tell us your insurer.");
  });

  it.each<[string, object]>([
    ["an empty list of fields", {}],
    ["empty sentences", { phone: "" }],
  ])("%s", async (_, fieldErrors) => {
    book(rejecting(new BookingError("invalid", { fieldErrors: fieldErrors as never })));
    expect(await findMessage()).toMatch(notBooked);
  });
});

describe("The same error twice is announced twice", () => {
  it.each<[string, BookingError]>([
    ["a sentence", new BookingError("invalid")],
    ["a field", new BookingError("invalid", { fieldErrors: { phone: "We cannot call this." } })],
    ["no answer", new BookingError("offline")],
  ])("%s", async (_, error) => {
    book(rejecting(error));
    await findMessage();
    const first = document.activeElement;
    const button = screen.getByRole("button", { name: "Book this time" });
    button.focus();
    // What was wrong is put right, as far as the visitor can tell.
    fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960198" } });
    fireEvent.click(button);
    await waitFor(() => expect(document.activeElement).not.toBe(button));
    await findMessage();
    expect(document.activeElement).not.toBe(first);
  });
});

describe("A time that is taken", () => {
  it("is not offered again, and past or taken times are no alternatives", async () => {
    const alternatives = [
      slot(22, "09:00"),
      slot(24, "09:00"),
      slot(25, "09:00", { state: "taken" }),
      slot(27, "11:00"),
      { nonsense: true } as never,
    ];
    book(rejecting(new BookingError("slot-taken", { alternatives })));
    await findMessage();
    const offered = within(screen.getByRole("alert")).getAllByRole("button");
    expect(offered.map((button) => button.textContent)).toEqual([
      expect.stringMatching(/^Friday 27 November, 11.am$/),
    ]);
    expect(screen.queryByDisplayValue("24-09:00")).toBeNull();
  });

  it("has alternatives on other days that can be booked", async () => {
    const far = slot(27, "11:00", { id: "far" });
    const onBook = vi
      .fn<OnBook>()
      .mockRejectedValueOnce(new BookingError("slot-taken", { alternatives: [far] }))
      .mockResolvedValueOnce({ status: "confirmed", id: "1" });
    book(onBook);
    await findMessage();
    fireEvent.click(within(screen.getByRole("alert")).getByRole("button"));
    expect(screen.getByDisplayValue("far")).toBeChecked();
    expect(screen.getByDisplayValue("far")).toHaveFocus();
    send();
    await screen.findByRole("heading", { name: "Your visit is booked" });
    expect(onBook.mock.calls[1]![0].slot).toEqual(far);
  });

  it("leads to advice where nothing else is free", async () => {
    book(rejecting(new BookingError("slot-taken")), { slots: availability([slot(24, "09:00")]) });
    expect(await findMessage()).toMatch(/Please choose another time, or call us\..*01632 960142/);
  });
});

describe("The form's key", () => {
  const keys = (onBook: ReturnType<typeof vi.fn<OnBook>>) =>
    onBook.mock.calls.map(([, { idempotencyKey }]) => idempotencyKey);

  it("is a new one after a booking error", async () => {
    const onBook = vi.fn<OnBook>(rejecting(new BookingError("invalid")));
    book(onBook);
    await findMessage();
    send();
    await waitFor(() => expect(onBook).toHaveBeenCalledTimes(2));
    expect(new Set(keys(onBook)).size).toBe(2);
  });

  it("is kept for the tab while the outcome is unknown, and selects the same time after a reload", async () => {
    const onBook = vi.fn<OnBook>(rejecting(new BookingError("offline")));
    const { unmount } = book(onBook);
    expect(await findMessage()).toMatch(unknown);
    unmount();
    onBook.mockResolvedValue({ status: "confirmed", id: "42" });
    // The diary has given the time to this very visitor.
    render(
      picker({
        onBook,
        slots: availability([slot(24, "09:00", { state: "taken" }), slot(26, "10:00")]),
      }),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent(unknown);
    expect(screen.getByDisplayValue("24-09:00")).toBeChecked();
    fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
    fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960199" } });
    send();
    await screen.findByRole("heading", { name: "Your visit is booked" });
    expect(new Set(keys(onBook)).size).toBe(1);
    expect(onBook.mock.calls[1]![0].slot.id).toBe("24-09:00");
  });

  it("stores no values of the form, and nothing after an answer", async () => {
    const onBook = vi.fn<OnBook>(rejecting(new BookingError("offline")));
    book(onBook);
    await findMessage();
    expect(JSON.stringify({ ...sessionStorage })).not.toMatch(/Sam|960199/);
    expect(sessionStorage).toHaveLength(1);
    onBook.mockResolvedValue({ status: "confirmed", id: "42" });
    send();
    await screen.findByRole("heading", { name: "Your visit is booked" });
    expect(sessionStorage).toHaveLength(0);
  });
});

describe("A diary's malformed answer", () => {
  const shapes: [string, unknown][] = [
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["a text", "[]"],
    ["HTML", "<!doctype html><title>Sign in</title>"],
    ["a list", []],
    ["an empty object", {}],
    ["slots that are null", { slots: null }],
    ["slots that are an object", { slots: {} }],
    ["slots of another nesting", { data: { slots: [] } }],
    ["slots without a stretch that are null", { slots: [null] }],
    ["empty slots", { ...slots, slots: [{}] }],
    ["slots without times", { ...slots, slots: [{ id: "a", state: "free" }] }],
    ["times that are none", { ...slots, slots: [slot(24, "9")] }],
    [
      "times that end before they begin",
      { ...slots, slots: [slot(24, "09:00", { end: "2020-01-01T00:00:00Z" })] },
    ],
    ["a state that is none", { ...slots, slots: [slot(24, "09:00", { state: "open" as never })] }],
    [
      "a stretch that runs backwards",
      { ...slots, coverage: { from: "2026-12-07T00:00:00Z", to: "2026-11-23T00:00:00Z" } },
    ],
    ["a stretch that is no time", { ...slots, coverage: { from: "?", to: 5 } }],
    ["an error in place of an answer", { code: "slot-taken", message: "no" }],
    ["a refusal", { status: "error", code: "server" }],
    ["a refusal of no known kind", { status: "error" }],
  ];

  it.each(shapes)("with %s leaves the page and the form's values", async (_, answer) => {
    vi.spyOn(console, "warn").mockReturnValue();
    render(
      picker({
        services: [
          { id: "a", name: "First visit" },
          { id: "b", name: "Massage" },
        ],
        loadSlots: ({ serviceId }) =>
          Promise.resolve((serviceId === "b" ? answer : slots) as never),
      }),
    );
    fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
    fireEvent.click(screen.getByRole("radio", { name: "Massage" }));
    await waitFor(() => expect(screen.queryByText("Looking for free times")).toBeNull());
    expect(
      screen.getAllByText(/could not be loaded|We found no free times|24 Nov/)[0],
    ).toBeVisible();
    fireEvent.click(screen.getByRole("radio", { name: "First visit" }));
    expect(await screen.findByDisplayValue("24-09:00")).toBeInTheDocument();
    expect(screen.getByLabelText(/your name/i)).toHaveValue("Sam Reed");
  });

  it.each(shapes)("from the server: %s", (_, answer) => {
    vi.spyOn(console, "warn").mockReturnValue();
    render(picker({ slots: answer as never }));
    expect(screen.getByRole("region", { name: "Choose a time" })).toBeVisible();
  });

  it("loses only invalid slots, and numbers as ids are valid", async () => {
    vi.spyOn(console, "warn").mockReturnValue();
    const onBook = vi.fn<OnBook>(() => Promise.resolve({ status: "confirmed", id: "1" }));
    const numbered = { ...slot(24, "09:00"), id: 7, practitionerId: 0 };
    render(picker({ onBook, slots: availability([null, numbered, {}] as never) }));
    fireEvent.click(screen.getByRole("radio", { name: /9.am/ }));
    fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
    fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960199" } });
    send();
    await screen.findByRole("heading", { name: "Your visit is booked" });
    expect(onBook.mock.calls[0]![0].slot).toMatchObject({ id: "7", practitionerId: "0" });
  });
});
