import { clinikoSlots } from "clinic-ui/booking/cliniko";
import { describe, expect, it } from "vitest";
import { options } from "./options";

const answer = {
  available_times: [
    { appointment_start: "2027-03-01T08:45:00Z" },
    { appointment_start: "2027-03-01T09:30:00Z" },
  ],
  total_entries: 2,
  links: { self: "https://api.uk1.cliniko.com/v1/businesses/1/available_times?page=1" },
};

const read = (changes: object) =>
  clinikoSlots(
    { ...answer, ...changes },
    { ...options, durationMinutes: 40, practitionerId: "ana" },
  );

describe("clinikoSlots", () => {
  it("reads the times, with the length of the appointment type", () => {
    expect(read({}).slots).toEqual([
      {
        id: "ana-20270301T084500Z",
        start: "2027-03-01T08:45:00Z",
        end: "2027-03-01T09:25:00Z",
        state: "free",
        practitionerId: "ana",
      },
      {
        id: "ana-20270301T093000Z",
        start: "2027-03-01T09:30:00Z",
        end: "2027-03-01T10:10:00Z",
        state: "free",
        practitionerId: "ana",
      },
    ]);
  });

  it("is complete where the answer has every time", () => {
    expect(read({}).coverage.complete).toBe(true);
  });

  it("is incomplete where there are more times than the answer has", () => {
    expect(read({ total_entries: 3 }).coverage.complete).toBe(false);
  });

  it("is incomplete where there is a next page", () => {
    const links = { ...answer.links, next: `${answer.links.self}&page=2` };
    expect(read({ links }).coverage.complete).toBe(false);
  });

  it("reports a start at the last possible instant, which no end can follow", () => {
    const availability = read({ available_times: [{ appointment_start: "9999-12-31T23:45:00Z" }] });
    expect(availability.slots).toEqual([]);
    expect(availability.problems).toEqual([{ at: 0, reason: "it ends after the year 9999." }]);
  });

  it.each([
    [{ total_entries: "3" }, false],
    [{ total_entries: "2" }, true],
    [{ total_entries: [3] }, true],
    [{ total_entries: null, links: null }, true],
    [{ links: { next: "" } }, true],
    [{ links: { next: null } }, true],
  ])("is complete for %j: %s", (changes, complete) => {
    expect(read(changes).coverage.complete).toBe(complete);
  });
});
