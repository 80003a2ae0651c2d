import { act, fireEvent, render, screen } from "@testing-library/react";
import { AppointmentPicker, type AppointmentPickerProps } from "clinic-ui";
import {
  BookingError,
  type HoldSlot,
  type OnBook,
  type Slot,
  type Availability,
} from "clinic-ui/booking";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const at = (time: string) => `2026-11-24T${time}:00Z`;

const slot = (time: string): Slot => ({
  id: time,
  start: at(time),
  end: at(time.replace(/:.*/, ":59")),
  state: "free",
});

const slots: Availability = {
  slots: ["09:00", "10:00", "11:00", "14:00", "15:00"].map(slot),
  coverage: { from: "2026-11-23T00:00:00Z", to: "2026-12-07T00:00:00Z", complete: true },
  clinicTimeZone: "Europe/London",
  fetchedAt: "2026-11-23T08:00:00Z",
};

/** A diary that keeps a time for a minute, one for each hold that is not replaced or given back. */
function diaryWithHolds() {
  const holds = new Map<string, { slotId: string; until: number }>();
  let most = 0;
  let made = 0;
  const live = () => [...holds].filter(([, { until }]) => until > Date.now());
  const holdSlot = vi.fn<HoldSlot>(async ({ id }, { replaces }) => {
    await Promise.resolve();
    if (replaces) holds.delete(replaces);
    if (live().some(([, hold]) => hold.slotId === id)) throw new BookingError("slot-taken");
    const until = Date.now() + 60_000;
    const holdId = `hold ${(made += 1)}`;
    holds.set(holdId, { slotId: id, until });
    most = Math.max(most, live().length);
    return { holdId, until: new Date(until).toISOString() };
  });
  const releaseHold = vi.fn((holdId: string) => void holds.delete(holdId));
  const onBook = vi.fn<OnBook>(async ({ slot, holdId }) => {
    await Promise.resolve();
    const isOwn = holdId !== undefined && holds.get(holdId)?.slotId === slot.id;
    if (!isOwn && live().some(([, hold]) => hold.slotId === slot.id)) {
      throw new BookingError("slot-taken");
    }
    if (holdId !== undefined && !live().some(([id]) => id === holdId)) {
      throw new BookingError("hold-expired");
    }
    return { status: "confirmed", id: "42" };
  });
  return { holdSlot, releaseHold, onBook, live, most: () => most };
}

type Diary = ReturnType<typeof diaryWithHolds>;

const picker = (diary: Diary, props: Partial<AppointmentPickerProps> = {}) => (
  <AppointmentPicker
    heading="Choose a time"
    action="/bookings"
    timeZone="Europe/London"
    slots={slots}
    // New at each render, as the functions of many sites are.
    holdSlot={(slot, context) => diary.holdSlot(slot, context)}
    releaseHold={(holdId) => diary.releaseHold(holdId)}
    onBook={(request, context) => diary.onBook(request, context)}
    {...props}
  />
);

const choose = (time: string) => fireEvent.click(screen.getByDisplayValue(time));
const later = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

async function book() {
  fireEvent.change(screen.getByLabelText(/your name/i), { target: { value: "Sam Reed" } });
  fireEvent.change(screen.getByLabelText(/telephone/i), { target: { value: "01632 960199" } });
  fireEvent.click(screen.getByRole("button", { name: "Book this time" }));
  await later(50);
}

const isBooked = () => screen.queryByRole("heading", { name: "Your visit is booked" }) !== null;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-23T08:00:00Z") });
});

afterEach(() => {
  vi.useRealTimers();
});

describe("A visitor's hold", () => {
  it("is not requested while the visitor goes through the times, but after a pause", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    for (const time of ["09:00", "10:00", "11:00", "14:00"]) {
      choose(time);
      await later(200);
    }
    expect(diary.holdSlot).not.toHaveBeenCalled();
    await later(1_000);
    expect(diary.holdSlot).toHaveBeenCalledOnce();
    expect(diary.live().map(([, { slotId }]) => slotId)).toEqual(["14:00"]);
  });

  it("is one at most, however many times are looked at, also in StrictMode", async () => {
    const diary = diaryWithHolds();
    render(<StrictMode>{picker(diary)}</StrictMode>);
    for (const time of ["09:00", "10:00", "11:00", "14:00", "15:00"]) {
      choose(time);
      await later(1_500);
    }
    expect(diary.most()).toBe(1);
    expect(diary.holdSlot).toHaveBeenCalledTimes(5);
  });

  it("never blocks the visitor's own time: A, B, A, book", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    for (const time of ["09:00", "10:00", "09:00"]) {
      choose(time);
      await later(1_500);
    }
    await book();
    expect(isBooked()).toBe(true);
    expect(diary.onBook.mock.calls[0]![0].slot.id).toBe("09:00");
  });

  it("is not requested again at each render", async () => {
    const diary = diaryWithHolds();
    const { rerender } = render(picker(diary));
    choose("09:00");
    await later(1_500);
    for (let renders = 0; renders < 5; renders += 1) {
      rerender(picker(diary));
      await later(1_500);
    }
    expect(diary.holdSlot).toHaveBeenCalledOnce();
  });

  it("does not delay a booking right after choosing", async () => {
    const diary = diaryWithHolds();
    diary.holdSlot.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          setTimeout(() => resolve({ holdId: "late", until: at("09:00") }), 2_000);
        }),
    );
    render(picker(diary));
    choose("09:00");
    await later(800);
    expect(diary.holdSlot).toHaveBeenCalledOnce();
    diary.onBook.mockResolvedValueOnce({ status: "confirmed", id: "42" });
    await book();
    await later(3_000);
    expect(isBooked()).toBe(true);
    expect(diary.onBook.mock.calls[0]![0].holdId).toBe("late");
  });

  it("is renewed for as long as the visitor is there", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    choose("09:00");
    for (let minutes = 0; minutes < 5; minutes += 1) {
      await later(60_000);
      fireEvent.keyDown(window, { key: "a" });
      expect(diary.live()).toHaveLength(1);
    }
    expect(diary.most()).toBe(1);
    expect(screen.getByText(/^We keep this time for you/)).toBeVisible();
    await book();
    expect(isBooked()).toBe(true);
  });

  it("is reported when it expires, and its time can still be booked", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    choose("09:00");
    await later(1_500);
    await later(60 * 60_000);
    expect(diary.live()).toHaveLength(0);
    expect(screen.queryByText(/^We keep this time for you/)).toBeNull();
    expect(screen.getByText(/^We no longer keep this time/)).toBeVisible();
    await book();
    expect(isBooked()).toBe(true);
  });

  it("is requested again where only the diary knows that it has expired", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    choose("09:00");
    await later(1_500);
    diary.onBook.mockRejectedValueOnce(new BookingError("hold-expired"));
    await book();
    expect(isBooked()).toBe(true);
    const [first, second] = diary.onBook.mock.calls.map(([{ holdId }]) => holdId);
    expect(second).not.toBe(first);
  });

  it("is released when the page is left, and requested again on return", async () => {
    const diary = diaryWithHolds();
    render(picker(diary));
    choose("09:00");
    await later(1_500);
    fireEvent(window, new PageTransitionEvent("pagehide", { persisted: true }));
    expect(diary.live()).toHaveLength(0);
    fireEvent(window, new PageTransitionEvent("pageshow", { persisted: true }));
    await later(1_500);
    expect(diary.live()).toHaveLength(1);
  });

  it("is released when the picker unmounts, but not after its time was booked", async () => {
    const diary = diaryWithHolds();
    const { unmount } = render(picker(diary));
    choose("09:00");
    await later(1_500);
    unmount();
    expect(diary.releaseHold).toHaveBeenCalledOnce();

    const other = diaryWithHolds();
    const { unmount: leave } = render(picker(other));
    choose("09:00");
    await later(1_500);
    await book();
    expect(isBooked()).toBe(true);
    leave();
    expect(other.releaseHold).not.toHaveBeenCalled();
  });

  it("is released even if the answer comes after the visitor has left", async () => {
    const diary = diaryWithHolds();
    let answer: (hold: { holdId: string; until: string }) => void = () => undefined;
    diary.holdSlot.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    const { unmount } = render(picker(diary));
    choose("09:00");
    await later(1_500);
    unmount();
    answer({ holdId: "late", until: at("09:00") });
    await later(50);
    expect(diary.releaseHold).toHaveBeenCalledExactlyOnceWith("late");
  });

  it("may last for any length of time, and have a number as its id", async () => {
    const diary = diaryWithHolds();
    diary.holdSlot.mockResolvedValue({ holdId: 7 as never, until: "2999-01-01T00:00:00Z" });
    render(picker(diary));
    choose("09:00");
    await later(5_000);
    expect(screen.getByText(/^We keep this time for you/)).toBeVisible();
    diary.onBook.mockResolvedValueOnce({ status: "confirmed", id: "42" });
    await book();
    expect(diary.onBook.mock.calls[0]![0].holdId).toBe("7");
  });

  it("warns where another visitor may be first, and lets this one try", async () => {
    const diary = diaryWithHolds();
    diary.holdSlot.mockRejectedValue(new BookingError("slot-taken"));
    render(picker(diary));
    choose("09:00");
    await later(1_500);
    expect(screen.getByText(/^Someone else may be booking this time/)).toBeVisible();
    await book();
    expect(isBooked()).toBe(true);
  });

  it.each<[string, () => unknown]>([
    ["nothing", () => undefined],
    ["a text", () => "held"],
    ["a hold without an end", () => ({ holdId: "1" })],
    ["an error", () => Promise.reject(new Error("no"))],
    [
      "an exception",
      () => {
        throw new Error("no");
      },
    ],
    ["silence", () => new Promise(() => undefined)],
  ])("does not prevent a booking where the diary answers with %s", async (_, answer) => {
    const diary = diaryWithHolds();
    diary.holdSlot.mockImplementation(answer as HoldSlot);
    render(picker(diary));
    choose("09:00");
    await later(1_500);
    await book();
    await later(5_000);
    expect(isBooked()).toBe(true);
  });
});
