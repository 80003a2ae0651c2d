import { act, renderHook, waitFor } from "@testing-library/react";
import { BookingError, type LoadSlots, type Slot, type Availability } from "clinic-ui/booking";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { useSlots } from "../../../src/components/appointment-picker/use-slots";

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const begin = Date.parse("2026-11-23T00:00:00Z");
const iso = (at: number) => new Date(at).toISOString();

const slotAt = (at: number): Slot => ({
  id: iso(at),
  start: iso(at),
  end: iso(at + 60 * 60 * 1000),
  state: "free",
});

const availabilityWith = (from: number, to: number, slots: readonly Slot[] = []): Availability => ({
  slots,
  coverage: { from: iso(from), to: iso(to), complete: true },
  clinicTimeZone: "Europe/London",
  fetchedAt: iso(from),
});

/** A diary whose only free time is on one day. */
const freeOn = (at: number): LoadSlots =>
  vi.fn((query) => {
    const [from, to] = [Date.parse(query.from), Date.parse(query.to)];
    return Promise.resolve(availabilityWith(from, to, from <= at && at < to ? [slotAt(at)] : []));
  });

const search = (options: Partial<Parameters<typeof useSlots>[0]>) =>
  renderHook((props) => useSlots(props), {
    initialProps: {
      initial: undefined,
      initialChoices: {},
      load: undefined,
      timeZone: "Europe/London",
      choices: {},
      stretchDays: 14,
      horizonDays: 180,
      ...options,
    },
  });

beforeEach(() => {
  vi.useFakeTimers({ now: begin, toFake: ["Date"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the search for slots", () => {
  it("ends on a day of the clinic's calendar", () => {
    const initial = availabilityWith(begin, begin + day, [slotAt(begin + hour)]);
    const { result } = search({ initial, timeZone: "America/Vancouver", horizonDays: 10 });
    expect(result.current.last).toBe("2026-12-02");
  });

  it("does not fetch where the server has sent a free time", () => {
    const load = freeOn(begin);
    const initial = availabilityWith(begin, begin + day, [slotAt(begin + hour)]);
    const { result } = search({ load, initial });
    expect(result.current).toMatchObject({ status: "ready", availability: initial });
    expect(load).not.toHaveBeenCalled();
  });

  it("begins today where the server has sent no slots", async () => {
    const load = freeOn(begin + 2 * day);
    const { result } = search({ load });
    expect(result.current.status).toBe("loading");
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(load).toHaveBeenCalledExactlyOnceWith(
      { from: iso(begin), to: iso(begin + 14 * day), timeZone: "Europe/London" },
      {},
    );
  });

  it("finds the first free time of a diary that is full for months", async () => {
    const first = begin + 170 * day;
    const { result } = search({ load: freeOn(first) });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.availability?.slots).toEqual([slotAt(first)]);
    expect(result.current.availability?.coverage.from).toBe(iso(begin));
  });

  it("searches no further than its limit, and reports that there is nothing later", async () => {
    const load = freeOn(begin + 200 * day);
    const { result } = search({ load });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.hasLater).toBe(false);
    expect(result.current.availability?.coverage.to).toBe(iso(begin + 180 * day));
    expect(load).toHaveBeenCalledTimes(13);
  });

  it("goes on after an answer whose coverage is empty", async () => {
    const load = vi.fn<LoadSlots>((query) =>
      Promise.resolve(availabilityWith(Date.parse(query.from), Date.parse(query.from))),
    );
    const { result } = search({ load, horizonDays: 28 });
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(load).toHaveBeenCalledTimes(2);
  });

  it("fetches later days on request, and keeps the earlier ones", async () => {
    const initial = availabilityWith(begin, begin + 14 * day, [slotAt(begin + hour)]);
    const later = begin + 40 * day;
    const { result } = search({ load: freeOn(later), initial });
    act(() => result.current.later());
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(result.current.availability?.slots).toEqual([slotAt(begin + hour), slotAt(later)]);
  });

  it("drops the late answer to an earlier request", async () => {
    const answers: ((availability: Availability) => void)[] = [];
    const signals: AbortSignal[] = [];
    const load: LoadSlots = (_, { signal }) => {
      signals.push(signal!);
      return new Promise((resolve) => answers.push(resolve));
    };
    const { result, rerender } = search({ load, choices: { serviceId: "old" } });
    rerender({
      initial: undefined,
      initialChoices: {},
      load,
      timeZone: "Europe/London",
      choices: { serviceId: "new" },
      stretchDays: 14,
      horizonDays: 180,
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    const [old, fresh] = [slotAt(begin + day), slotAt(begin + 2 * day)];
    await act(async () => {
      answers[1]!(availabilityWith(begin, begin + 14 * day, [fresh]));
      answers[0]!(availabilityWith(begin, begin + 14 * day, [old]));
      await Promise.resolve();
    });
    expect(result.current.availability?.slots).toEqual([fresh]);
  });

  it("does not use the server's slots for another choice", async () => {
    const load = freeOn(begin + day);
    const initial = availabilityWith(begin, begin + day, [slotAt(begin + hour)]);
    const a = { serviceId: "a" };
    const { result, rerender } = search({ load, initial, initialChoices: a, choices: a });
    rerender({
      initial,
      initialChoices: { serviceId: "a" },
      load,
      timeZone: "Europe/London",
      choices: { serviceId: "b" },
      stretchDays: 14,
      horizonDays: 180,
    });
    await waitFor(() => expect(result.current.availability?.slots).toEqual([slotAt(begin + day)]));
  });

  it("fetches again for the first choice when it is chosen again", async () => {
    const load = freeOn(begin + day);
    const initial = availabilityWith(begin, begin + day, [slotAt(begin + hour)]);
    const [a, b] = [{ serviceId: "a" }, { serviceId: "b" }];
    const days = { stretchDays: 14, horizonDays: 180 };
    const options = { initial, initialChoices: a, load, timeZone: "Europe/London", ...days };
    const { result, rerender } = search({ ...options, choices: a });
    rerender({ ...options, choices: b });
    rerender({ ...options, choices: a });
    await waitFor(() => expect(result.current.availability?.slots).toEqual([slotAt(begin + day)]));
    expect(load).toHaveBeenLastCalledWith(expect.objectContaining(a), expect.anything());
  });

  it("reports why it failed and how long to wait, and repeats the request", async () => {
    const load = vi
      .fn<LoadSlots>()
      .mockRejectedValueOnce(new BookingError("rate-limited", { retryAfter: 7 }))
      .mockImplementation(freeOn(begin));
    const { result } = search({ load });
    await waitFor(() =>
      expect(result.current).toMatchObject({
        status: "failed",
        code: "rate-limited",
        retryAfter: 7,
      }),
    );
    act(() => result.current.retry());
    await waitFor(() => expect(result.current.status).toBe("ready"));
    expect(load.mock.calls[1]![0]).toEqual(load.mock.calls[0]![0]);
  });

  it("treats an unknown error as the server's", async () => {
    const { result } = search({ load: () => Promise.reject(new Error("?")) });
    await waitFor(() => expect(result.current.code).toBe("server"));
  });

  it("tries again by itself when the network is back", async () => {
    const load = vi
      .fn<LoadSlots>()
      .mockRejectedValueOnce(new TypeError("Failed to fetch"))
      .mockImplementation(freeOn(begin));
    vi.spyOn(navigator, "onLine", "get").mockReturnValueOnce(false);
    const { result } = search({ load });
    await waitFor(() => expect(result.current.code).toBe("offline"));
    act(() => void window.dispatchEvent(new Event("online")));
    await waitFor(() => expect(result.current.status).toBe("ready"));
  });

  it("replaces what has changed in one stretch, and keeps the rest", async () => {
    const initial = availabilityWith(begin, begin + 14 * day, [
      slotAt(begin),
      slotAt(begin + 3 * day),
    ]);
    const { result } = search({ load: freeOn(begin + day / 2), initial });
    act(() => result.current.refresh(begin, begin + day));
    await waitFor(() =>
      expect(result.current.availability?.slots.map(({ id }) => id)).toEqual([
        iso(begin + 3 * day),
        iso(begin + day / 2),
      ]),
    );
  });

  it("stops when the picker unmounts", () => {
    const signals: AbortSignal[] = [];
    const { unmount } = search({
      load: (_, { signal }) => {
        signals.push(signal!);
        return new Promise(() => undefined);
      },
    });
    unmount();
    expect(signals[0]!.aborted).toBe(true);
  });
});
