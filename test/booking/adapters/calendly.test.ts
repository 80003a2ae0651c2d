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
  it("reads a time with its page, and gives it the length of the event type", () => {
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

  it("makes a problem of a status that it does not know", () => {
    const page = read({ ...time, status: "maybe" });
    expect(page.slots).toEqual([]);
    expect(page.problems).toEqual([{ at: 0, reason: 'the status "maybe" is not known.' }]);
  });

  it("keeps the time and leaves out a page that is not safe to link to", () => {
    const page = read({ ...time, scheduling_url: "javascript:alert(1)" });
    expect(page.slots).toHaveLength(1);
    expect(page.slots[0]).not.toHaveProperty("bookingUrl");
    expect(page.problems).toHaveLength(1);
    expect(page.coverage.complete).toBe(true);
  });

  it("reads nothing from an error, and says so", () => {
    const page = calendlySlots(
      { title: "Invalid Argument", message: "The supplied parameters are invalid." },
      { ...options, durationMinutes: 50 },
    );
    expect(page.problems).toEqual([
      { at: "collection", reason: 'expected a list named "collection".' },
    ]);
    expect(page.coverage.complete).toBe(false);
  });
});
