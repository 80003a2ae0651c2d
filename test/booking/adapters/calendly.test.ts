import { calendlySlots } from "clinic-ui/booking/calendly";
import { describe, expect, it } from "vitest";
import { options } from "./options";

const time = {
  status: "available",
  start_time: "2027-03-01T20:00:00Z",
  invitees_remaining: 1,
  scheduling_url: "https://calendly.com/clinic-example/first-visit/2027-03-01T20:00:00Z",
};

const read = (...collection: unknown[]) =>
  calendlySlots({ collection }, { ...options, durationMinutes: 50 });

describe("calendlySlots", () => {
  it("reads a time with its page, and the length of the event type", () => {
    expect(read(time).slots).toEqual([
      {
        id: "20270301T200000Z",
        start: "2027-03-01T20:00:00Z",
        end: "2027-03-01T20:50:00Z",
        state: "free",
        capacity: 1,
        bookingUrl: time.scheduling_url,
      },
    ]);
  });

  it("offers no time without a place", () => {
    expect(read({ ...time, invitees_remaining: 0 }).slots[0]!.state).toBe("taken");
  });

  it("reports an unknown status", () => {
    const availability = read({ ...time, status: "maybe" });
    expect(availability.slots).toEqual([]);
    expect(availability.problems).toEqual([{ at: 0, reason: 'the status "maybe" is not known.' }]);
  });

  it("keeps the time and leaves out an unsafe link", () => {
    const availability = read({ ...time, scheduling_url: "javascript:alert(1)" });
    expect(availability.slots).toHaveLength(1);
    expect(availability.slots[0]).not.toHaveProperty("bookingUrl");
    expect(availability.problems).toHaveLength(1);
    expect(availability.coverage.complete).toBe(true);
  });

  it("reads nothing from an error, and reports it", () => {
    const availability = calendlySlots(
      { title: "Invalid Argument", message: "The supplied parameters are invalid." },
      { ...options, durationMinutes: 50 },
    );
    expect(availability.problems).toEqual([
      { at: "collection", reason: 'expected a list named "collection".' },
    ]);
    expect(availability.coverage.complete).toBe(false);
  });

  it.each([
    [{ next_page: "https://api.calendly.com/x?page_token=y" }, false],
    [{ next_page: null, next_page_token: "y" }, false],
    [
      { count: 1, next_page: null, next_page_token: null, previous_page: "https://x.example" },
      true,
    ],
    [null, true],
  ])("is complete for the pagination %j: %s", (pagination, complete) => {
    const availability = calendlySlots(
      { collection: [time], pagination },
      { ...options, durationMinutes: 50 },
    );
    expect(availability.coverage.complete).toBe(complete);
    expect(availability.problems).toBeUndefined();
  });

  it("keeps microseconds", () => {
    const start_time = "2027-03-01T20:00:00.000000Z";
    const availability = read({
      ...time,
      start_time,
      invitees_remaining: null,
      scheduling_url: null,
    });
    expect(availability.slots).toEqual([
      {
        id: "20270301T200000Z",
        start: start_time,
        end: "2027-03-01T20:50:00.000000Z",
        state: "free",
      },
    ]);
    expect(availability.problems).toBeUndefined();
  });
});
