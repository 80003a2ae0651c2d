import { calComSlots } from "clinic-ui/booking/cal-com";
import { describe, expect, it } from "vitest";
import { options } from "./options";

const answer = (data: unknown) => ({ status: "success", data });
const ask = { ...options, durationMinutes: 45 };

describe("calComSlots", () => {
  it("reads the times of each day, with the length of the event type", () => {
    const availability = calComSlots(
      answer({
        "2027-03-01": [
          { start: "2027-03-01T09:00:00.000+00:00" },
          { start: "2027-03-01T23:30:00.000+00:00" },
        ],
        "2027-03-02": [{ start: "2027-03-02T10:15:00.000+00:00" }],
      }),
      ask,
    );
    expect(availability.slots.map(({ id, end }) => [id, end])).toEqual([
      ["20270301T090000Z", "2027-03-01T09:45:00.000+00:00"],
      ["20270301T233000Z", "2027-03-02T00:15:00.000+00:00"],
      ["20270302T101500Z", "2027-03-02T11:00:00.000+00:00"],
    ]);
  });

  it("computes an end with the clinic's own offset", () => {
    const availability = calComSlots(
      answer({ "2027-03-02": [{ start: "2027-03-02T09:00:00-07:00" }] }),
      ask,
    );
    expect(availability.slots[0]!.end).toBe("2027-03-02T09:45:00-07:00");
  });

  it("prefers the end in the answer to the length", () => {
    const time = { start: "2027-03-01T09:00:00Z", end: "2027-03-01T09:20:00Z" };
    expect(calComSlots(answer({ "2027-03-01": [time] }), ask).slots[0]!.end).toBe(time.end);
  });

  it("reports a time without an end where no length is given", () => {
    const availability = calComSlots(
      answer({ "2027-03-01": [{ start: "2027-03-01T09:00:00Z" }] }),
      options,
    );
    expect(availability.slots).toEqual([]);
    expect(availability.problems).toEqual([
      {
        at: "2027-03-01[0]",
        reason: "it has no end, and durationMinutes undefined is not 1 to 1440 minutes.",
      },
    ]);
  });

  it.each([0, -30, 12.5, 1441, Number.NaN, Infinity, 1e300])(
    "reports each time where the length is %d",
    (durationMinutes) => {
      const availability = calComSlots(answer({ d: [{ start: "2027-03-01T09:00:00Z" }] }), {
        ...options,
        durationMinutes,
      });
      expect(availability.slots).toEqual([]);
      expect(availability.problems).toHaveLength(1);
    },
  );

  it("has the remaining seats, and offers no time without any", () => {
    const time = (hour: string, seatsRemaining: number) => ({
      start: `2027-03-01T${hour}:00:00Z`,
      seatsBooked: 10 - seatsRemaining,
      seatsRemaining,
      seatsTotal: 10,
      bookingUid: "uid-of-someone",
    });
    const { slots } = calComSlots(answer({ "2027-03-01": [time("09", 4), time("10", 0)] }), ask);
    expect(slots.map(({ state, capacity }) => [state, capacity])).toEqual([
      ["free", 4],
      ["taken", undefined],
    ]);
    expect(JSON.stringify(slots)).not.toContain("uid-of-someone");
  });

  it("writes the requested ids into each slot, so that two answers can be merged", () => {
    const times = answer({ "2027-03-01": [{ start: "2027-03-01T09:00:00Z" }] });
    const one = (practitionerId: string) =>
      calComSlots(times, {
        ...ask,
        serviceId: "massage",
        practitionerId,
        locationId: "high-street",
      }).slots[0]!;
    expect(one("ana")).toMatchObject({
      id: "massage-ana-high-street-20270301T090000Z",
      serviceId: "massage",
      practitionerId: "ana",
      locationId: "high-street",
    });
    expect(one("ben").id).not.toBe(one("ana").id);
  });

  it("reads nothing from an error, and reports it", () => {
    const availability = calComSlots({ status: "error", error: { message: "Not found" } }, ask);
    expect(availability.problems).toEqual([
      { at: "status", reason: 'expected "success", not "error".' },
    ]);
    expect(availability.coverage.complete).toBe(false);
  });

  it("reports a day that is not a list, and reads the others", () => {
    const availability = calComSlots(
      answer({ "2027-03-01": "none", "2027-03-02": [{ start: "2027-03-02T09:00:00Z" }] }),
      ask,
    );
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems).toEqual([
      { at: "2027-03-01", reason: "expected a list of times." },
    ]);
    expect(availability.coverage.complete).toBe(false);
  });

  const seats = (changes: object) => {
    const availability = calComSlots(
      answer({ d: [{ start: "2027-03-01T09:00:00Z", ...changes }] }),
      ask,
    );
    expect(availability.problems).toBeUndefined();
    return [availability.slots[0]!.state, availability.slots[0]!.capacity];
  };

  it.each([
    [{ seatsTotal: 10, seatsBooked: 6 }, ["free", 4]],
    [{ seatsTotal: 10, attendees: 6, bookingUid: "x" }, ["free", 4]],
    [{ seatsTotal: 10 }, ["free", 10]],
    [{ seatsTotal: 10, seatsBooked: 10 }, ["taken", undefined]],
    [{ seatsTotal: 10, seatsBooked: 12 }, ["taken", undefined]],
    [{ seatsRemaining: 3, seatsTotal: 10, seatsBooked: 6 }, ["free", 3]],
    [{ seatsRemaining: null, seatsTotal: null, seatsBooked: null }, ["free", undefined]],
    [{ attendees: 2, bookingUid: "x" }, ["free", undefined]],
    [{ away: true, seatsRemaining: 3, reason: "ill", toUser: {} }, ["taken", undefined]],
    [{ away: false }, ["free", undefined]],
    [{ end: null, endTime: null }, ["free", undefined]],
  ])("reads %j", (changes, expected) => {
    expect(seats(changes)).toEqual(expected);
  });

  it("leaves out hosts who are away, and other people's bookings", () => {
    const time = { time: "2027-03-01T09:00:00Z", away: true, reason: "ill", bookingUid: "uid-x" };
    const text = JSON.stringify(calComSlots(answer({ slots: { "2027-03-01": [time] } }), ask));
    expect(text).not.toContain("ill");
    expect(text).not.toContain("uid-x");
  });

  it("reads the older format, times and ranges", () => {
    const availability = calComSlots(
      answer({
        slots: {
          "2027-03-01": [{ time: "2027-03-01T09:00:00Z" }, { time: "soon" }],
          "2027-03-02": [{ startTime: "2027-03-02T09:00:00Z", endTime: "2027-03-02T09:20:00Z" }],
        },
      }),
      ask,
    );
    expect(availability.slots.map(({ end }) => end)).toEqual([
      "2027-03-01T09:45:00Z",
      "2027-03-02T09:20:00Z",
    ]);
    expect(availability.problems).toEqual([
      {
        at: "2027-03-01[1]",
        reason: 'time "soon" is not a date and time with its offset (RFC 3339).',
      },
    ]);
  });

  it("reads a day called slots as a day, where it is a list", () => {
    const availability = calComSlots(answer({ slots: [{ start: "2027-03-01T09:00:00Z" }] }), ask);
    expect(availability.slots).toHaveLength(1);
  });

  it("reads an older answer without times as an empty result", () => {
    expect(calComSlots(answer({ slots: {} }), ask)).toMatchObject({
      slots: [],
      coverage: { complete: true },
    });
  });
});
