import { dayState, epochMilliseconds, type Availability } from "clinic-ui/booking";
import { calComSlots } from "clinic-ui/booking/cal-com";
import { calendlySlots } from "clinic-ui/booking/calendly";
import { clinikoSlots } from "clinic-ui/booking/cliniko";
import { fhirSlots } from "clinic-ui/booking/fhir";
import { smartSlots } from "clinic-ui/booking/smart";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { options } from "./options";

type Json = Record<string, unknown>;

/** One provider: how it writes a time, how it packs its lines, and the adapter. */
interface Provider {
  line: (start: string, index: number) => Json;
  pack: (lines: readonly unknown[]) => unknown;
  read: (answer: unknown, more?: object) => Availability;
  /** Gives each slot the ids of the request, since the provider sends none. */
  takesIds?: boolean;
}

const hourAfter = (start: string) =>
  new Date(Date.parse(start) + 3_600_000).toISOString().replace(".000Z", "Z");

const fhirLine = (start: string, index: number) => ({
  resourceType: "Slot",
  id: `slot-${index}`,
  schedule: { reference: "Schedule/4" },
  status: "free",
  start,
  end: hourAfter(start),
  comment: "Ring the lower bell.",
  extension: [
    {
      url: "http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link",
      valueUrl: `https://diary.example/t/${index}`,
    },
    {
      url: "http://fhir-registry.smarthealthit.org/StructureDefinition/slot-capacity",
      valueInteger: 3,
    },
  ],
});

const providers: Record<string, Provider> = {
  fhir: {
    line: fhirLine,
    pack: (lines) => ({
      resourceType: "Bundle",
      type: "searchset",
      entry: lines.map((resource) => ({ resource })),
    }),
    read: (answer, more) => fhirSlots(answer, { ...options, ...more }),
  },
  smart: {
    line: fhirLine,
    pack: (lines) => lines.map((line) => `${JSON.stringify(line)}\n`).join(""),
    read: (answer, more) => smartSlots(answer, { ...options, ...more }),
  },
  "cal-com": {
    line: (start) => ({ start, seatsRemaining: 2 }),
    pack: (lines) => ({ status: "success", data: { "2027-03-01": lines } }),
    read: (answer, more) => calComSlots(answer, { ...options, durationMinutes: 60, ...more }),
    takesIds: true,
  },
  calendly: {
    line: (start, index) => ({
      status: "available",
      start_time: start,
      invitees_remaining: 1,
      scheduling_url: `https://calendly.com/clinic-example/visit/${index}`,
    }),
    pack: (lines) => ({ collection: lines }),
    read: (answer, more) => calendlySlots(answer, { ...options, durationMinutes: 60, ...more }),
    takesIds: true,
  },
  cliniko: {
    line: (start) => ({ appointment_start: start }),
    pack: (lines) => ({ available_times: lines, total_entries: lines.length, links: {} }),
    read: (answer, more) => clinikoSlots(answer, { ...options, durationMinutes: 60, ...more }),
    takesIds: true,
  },
};

it("every adapter has a row here, and a test of its own", () => {
  const files = Object.keys(import.meta.glob("../../../src/booking/adapters/*.ts"));
  const names = files.map((file) => file.replace(/^.*\/|\.ts$/g, "")).sort();
  expect.soft(Object.keys(providers).sort()).toEqual(names);
  const tests = Object.keys(import.meta.glob("./*.test.ts"));
  expect(names.filter((name) => !tests.includes(`./${name}.test.ts`))).toEqual([]);
});

const starts = ["2027-03-01T09:00:00Z", "2027-03-01T10:00:00+01:00", "2027-03-01T11:30:00Z"];
// The second is the same instant as the first.
const distinct = [starts[0]!, starts[2]!, "2027-03-02T08:15:00-05:00"];

const isLine = (at: number | string) => typeof at === "number" || /\[\d+\]$/.test(at);

/** What must hold for any answer at all. */
function expectSound(availability: Availability) {
  expect(JSON.parse(JSON.stringify(availability))).toStrictEqual(availability);
  expect(availability.clinicTimeZone).toBe(options.clinicTimeZone);
  expect(availability.fetchedAt).toBe(options.fetchedAt);
  expect(availability.coverage).toMatchObject(options.coverage);
  expect(new Set(availability.slots.map(({ id }) => id)).size).toBe(availability.slots.length);
  for (const { start, end, capacity = 1, bookingUrl = "https:" } of availability.slots) {
    expect(Date.parse(start)).toBeLessThan(Date.parse(end));
    expect(capacity).toSatisfy((number) => Number.isInteger(number) && number > 0);
    expect(bookingUrl).toMatch(/^https?:/);
  }
}

/** Every line gives a slot or a problem: none is lost in silence, none is made up. */
function expectEveryLine(availability: Availability, count: number) {
  const troubled = new Set((availability.problems ?? []).map(({ at }) => at).filter(isLine)).size;
  expect(availability.slots.length).toBeLessThanOrEqual(count);
  expect(availability.slots.length + troubled).toBeGreaterThanOrEqual(count);
  if (availability.slots.length < count && !availability.problems)
    expect.fail("a line was lost in silence");
}

/** A copy of a value in which some parts, anywhere, are something else or gone. */
function mutationsOf(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(0, -1, 1.5, "", "busy", "javascript:alert(1)", "2027-03-01T10:00:00-05"),
    fc.constant(undefined),
    // Numbers for texts, texts for numbers, one level more, a key that is not like others.
    fc.constantFrom(
      ...(typeof value === "string" ? [42, Number(value) || 0] : [String(value)]),
      [value],
      { value },
      JSON.parse(`{"__proto__": ${JSON.stringify(value ?? null)}}`) as unknown,
    ),
  );
  const inside = Array.isArray(value)
    ? fc.tuple(...value.map(mutationsOf))
    : typeof value === "object" && value !== null
      ? fc.record(
          Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mutationsOf(part)])),
        )
      : fc.constant(value);
  return fc.oneof(
    { weight: 12, arbitrary: inside as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: odd },
  );
}

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

describe.each(Object.entries(providers))("the adapter for %s", (_, { line, pack, read }) => {
  const answer = (from: readonly string[] = distinct) => pack(from.map(line));

  it("gives a free slot for each time, with the start as the provider writes it", () => {
    const availability = read(answer());
    expectSound(availability);
    expect(availability.slots.map(({ start }) => start)).toEqual(distinct);
    expect(availability.slots.map(({ state }) => state)).toEqual(["free", "free", "free"]);
    expect(availability.problems).toBeUndefined();
  });

  it("ends each slot an hour after its start", () => {
    const lengths = read(answer()).slots.map(
      (slot) => Date.parse(slot.end) - Date.parse(slot.start),
    );
    expect(lengths).toEqual([3_600_000, 3_600_000, 3_600_000]);
  });

  it("is complete where nothing is missing", () => {
    expect(read(answer()).coverage).toEqual({ ...options.coverage, complete: true });
  });

  it("gives no slot and no problem for an answer without times", () => {
    expect(read(answer([]))).toEqual({
      slots: [],
      coverage: { ...options.coverage, complete: true },
      clinicTimeZone: options.clinicTimeZone,
      fetchedAt: options.fetchedAt,
    });
  });

  it("gives the same ids for the same answer", () => {
    const ids = () => read(answer()).slots.map(({ id }) => id);
    expect(ids()).toEqual(ids());
  });

  it("does not change the answer", () => {
    const given = answer();
    const before = JSON.stringify(given);
    read(given);
    expect(JSON.stringify(given)).toBe(before);
  });

  it("keeps the first of two lines for the same slot, and reports the second", () => {
    const availability = read(pack([line(starts[0]!, 0), line(starts[1]!, 0)]));
    expect(availability.slots.map(({ start }) => start)).toEqual([starts[0]]);
    expect(availability.problems).toHaveLength(1);
    expect(String(availability.problems![0]!.at)).toMatch(/1\]?$/);
    expect(availability.coverage.complete).toBe(true);
  });

  it("completes a short offset and reports it", () => {
    const short = withTimes(line, "2027-03-01T15:00:00-05", "2027-03-01T16:00:00-05");
    const availability = read(pack([short]));
    expect(availability.slots[0]).toMatchObject({
      start: "2027-03-01T15:00:00-05:00",
      end: "2027-03-01T16:00:00-05:00",
    });
    expect(availability.problems![0]!.reason).toContain('"2027-03-01T15:00:00-05:00"');
    expect(availability.coverage.complete).toBe(true);
  });

  it.each([
    "2027-02-30T09:00:00Z",
    "2027-03-01T24:00:00Z",
    "2027-03-01T09:00:60Z",
    "2027-03-01T09:00:00",
    "2027-03-01 09:00:00Z",
    "2027-03-01",
    "next Monday",
    "",
    20270301,
    null,
  ])("reports the start %j, and is incomplete", (start) => {
    const good = line(starts[0]!, 0);
    const availability = read(pack([good, withTimes(line, start)]));
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems).toHaveLength(1);
    expect(availability.coverage.complete).toBe(false);
  });

  const garbage: [unknown][] = [[null], [7], ["text"], [[]], [{}], [{ error: { message: "no" } }]];
  // An empty list is what a provider of bare lists says when there are no times.
  it.each(garbage.filter(([answer]) => JSON.stringify(answer) !== JSON.stringify(pack([]))))(
    "reads nothing from %j, reports why, and is incomplete",
    (answer) => {
      const availability = read(answer);
      expectSound(availability);
      expect(availability.slots).toEqual([]);
      expect(availability.problems!.length).toBeGreaterThan(0);
      expect(availability.coverage.complete).toBe(false);
    },
  );

  it("reports each line that is not an object", () => {
    const availability = read(pack([null, 7, "text", []]));
    expect(availability.slots).toEqual([]);
    expect(availability.problems).toHaveLength(4);
  });

  it("never throws, whatever JSON it is given", () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => expectSound(read(asJson(json)))));
  });

  it("never throws, whatever text it is given", () => {
    fc.assert(fc.property(fc.string(), (text) => expectSound(read(text))));
  });

  it("never throws and loses no line without a problem, for random lines", () => {
    fc.assert(
      fc.property(mutationsOf(distinct.map(line)), (mutated) => {
        const lines = asJson(mutated);
        if (!Array.isArray(lines)) return;
        const availability = read(pack(lines));
        expectSound(availability);
        expectEveryLine(availability, lines.length);
      }),
      { numRuns: 400 },
    );
  });

  it("never throws, for random answers around the lines", () => {
    fc.assert(
      fc.property(mutationsOf(answer()), (mutated) => expectSound(read(asJson(mutated)))),
      { numRuns: 400 },
    );
  });

  it("reads an instant with its zone (RFC 9557), and keeps the zone", () => {
    const [start, zone] = ["2027-03-01T09:00:00+00:00", "[Europe/London]"];
    const end = "2027-03-01T10:00:00+00:00";
    const availability = read(pack([withTimes(line, start + zone, end + zone)]));
    expect(availability.problems).toBeUndefined();
    expect(availability.slots[0]!.start).toBe(start + zone);
    expect(availability.slots[0]!.end.endsWith(zone)).toBe(true);
    expect(epochMilliseconds(availability.slots[0]!.end)).toBe(Date.UTC(2027, 2, 1, 10));
    expect(availability.slots[0]!.id).toBe(read(pack([line(start, 1)])).slots[0]!.id);
  });

  it.each(["[", "[Europe London]", "[]", " [Europe/London]", "[!x=y]"])(
    "reports a start with %s after it",
    (suffix) => {
      const start = `2027-03-01T09:00:00Z${suffix}`;
      const availability = read(pack([withTimes(line, start)]));
      expect(availability.slots).toEqual([]);
      expect(availability.problems).toHaveLength(1);
    },
  );

  it("reads lower-case letters in an instant, and reports it", () => {
    const start = "2027-03-01t09:00:00z";
    const availability = read(pack([withTimes(line, start)]));
    expect(availability.slots[0]!.start).toBe("2027-03-01T09:00:00Z");
    expect(availability.problems).toHaveLength(1);
  });

  it("reports and leaves out what starts outside the coverage, and is still complete", () => {
    const outside = ["2027-02-28T23:59:59Z", "2027-03-08T00:00:00Z", "2027-03-09T09:00:00Z"];
    const edges = ["2027-03-01T00:00:00Z", "2027-03-07T23:00:00Z"];
    const availability = read(pack([...outside, ...edges].map(line)));
    expect(availability.slots.map(({ start }) => start)).toEqual(edges);
    expect(availability.problems!.map(({ reason }) => reason)).toEqual(
      outside.map((start) =>
        expect.stringContaining(`it starts at ${start}, outside the coverage`),
      ),
    );
    expect(availability.coverage).toEqual({ ...options.coverage, complete: true });
    expect(dayState(availability, "2027-03-09")).toBe("unchecked");
    expect(dayState(availability, "2027-02-28")).toBe("unchecked");
    expect(dayState(availability, "2027-03-03")).toBe("full");
  });

  it("leaves nothing out where the coverage is invalid", () => {
    const availability = read(answer(), { coverage: { from: "", to: "soon" } });
    expect(availability.slots).toHaveLength(3);
    expect(availability.problems).toBeUndefined();
  });

  it("does not throw for an answer that JSON cannot represent", () => {
    const circle: Json = { ...line(starts[0]!, 0) };
    for (const key of Object.keys(circle)) circle[`${key}_`] = circle;
    const list: unknown[] = [circle];
    list.push(list);
    for (const odd of [
      circle,
      list,
      { entry: list, collection: list, data: circle },
      7n,
      Symbol(),
    ]) {
      expect(read(odd).coverage.complete).toBe(false);
    }
    for (const key of Object.keys(line(starts[0]!, 0))) {
      const inside: Json = { ...line(starts[0]!, 0) };
      inside[key] = inside;
      expect(() => read(typeof pack([]) === "string" ? inside : pack([inside]))).not.toThrow();
    }
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(read(anything).slots).toEqual([]);
      }),
    );
  });

  it("reads 10,000 lines", () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      line(new Date(Date.UTC(2027, 2, 1) + index * 60_000).toISOString(), index),
    );
    const availability = read(pack(many));
    expect(availability.slots).toHaveLength(10_000);
    expect(availability.coverage.complete).toBe(true);
  });
});

/** The key of a line under which its start stands, with another start. */
/** A line with another start, and another end where it has one. */
function withTimes(line: Provider["line"], start: unknown, end?: string): Json {
  const known = "2027-03-01T12:00:00Z";
  return JSON.parse(JSON.stringify(line(known, 1)), (_, value: unknown) => {
    if (value === known) return start;
    return value === hourAfter(known) && end !== undefined ? end : value;
  }) as Json;
}

const withRequestedIds = Object.entries(providers).filter(([, { takesIds }]) => takesIds);

describe.each(withRequestedIds)("the adapter for %s", (_, { line, pack, read }) => {
  const first = (requested: object) => read(pack([line(starts[0]!, 0)]), requested).slots[0]!;

  it("writes the requested ids as text, numbers too", () => {
    expect(first({ serviceId: 42, practitionerId: 0, locationId: " 7 " })).toMatchObject({
      id: "42-0-7-20270301T090000Z",
      serviceId: "42",
      practitionerId: "0",
      locationId: "7",
    });
  });

  it.each([NaN, Infinity, null, "", " ", {}, [], true, 2 ** 60])("ignores %j as an id", (id) => {
    expect(first({ serviceId: id, practitionerId: id, locationId: id })).toEqual(first({}));
  });
});
