import type { Slot } from "clinic-ui/booking";
import { fhirSlots } from "clinic-ui/booking/fhir";
import { referralLink, smartSlots, toSmartLines } from "clinic-ui/booking/smart";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { options } from "./options";

const registry = "http://fhir-registry.smarthealthit.org/StructureDefinition/";
const hl7 = "http://hl7.org/fhir/uv/smart-scheduling-links/StructureDefinition/";

const link = (valueUrl: unknown, base = registry) => ({
  url: `${base}booking-deep-link`,
  valueUrl,
});
const phone = (valueString: unknown) => ({ url: `${registry}booking-phone`, valueString });
const capacity = (valueInteger: unknown) => ({ url: `${registry}slot-capacity`, valueInteger });

const line = {
  resourceType: "Slot",
  id: "7001",
  schedule: { reference: "Schedule/12" },
  status: "free",
  start: "2027-03-01T14:00:00.000Z",
  end: "2027-03-01T14:45:00.000Z",
  extension: [link("https://portal.example/book?slot=a%2Fb%20c"), phone("+44 1632 960142")],
};

const toText = (...lines: unknown[]) => lines.map((item) => `${JSON.stringify(item)}\n`).join("");
const read = (...lines: unknown[]) => smartSlots(toText(...lines), options);
const readWith = (...extension: unknown[]) => read({ ...line, extension });

describe("smartSlots", () => {
  it("reads a line with its link and its telephone number", () => {
    expect(read(line).slots).toEqual([
      {
        id: "7001",
        start: line.start,
        end: line.end,
        kind: "exact",
        state: "free",
        bookingUrl: "https://portal.example/book?slot=a%2Fb%20c",
        bookingPhone: "+44 1632 960142",
        raw: line,
      },
    ]);
  });

  it("is by telephone where a free slot has a number and no link", () => {
    expect(readWith(phone("+44 1632 960142")).slots[0]!.state).toBe("call");
  });

  it("is not by telephone where the slot is busy", () => {
    const busy = { ...line, status: "busy", extension: [phone("+44 1632 960142")] };
    expect(read(busy).slots[0]!.state).toBe("taken");
  });

  it("reads the extensions of HL7's version too", () => {
    const availability = readWith(link("https://portal.example/hl7", hl7));
    expect(availability.slots[0]!.bookingUrl).toBe("https://portal.example/hl7");
  });

  it("ignores other extensions", () => {
    const availability = readWith({
      url: "https://other.example/booking-deep-link",
      valueUrl: "https://x.example",
    });
    expect(availability.slots[0]!.bookingUrl).toBeUndefined();
  });

  it("reads a day as a window for several visits", () => {
    const day = { ...line, end: "2027-03-01T23:00:00.000Z", extension: [capacity(100)] };
    expect(read(day).slots[0]).toMatchObject({ kind: "window", capacity: 100, state: "free" });
  });

  it("keeps a window that has begun until it ends", () => {
    const window = (start: string, end: string) => {
      const availability = read({ ...line, start, end });
      return [
        availability.slots.length,
        availability.problems?.length ?? 0,
        availability.coverage.complete,
      ];
    };
    expect(window("2027-02-28T22:00:00Z", "2027-03-01T04:00:00Z")).toEqual([1, 0, true]);
    expect(window("2027-02-28T20:00:00Z", "2027-03-01T00:00:00Z")).toEqual([0, 1, true]);
    expect(window("2027-02-28T23:30:00Z", "2027-03-01T00:30:00Z")).toEqual([0, 1, true]);
  });

  it("does not offer a slot with a capacity of zero", () => {
    const availability = readWith(capacity(0));
    expect(availability.slots[0]!.state).toBe("taken");
    expect(availability.slots[0]).not.toHaveProperty("capacity");
  });

  it.each([-1, 2.5, "100", true, 2 ** 60, [3]])(
    "leaves out the capacity %j and reports it",
    (value) => {
      const availability = readWith(capacity(value));
      expect(availability.slots[0]).not.toHaveProperty("capacity");
      expect(availability.problems![0]!.reason).toMatch(/^slot-capacity .+ left out\.$/);
      expect(availability.coverage.complete).toBe(true);
    },
  );

  it.each([
    "javascript:alert(1)",
    "data:text/html,hello",
    "//portal.example/book",
    "/book",
    "https://portal.example@elsewhere.example/",
    " ",
    42,
  ])("leaves out the link %j and reports it", (value) => {
    const availability = readWith(link(value));
    expect(availability.slots[0]).not.toHaveProperty("bookingUrl");
    expect(availability.problems![0]!.reason).toMatch(/^booking-deep-link .+ left out\.$/);
  });

  it("reports a line by its number in the file, empty lines included", () => {
    const availability = smartSlots(`\n${toText(line)}\r\n{"resourceType":"Slot",\n\n`, options);
    expect(availability.slots).toHaveLength(1);
    expect(availability.problems).toEqual([{ at: 3, reason: "it is not JSON." }]);
    expect(availability.coverage.complete).toBe(false);
  });

  it("reads a file with a byte order mark and Windows line endings", () => {
    const text = `\ufeff${toText(line, { ...line, id: "7002" }).replaceAll("\n", "\r\n")}`;
    expect(smartSlots(text, options).slots.map(({ id }) => id)).toEqual(["7001", "7002"]);
  });

  it("takes the location from the lines of the Schedule file", () => {
    const schedule = { resourceType: "Schedule", id: "12", actor: [{ reference: "Location/3" }] };
    expect(read(schedule, line).slots).toMatchObject([{ id: "7001", locationId: "3" }]);
  });
});

describe("toSmartLines", () => {
  const back = (text: string) => toSmartLines(smartSlots(text, options).slots);

  it("returns the original text", () => {
    const windowed = {
      ...line,
      id: "7002",
      end: "2027-03-01T23:00:00.000Z",
      extension: [capacity(9)],
    };
    const odd = {
      meta: { lastUpdated: "2027-02-01T00:00:00Z" },
      ...line,
      status: "busy-tentative",
      start: "2027-03-01T09:00:00-05",
      end: "2027-03-01T09:45:00-05",
      overbooked: true,
      serviceType: [{ text: "Massage" }, { coding: [{ code: "m", display: "Massage" }] }],
      comment: " Side door ",
      extension: [
        { url: "https://other.example/x", valueCode: "y" },
        link("javascript:x"),
        capacity(0),
      ],
    };
    const text = toText(line, windowed, { ...odd, id: "7003" });
    expect(back(text)).toBe(text);
  });

  it("returns any line that it could read, whatever else it contains", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,9}$/), fc.jsonValue()),
        fc.subarray([
          link("https://a.example/?b"),
          phone("01632 960142"),
          capacity(4),
          capacity(-4),
        ]),
        fc.constantFrom("free", "busy", "busy-unavailable", "busy-tentative"),
        fc.option(fc.jsonValue()),
        (more, extension, status, id) => {
          const text = toText({ ...more, ...line, status, extension, id });
          expect(back(text)).toBe(text);
        },
      ),
    );
  });

  it("writes slots from other sources so that it can read them", () => {
    const text = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 ,.]{0,20}[A-Za-z0-9])?$/);
    const slot: fc.Arbitrary<Slot> = fc
      .record(
        {
          id: text,
          minutes: fc.integer({ min: 1, max: 239 }),
          state: fc.constantFrom("free" as const, "taken" as const),
          serviceId: text,
          capacity: fc.integer({ min: 1, max: 500 }),
          note: text,
          bookingUrl: fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href),
        },
        { requiredKeys: ["id", "minutes", "state"] },
      )
      .map(({ minutes, ...rest }) => ({
        ...rest,
        start: "2027-03-01T09:00:00-05:00",
        end: new Date(Date.UTC(2027, 2, 1, 14, minutes)).toISOString(),
        kind: "exact",
      }));
    fc.assert(
      fc.property(fc.uniqueArray(slot, { selector: ({ id }) => id }), (slots) => {
        const { slots: read, problems } = smartSlots(toSmartLines(slots, "Schedule/1"), options);
        expect(read.map((slot) => ({ ...slot, raw: undefined }))).toEqual(slots);
        expect(problems).toBeUndefined();
      }),
    );
  });

  it("writes changes, and leaves the rest", () => {
    const [slot] = read(line).slots;
    const changed = { ...slot!, state: "taken" as const, bookingUrl: undefined, capacity: 2 };
    expect(JSON.parse(toSmartLines([changed]))).toEqual({
      ...line,
      status: "busy",
      extension: [phone("+44 1632 960142"), capacity(2)],
    });
  });

  it("marks an overbooked slot as free once it is", () => {
    const [slot] = read({ ...line, overbooked: true }).slots;
    const text = toSmartLines([{ ...slot!, state: "free" }]);
    expect(smartSlots(text, options).slots[0]!.state).toBe("free");
  });

  it("refers to the schedule of slots from other sources", () => {
    const slot: Slot = { id: "a", start: line.start, end: line.end, state: "free" };
    expect(JSON.parse(toSmartLines([slot], "Schedule/9"))).toEqual({
      resourceType: "Slot",
      schedule: { reference: "Schedule/9" },
      id: "a",
      status: "free",
      start: line.start,
      end: line.end,
    });
  });

  const elsewhere: Slot = { id: "a", start: line.start, end: line.end, state: "free" };
  const written = (changes: object, schedule?: string | number | null) =>
    JSON.parse(toSmartLines([{ ...elsewhere, ...changes }], schedule));

  it("writes full instants without a bracketed zone, which FHIR does not have", () => {
    const times = {
      start: "2027-03-01T09:00-05:00[America/Toronto]",
      end: "2027-03-01T09:45:00-05:00[America/Toronto][u-ca=iso8601]",
    };
    const expected = { start: "2027-03-01T09:00:00-05:00", end: "2027-03-01T09:45:00-05:00" };
    expect(written(times)).toMatchObject(expected);
    const [slot] = read({ ...line, ...times }).slots;
    expect(JSON.parse(toSmartLines([slot!]))).toEqual({ ...line, ...expected });
  });

  it("writes nothing for what is null, and numbers as text", () => {
    const none = { note: null, serviceId: null, bookingUrl: null, bookingPhone: null };
    expect(written({ ...none, capacity: null }, null)).toEqual(written({}));
    expect(JSON.stringify(written(none))).not.toContain("null");
    expect(written({ id: 0, serviceId: 0 }, 9)).toMatchObject({
      id: "0",
      serviceType: [{ coding: [{ code: "0" }] }],
      schedule: { reference: "Schedule/9" },
    });
  });

  it("leaves null values of a resource unchanged", () => {
    const [slot] = read(line).slots;
    expect(toSmartLines([{ ...slot!, note: null } as never])).toBe(toText(line));
    const withText = { ...line, serviceType: [{ text: "Massage" }] };
    const [other] = read(withText).slots;
    expect(toSmartLines([{ ...other!, serviceId: null } as never])).toBe(toText(withText));
  });

  it("never throws, whatever the slot", () => {
    const circle: Record<string, unknown> = { ...line };
    circle.contained = [circle];
    expect(written({ raw: circle })).toEqual(written({}));
    expect(written({ raw: { ...line, size: 7n } })).toEqual(written({}));
    expect(toSmartLines([null, 7, "x"] as never)).toBe("");
    expect(toSmartLines(undefined as never)).toBe("");
  });

  it("returns the slots of a FHIR bundle too", () => {
    const bundle = { resourceType: "Bundle", type: "searchset", entry: [{ resource: line }] };
    expect(toSmartLines(fhirSlots(bundle, options).slots)).toBe(toText(line));
  });
});

describe("referralLink", () => {
  it("adds the referrer to a link that has a query, and leaves the query unchanged", () => {
    const sent = referralLink("https://portal.example/book?slot=a%2Fb%20c&flag#times", {
      source: "clinic site",
      referral: "34/d1",
    });
    expect(sent).toBe(
      "https://portal.example/book?slot=a%2Fb%20c&flag&source=clinic+site&booking-referral=34%2Fd1#times",
    );
  });

  it("adds it to a link without a query", () => {
    expect(referralLink("https://portal.example/7", { source: "s" })).toBe(
      "https://portal.example/7?source=s",
    );
  });

  it("adds nothing without a referrer", () => {
    expect(referralLink("https://portal.example/7", {})).toBe("https://portal.example/7");
  });

  it("adds numbers, and nothing for null and invalid names", () => {
    const of = (sender: unknown) => referralLink("https://portal.example/7", sender as never);
    expect(of({ source: 0, referral: 34 })).toBe(
      "https://portal.example/7?source=0&booking-referral=34",
    );
    for (const sender of [null, undefined, { source: null, referral: NaN }, { source: {} }]) {
      expect(of(sender)).toBe("https://portal.example/7");
    }
  });

  it.each(["javascript:alert(1)", "portal.example", undefined, 7])(
    "returns no link for %j",
    (url) => {
      expect(referralLink(url, { source: "s" })).toBeUndefined();
    },
  );
});
