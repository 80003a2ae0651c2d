import { fhirSlots } from "clinic-ui/booking/fhir";
import { describe, expect, it } from "vitest";
import { options } from "./options";

const slot = {
  resourceType: "Slot",
  id: "mon-0900",
  text: { status: "generated", div: "<div>Busy, 1 March</div>" },
  serviceType: [{ coding: [{ system: "https://clinic.example/services", code: "massage-60" }] }],
  schedule: { reference: "Schedule/4" },
  status: "free",
  start: "2027-03-01T09:00:00+00:00",
  end: "2027-03-01T10:00:00+00:00",
  comment: "Please bring your last scan.",
};

const bundle = (...resources: unknown[]) => ({
  resourceType: "Bundle",
  type: "searchset",
  link: [{ relation: "self", url: "https://fhir.example/Slot?schedule=4" }],
  entry: resources.map((resource) => ({ resource })),
});

const read = (...resources: unknown[]) => fhirSlots(bundle(...resources), options);
const readOne = (changes: object) => read({ ...slot, ...changes }).slots[0];

describe("fhirSlots", () => {
  it("reads a slot with its comment, its appointment type and its resource", () => {
    expect(read(slot).slots).toEqual([
      {
        id: "mon-0900",
        start: "2027-03-01T09:00:00+00:00",
        end: "2027-03-01T10:00:00+00:00",
        kind: "exact",
        state: "free",
        serviceId: "massage-60",
        note: "Please bring your last scan.",
        raw: slot,
      },
    ]);
  });

  it.each([
    ["free", "free"],
    ["busy", "taken"],
    ["busy-unavailable", "taken"],
    ["busy-tentative", "taken"],
  ])("reads the status %s as %s", (status, state) => {
    expect(readOne({ status })!.state).toBe(state);
  });

  it("leaves out what was entered in error, and is still complete", () => {
    const availability = read({ ...slot, status: "entered-in-error" });
    expect(availability.slots).toEqual([]);
    expect(availability.problems).toEqual([{ at: 0, reason: "it was entered in error." }]);
    expect(availability.coverage.complete).toBe(true);
  });

  it.each(["open", "constructor", undefined, ["free"]])("reports the status %j", (status) => {
    const availability = read({ ...slot, status });
    expect(availability.slots).toEqual([]);
    expect(availability.problems![0]!.reason).toMatch(/^the status .+ is not known\.$/);
  });

  it("does not offer overbooked slots", () => {
    expect(readOne({ overbooked: true })!.state).toBe("taken");
    expect(readOne({ overbooked: false })!.state).toBe("free");
  });

  it("is incomplete where there is a next page", () => {
    const paged = { ...bundle(slot), link: [{ relation: "next", url: "https://fhir.example/p2" }] };
    expect(fhirSlots(paged, options).coverage.complete).toBe(false);
  });

  it("reads a bundle without entries as an empty result", () => {
    const availability = fhirSlots(
      { resourceType: "Bundle", type: "searchset", total: 0 },
      options,
    );
    expect(availability).toMatchObject({ slots: [], coverage: { complete: true } });
    expect(availability.problems).toBeUndefined();
  });

  it("takes practitioner and location from the schedules in the bundle", () => {
    const schedule = {
      resourceType: "Schedule",
      id: "4",
      actor: [
        { reference: "PractitionerRole/r7" },
        { reference: "https://fhir.example/Practitioner/p2/_history/3" },
        { reference: "Location/high-street" },
      ],
    };
    const availability = read(slot, schedule);
    expect(availability.slots).toHaveLength(1);
    expect(availability.slots[0]).toMatchObject({
      practitionerId: "p2",
      locationId: "high-street",
    });
    expect(availability.problems).toBeUndefined();
  });

  it("reports any other resource as a problem", () => {
    const availability = read(slot, { resourceType: "Appointment" });
    expect(availability.problems).toEqual([
      { at: 1, reason: 'expected a Slot, not "Appointment".' },
    ]);
  });

  it("makes an id from the schedule and the start where there is none", () => {
    const nameless = { ...slot, id: undefined };
    const other = { ...nameless, schedule: { reference: "Schedule/5" } };
    expect(read(nameless, other).slots.map(({ id }) => id)).toEqual([
      "4-20270301T090000Z",
      "5-20270301T090000Z",
    ]);
  });

  it("reports the later of two times with the same id, and is incomplete", () => {
    const later = { ...slot, start: "2027-03-01T09:30:00+00:00" };
    const availability = read(slot, later);
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems![0]).toMatchObject({ at: 1 });
    expect(availability.coverage.complete).toBe(false);
  });

  it.each(["2027-03-01T09:00:00+00:00", "2027-03-01T08:00:00Z", "2027-03-01T09:30:00+01:00"])(
    "reports an end that is not after the start: %s",
    (end) => {
      const availability = read({ ...slot, end });
      expect(availability.slots).toEqual([]);
      expect(availability.problems![0]!.reason).toContain("is not after");
    },
  );

  it.each([
    ["2027-03-01T09:00+00:00", "2027-03-01T09:00:00+00:00"],
    ["2027-03-01T09:00:00.250+0000", "2027-03-01T09:00:00.250+00:00"],
    ["2027-03-01T09:00:00-00:00", "2027-03-01T09:00:00Z"],
  ])("reads the start %s as %s and reports it", (start, instant) => {
    const availability = read({ ...slot, start });
    expect(availability.slots[0]!.start).toBe(instant);
    expect(availability.problems![0]!.reason).toContain(`was read as "${instant}"`);
  });

  it("takes a slot of four hours, or of the given length, for a window", () => {
    const long = { ...slot, end: "2027-03-01T13:00:00+00:00" };
    const kind = (resource: object, windowMinutes?: number) =>
      fhirSlots(bundle(resource), { ...options, windowMinutes }).slots[0]!.kind;
    expect(kind({ ...slot, end: "2027-03-01T12:59:00+00:00" })).toBe("exact");
    expect(kind(long)).toBe("window");
    expect(kind(long, 300)).toBe("exact");
    expect(kind(slot, 60)).toBe("window");
  });
});
