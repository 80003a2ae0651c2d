import { dayState } from "clinic-ui/booking";
import { fhirSlots } from "clinic-ui/booking/fhir";
import { toSmartLines } from "clinic-ui/booking/smart";
import { describe, expect, it } from "vitest";
import { options } from "./options";

type Json = Record<string, unknown>;

const slot = {
  resourceType: "Slot",
  id: "a",
  schedule: { reference: "Schedule/4" },
  status: "free",
  start: "2027-03-01T09:00:00+00:00",
  end: "2027-03-01T10:00:00+00:00",
};
const later = {
  ...slot,
  id: "b",
  start: "2027-03-02T09:00:00+00:00",
  end: "2027-03-02T10:00:00+00:00",
};

const bundle = (entry: readonly Json[], more: Json = {}): Json => ({
  resourceType: "Bundle",
  type: "searchset",
  ...more,
  entry,
});
const entries = (...resources: Json[]) => resources.map((resource) => ({ resource }));
const read = (answer: unknown) => fhirSlots(answer, options);
const link = (relation: string) => ({ relation, url: `https://fhir.example/${relation}` });

describe("fhirSlots: other entries beside slots", () => {
  const outcome = (...severities: string[]) => ({
    resource: {
      resourceType: "OperationOutcome",
      issue: severities.map((severity) => ({
        severity,
        code: "processing",
        diagnostics: "patient=Jo Bloggs",
      })),
    },
    search: { mode: "outcome" },
  });

  it.each([[[]], [["information"]], [["warning", "information"]]])(
    "ignores an OperationOutcome of %j",
    (severities) => {
      const availability = read(bundle([...entries(slot), outcome(...severities)], { total: 1 }));
      expect(availability.problems).toBeUndefined();
      expect(dayState(availability, "2027-03-03")).toBe("full");
    },
  );

  it.each(["error", "fatal"])("reports an OperationOutcome of the severity %s", (severity) => {
    const availability = read(bundle([...entries(slot), outcome("warning", severity)]));
    expect(availability.problems).toEqual([
      {
        at: 1,
        reason: `the server reports an issue of severity "${severity}" and code "processing".`,
      },
    ]);
    expect(availability.slots).toHaveLength(1);
    expect(dayState(availability, "2027-03-03")).toBe("unchecked");
  });

  it.each([
    "CareTeam",
    "Device",
    "HealthcareService",
    "Location",
    "Organization",
    "Patient",
    "Practitioner",
    "PractitionerRole",
    "RelatedPerson",
    "Schedule",
  ])("does not report a %s", (resourceType) => {
    const availability = read(bundle(entries(slot, { resourceType, id: "x" })));
    expect(availability.problems).toBeUndefined();
    expect(availability.coverage.complete).toBe(true);
  });

  it("does not report included resources", () => {
    const extra = { resource: { resourceType: "Provenance" }, search: { mode: "include" } };
    expect(read(bundle([...entries(slot), extra])).problems).toBeUndefined();
  });

  it("reads slots that were included with their schedules", () => {
    const availability = read(
      bundle(
        [
          { resource: { resourceType: "Schedule", id: "4" }, search: { mode: "match" } },
          { resource: slot, search: { mode: "include" } },
        ],
        { total: 1 },
      ),
    );
    expect(availability.slots).toHaveLength(1);
    expect(availability.coverage.complete).toBe(true);
  });

  it.each([{ resourceType: "Appointment" }, { resourceType: 7 }, {}, undefined])(
    "reports %j where a slot was expected",
    (resource) => {
      const availability = read(bundle([{ resource }]));
      expect(availability.problems).toHaveLength(1);
      expect(availability.coverage.complete).toBe(false);
    },
  );
});

describe("fhirSlots: practitioner and location", () => {
  const schedule = (changes: Json = {}) => ({
    resourceType: "Schedule",
    id: "4",
    actor: [{ reference: "Practitioner/ana" }, { reference: "Location/high-street" }],
    ...changes,
  });
  const both = { practitionerId: "ana", locationId: "high-street" };
  const uuid = "urn:uuid:0f0e0d0c-0b0a-4908-8706-050403020100";

  it.each([
    ["relative", { reference: "Schedule/4" }, {}],
    ["of a version", { reference: "Schedule/4/_history/2" }, {}],
    ["in full", { reference: "https://fhir.example/r4/Schedule/4" }, {}],
    ["in full, of a version", { reference: "https://fhir.example/r4/Schedule/4/_history/9" }, {}],
    ["by UUID", { reference: uuid }, { fullUrl: uuid }],
    ["by UUID in capitals", { reference: uuid.toUpperCase() }, { fullUrl: uuid }],
    [
      "by fullUrl alone",
      { reference: "https://a.example/s?4" },
      { fullUrl: "https://a.example/s?4" },
    ],
    ["by identifier", { identifier: { system: "urn:x", value: "s-4" } }, {}],
    [
      "by identifier and type",
      { type: "Schedule", identifier: { system: "urn:x", value: "s-4" } },
      {},
    ],
  ])("finds a schedule that is named %s", (_, reference, entry) => {
    const identifier = [
      { system: "urn:y", value: "s-4" },
      { system: "urn:x", value: "s-4" },
    ];
    const wrong = schedule({ id: "5", actor: [{ reference: "Practitioner/ben" }] });
    const availability = read(
      bundle([
        { resource: { ...slot, schedule: reference } },
        { resource: wrong },
        { resource: schedule({ identifier }), ...entry },
      ]),
    );
    expect(availability.slots[0]).toMatchObject(both);
    expect(availability.problems).toBeUndefined();
  });

  it("finds a schedule whose id is a number", () => {
    const availability = read(bundle(entries(slot, schedule({ id: 4 }))));
    expect(availability.slots[0]).toMatchObject(both);
  });

  it("finds a schedule without an id by its fullUrl", () => {
    const fullUrl = "https://fhir.example/Schedule/4";
    const availability = read(
      bundle([...entries(slot), { fullUrl, resource: schedule({ id: undefined }) }]),
    );
    expect(availability.slots[0]).toMatchObject(both);
  });

  it("finds a schedule that the slot contains, and its actors", () => {
    const contained = [
      schedule({ id: "1", actor: [{ reference: "#p" }, { reference: "Location/high-street" }] }),
      { resourceType: "Practitioner", id: "p", name: [{ family: "Ana" }] },
    ];
    const availability = read(
      bundle(entries({ ...slot, schedule: { reference: "#1" }, contained })),
    );
    expect(availability.slots[0]).toMatchObject({ practitionerId: "p", locationId: "high-street" });
  });

  it("does not use a schedule with another identifier", () => {
    const availability = read(
      bundle(
        entries(
          { ...slot, schedule: { identifier: { system: "urn:x", value: "1" } } },
          schedule({ identifier: { system: "urn:y", value: "1" } }),
        ),
      ),
    );
    expect(availability.slots[0]).not.toHaveProperty("practitionerId");
  });

  it("takes practitioner and location of a role", () => {
    const role = {
      resourceType: "PractitionerRole",
      id: "r7",
      practitioner: { reference: "Practitioner/ana" },
      location: [{ reference: "Location/high-street" }],
    };
    const actor = [{ reference: "PractitionerRole/r7" }];
    expect(read(bundle(entries(slot, schedule({ actor }), role))).slots[0]).toMatchObject(both);
    expect(read(bundle(entries(slot, schedule({ actor })))).slots[0]).toMatchObject({
      practitionerId: "r7",
    });
  });

  it("takes the location of a service", () => {
    const service = {
      resourceType: "HealthcareService",
      id: "h",
      location: [{ reference: "Location/high-street" }],
    };
    const actor = [{ reference: "HealthcareService/h" }];
    const availability = read(bundle(entries(slot, schedule({ actor }), service)));
    expect(availability.slots[0]).toMatchObject({ locationId: "high-street" });
  });

  it("finds actors by UUID, by type and identifier, and by number", () => {
    const actor = [
      { reference: uuid },
      { type: "Location", identifier: { system: "urn:x", value: 12 } },
    ];
    const practitioner = { resourceType: "Practitioner", id: 0 };
    const availability = read(
      bundle([...entries(slot, schedule({ actor })), { fullUrl: uuid, resource: practitioner }]),
    );
    expect(availability.slots[0]).toMatchObject({ practitionerId: "0", locationId: "12" });
  });
});

describe("fhirSlots: pages", () => {
  it.each(["self", "first", "last", "previous", "prev"])(
    "does not take a link %s for a next page",
    (relation) => {
      const availability = read(
        bundle(entries(slot), { link: [link("self"), link(relation)], total: 1 }),
      );
      expect(availability.coverage.complete).toBe(true);
    },
  );

  it("joins the pages of a search, complete where the last has no next", () => {
    const first = bundle(entries(slot), { link: [link("next")], total: 2 });
    const last = bundle(entries(later), { link: [link("previous")], total: 2 });
    expect(read([first, last]).slots.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(read([first, last]).coverage.complete).toBe(true);
    expect(read([first]).coverage.complete).toBe(false);
    expect(read([last, first]).coverage.complete).toBe(false);
  });

  it("finds a schedule on another page", () => {
    const schedule = {
      resourceType: "Schedule",
      id: 4,
      actor: [{ reference: "Practitioner/ana" }],
    };
    const availability = read([bundle(entries(slot)), bundle(entries(later, schedule))]);
    expect(availability.slots.map(({ practitionerId }) => practitionerId)).toEqual(["ana", "ana"]);
  });

  it("reports where on a page a problem is", () => {
    const availability = read([
      bundle(entries(slot)),
      bundle([{}]),
      "oops",
      { resourceType: "Slot" },
    ]);
    expect(availability.problems!.map(({ at }) => at)).toEqual([
      "[2].resourceType",
      "[3].resourceType",
      "[1].entry[0]",
    ]);
    expect(availability.coverage.complete).toBe(false);
  });

  it.each([[2], ["2"]])("is incomplete where the server's total is higher: %j", (total) => {
    expect(read(bundle(entries(slot), { total })).coverage.complete).toBe(false);
    expect(read(bundle([], { total })).coverage.complete).toBe(false);
  });

  it("does not count an included schedule as a match", () => {
    const schedule = {
      resource: { resourceType: "Schedule", id: "4" },
      search: { mode: "include" },
    };
    const match = { resource: slot, search: { mode: "match" } };
    expect(read(bundle([match, schedule], { total: 2 })).coverage.complete).toBe(false);
    expect(read(bundle([match, schedule], { total: 1 })).coverage.complete).toBe(true);
  });

  it.each(["collection", "searchset", "batch-response", undefined])(
    "reads a Bundle of the type %s",
    (type) => {
      expect(read(bundle(entries(slot), { type })).slots).toHaveLength(1);
    },
  );

  it("reads the Bundles that a batch answers", () => {
    const batch = (...bundles: Json[]) =>
      bundle(
        bundles.map((resource) => ({ resource, response: { status: "200 OK" } })),
        { type: "batch-response" },
      );
    expect(read(batch(bundle(entries(slot)), bundle(entries(later)))).slots).toHaveLength(2);
    expect(read(batch(bundle(entries(slot)))).coverage.complete).toBe(true);
    const paged = batch(bundle(entries(slot), { link: [link("next")] }), bundle(entries(later)));
    expect(read(paged).coverage.complete).toBe(false);
    const bad = read(batch(bundle(entries(slot)), bundle(entries({ resourceType: "Nonsense" }))));
    expect(bad.problems![0]!.at).toBe("entry[1].resource.entry[0]");
  });

  it("reports a part of a batch that failed", () => {
    const availability = read(
      bundle([
        { resource: bundle(entries(slot)), response: { status: "200" } },
        { response: { status: "500 Internal Server Error" } },
      ]),
    );
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems).toEqual([
      { at: 1, reason: 'the server answered "500 Internal Server Error".' },
    ]);
    expect(availability.coverage.complete).toBe(false);
  });

  it("terminates for a Bundle that contains itself", () => {
    const circle = bundle(entries(slot));
    for (let copy = 0; copy < 40; copy += 1) (circle.entry as Json[]).push({ resource: circle });
    const availability = read(circle);
    expect(availability.slots).toHaveLength(1);
    expect(availability.coverage.complete).toBe(false);
  });
});

describe("fhirSlots: R5 and summaries", () => {
  it.each([
    [[{ concept: { coding: [{ code: "massage" }] } }], "massage"],
    [[{ concept: { text: "Massage" } }, { concept: { coding: [{ code: 42 }] } }], "42"],
    [[{ reference: { reference: "HealthcareService/7" } }], "7"],
    [[{ coding: [{ code: "massage" }] }], "massage"],
    [{ coding: [{ code: "massage" }] }, "massage"],
  ])("reads the kind of appointment of %j", (serviceType, serviceId) => {
    const appointmentType = [{ coding: [{ code: "ROUTINE" }] }];
    const availability = read(bundle(entries({ ...slot, serviceType, appointmentType })));
    expect(availability.slots[0]!.serviceId).toBe(serviceId);
    expect(availability.problems).toBeUndefined();
  });

  it("does not take the mode of a visit for its service", () => {
    const appointmentType = { coding: [{ code: "WALKIN" }] };
    expect(read(bundle(entries({ ...slot, appointmentType }))).slots[0]).not.toHaveProperty(
      "serviceId",
    );
  });

  it("reads a slot that is only a summary", () => {
    const tag = [
      { system: "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", code: "SUBSETTED" },
    ];
    const availability = read(bundle(entries({ ...slot, meta: { tag } }), { meta: { tag } }));
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems).toBeUndefined();
  });

  it.each([
    [7, "7"],
    [0, "0"],
    [" 7 ", "7"],
    [null, "4-20270301T090000Z"],
    ["", "4-20270301T090000Z"],
    [{}, "4-20270301T090000Z"],
    [2 ** 60, "4-20270301T090000Z"],
  ])("reads the id %j as %s", (id, text) => {
    const availability = read(bundle(entries({ ...slot, id })));
    expect(availability.slots[0]!.id).toBe(text);
  });

  it("returns a slot of R5 unchanged", () => {
    const given = { ...slot, serviceType: [{ reference: { reference: "HealthcareService/7" } }] };
    const { slots } = read(bundle(entries(given)));
    expect(JSON.parse(toSmartLines(slots))).toEqual(given);
  });
});
