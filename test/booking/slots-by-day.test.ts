import type { Slot, Availability } from "clinic-ui/booking";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { epochMilliseconds } from "../../src/time/instant.js";
import { toPlainDateTime } from "../../src/time/zoned-date-time.js";
import {
  dayState,
  indexSlots,
  mergeAvailability,
  nearestSlots,
  slotsByDay,
} from "../../src/booking/slots-by-day.js";

afterEach(() => vi.restoreAllMocks());

const london = "Europe/London";

/** An hour from a start, named after it. */
function slot(start: string, more: Partial<Slot> = {}): Slot {
  const end = new Date((epochMilliseconds(start) ?? 0) + 60 * 60_000).toISOString();
  return { id: start, start, end, state: "free", ...more };
}

const ids = (slots: readonly Slot[]) => slots.map(({ id }) => id);

function availability(
  slots: readonly Slot[],
  coverage: Partial<Availability["coverage"]> = {},
): Availability {
  return {
    slots,
    coverage: {
      from: "2026-12-14T00:00:00Z",
      to: "2026-12-17T00:00:00Z",
      complete: true,
      ...coverage,
    },
    clinicTimeZone: london,
    fetchedAt: "2026-12-13T10:00:00Z",
  };
}

describe("slotsByDay", () => {
  it("divides a day at noon and at five o'clock", () => {
    const times = ["00:00", "11:59", "12:00", "16:59", "17:00", "23:59"];
    const [day] = slotsByDay(
      times.map((time) => slot(`2026-12-15T${time}:00Z`, { id: time })),
      london,
    );
    expect(day).toMatchObject({ date: "2026-12-15", free: 6 });
    expect(ids(day!.morning)).toEqual(["00:00", "11:59"]);
    expect(ids(day!.afternoon)).toEqual(["12:00", "16:59"]);
    expect(ids(day!.evening)).toEqual(["17:00", "23:59"]);
  });

  it("sorts days and times", () => {
    const starts = ["2026-12-16T10:00Z", "2026-12-15T11:00Z", "2026-12-15T09:00Z"];
    const days = slotsByDay(
      starts.map((start) => slot(start)),
      london,
    );
    expect(days.map(({ date }) => date)).toEqual(["2026-12-15", "2026-12-16"]);
    expect(ids(days[0]!.morning)).toEqual(["2026-12-15T09:00Z", "2026-12-15T11:00Z"]);
  });

  it("uses the clinic's day and not UTC's", () => {
    const [day] = slotsByDay([slot("2026-12-15T23:30:00Z")], "Asia/Tokyo");
    expect(day).toMatchObject({ date: "2026-12-16" });
    expect(day!.morning).toHaveLength(1);
  });

  it("takes the offset of a diary that names the clinic's zone, whatever the time zone data", () => {
    const [day] = slotsByDay(
      [slot("2027-07-15T12:00-08:00[America/Vancouver]"), slot("2027-07-15T12:00-08:00")],
      "America/Vancouver",
    );
    expect(day!.afternoon).toHaveLength(2);
    const [morning] = slotsByDay(
      [slot("2027-07-15T11:00-08:00[America/Vancouver]"), slot("2027-07-15T11:00-08:00")],
      "America/Vancouver",
    );
    expect(ids(morning!.morning)).toEqual(["2027-07-15T11:00-08:00[America/Vancouver]"]);
    expect(ids(morning!.afternoon)).toEqual(["2027-07-15T11:00-08:00"]);
  });

  it("puts a slot at the clinic's time, whatever its offset", () => {
    const starts = [
      "2026-07-15T11:00:00+00:00",
      "2026-07-15T13:00:00+02:00",
      "2026-07-15T12:00+01:00",
    ];
    const [day] = slotsByDay(
      starts.map((start) => slot(start)),
      london,
    );
    expect(ids(day!.afternoon)).toEqual(starts);
  });

  it("keeps both hours in order when the clocks go back", () => {
    const [day] = slotsByDay(
      [slot("2027-10-31T01:30:00+00:00"), slot("2027-10-31T01:30:00+01:00")],
      london,
    );
    expect(ids(day!.morning)).toEqual(["2027-10-31T01:30:00+01:00", "2027-10-31T01:30:00+00:00"]);
  });

  it("counts the free slots and keeps the others", () => {
    const [day] = slotsByDay(
      [
        slot("2026-12-15T09:00Z"),
        slot("2026-12-15T10:00Z", { state: "taken" }),
        slot("2026-12-15T11:00Z", { state: "call" }),
      ],
      london,
    );
    expect(day!.free).toBe(1);
    expect(day!.morning).toHaveLength(3);
  });

  it("leaves out duplicates", () => {
    const twice = [
      slot("2026-12-15T09:00Z", { id: "a", note: "first" }),
      slot("2026-12-15T09:00Z", { id: "a", note: "second" }),
      slot("2026-12-15T09:00Z", { id: "b" }),
    ];
    const [day] = slotsByDay(twice, london);
    expect(day!.morning.map(({ id, note }) => [id, note])).toEqual([
      ["a", "first"],
      ["b", undefined],
    ]);
  });

  it("leaves out slots without a valid time, and days with no other slots", () => {
    const unusable = [
      slot("tomorrow"),
      slot("2026-12-15T09:00"),
      slot("2026-02-30T09:00Z"),
      slot("2026-12-15T09:00Z", { end: "later" }),
      slot("2026-12-15T10:00Z", { end: "2026-12-15T10:00Z" }),
    ];
    expect(slotsByDay(unusable, london)).toEqual([]);
    expect(slotsByDay([slot("2026-12-15T09:00Z")], "Europe/Nowhere")).toEqual([]);
  });

  it("loses and duplicates no slot and keeps the order, for random slots", () => {
    const start = fc
      .date({ min: new Date("2026-10-01"), max: new Date("2027-04-30"), noInvalidDate: true })
      .map((date) => date.toISOString());
    const slots = fc.array(
      fc.record({ start: fc.oneof(start, fc.constant("soon")), id: fc.nat(30).map(String) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(
        slots,
        fc.constantFrom(london, "America/New_York", "Asia/Kathmandu"),
        (all, zone) => {
          const days = slotsByDay(
            all.map(({ start, id }) => slot(start, { id })),
            zone,
          );
          const dates = days.map(({ date }) => date);
          expect(dates).toEqual([...new Set(dates)].sort());
          const listed = days.flatMap(({ date, morning, afternoon, evening, free }) => {
            const day = [...morning, ...afternoon, ...evening];
            expect(free).toBe(day.length);
            for (const { start } of day) expect(toPlainDateTime(start, zone)?.date).toBe(date);
            return day;
          });
          const usable = all.filter(({ start }) => start !== "soon");
          expect(ids(listed).sort()).toEqual([...new Set(usable.map(({ id }) => id))].sort());
          for (const { morning, afternoon, evening } of days) {
            for (const part of [morning, afternoon, evening]) {
              const times = part.map(({ start }) => Date.parse(start));
              expect(times).toEqual([...times].sort((a, b) => a - b));
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe("dayState", () => {
  const taken = slot("2026-12-15T09:00Z", { state: "taken" });

  it("is free where there is a time", () => {
    expect(dayState(availability([taken, slot("2026-12-15T11:00Z")]), "2026-12-15")).toBe("free");
  });

  it("is free where the clinic gives a time by telephone", () => {
    const call = slot("2026-12-15T11:00Z", { state: "call" });
    expect(dayState(availability([call]), "2026-12-15")).toBe("free");
  });

  it("agrees with slotsByDay", () => {
    const again = { ...slot("2026-12-15T11:00Z"), id: taken.id };
    const endless = slot("2026-12-15T12:00Z", { end: "2026-12-15T12:00Z" });
    expect(dayState(availability([taken, again, endless]), "2026-12-15")).toBe("full");
  });

  it("is free where there is a time, even if not all was checked", () => {
    const some = availability([slot("2026-12-15T11:00Z")], { complete: false });
    expect(dayState(some, "2026-12-15")).toBe("free");
  });

  it.each(["2026-12-14", "2026-12-15", "2026-12-16"])("is full on %s, all checked", (date) => {
    expect(dayState(availability([taken]), date)).toBe("full");
  });

  it("is not checked on days outside, or only partly inside, the coverage", () => {
    expect(dayState(availability([]), "2026-12-17")).toBe("unchecked");
    expect(dayState(availability([], { to: "2026-12-15T23:59:00Z" }), "2026-12-15")).toBe(
      "unchecked",
    );
    expect(dayState(availability([], { from: "2026-12-15T00:01:00Z" }), "2026-12-15")).toBe(
      "unchecked",
    );
  });

  it("is not checked where the answer is incomplete", () => {
    expect(dayState(availability([taken], { complete: false }), "2026-12-15")).toBe("unchecked");
  });

  it("uses the clinic's days", () => {
    const tokyo = { ...availability([]), clinicTimeZone: "Asia/Tokyo" };
    // It is 9 in the morning in Tokyo when the first day of UTC begins.
    expect(dayState(tokyo, "2026-12-14")).toBe("unchecked");
    expect(dayState(tokyo, "2026-12-15")).toBe("full");
    expect(dayState(tokyo, "2026-12-17")).toBe("unchecked");
  });

  it("allows for days of 23 or 25 hours", () => {
    const spring = availability([], { from: "2027-03-28T00:00:00Z", to: "2027-03-28T23:00:00Z" });
    expect(dayState(spring, "2027-03-28")).toBe("full");
    const autumn = availability([], { from: "2027-10-30T23:00:00Z", to: "2027-10-31T23:00:00Z" });
    expect(dayState(autumn, "2027-10-31")).toBe("unchecked");
    const hour = { to: "2027-11-01T00:00:00Z" };
    expect(dayState(availability([], { ...autumn.coverage, ...hour }), "2027-10-31")).toBe("full");
  });

  it("is full today where the rest of the day was checked", () => {
    const today = {
      ...availability([], { from: "2026-12-15T10:30:00Z" }),
      fetchedAt: "2026-12-15T10:30:01Z",
    };
    expect(dayState(today, "2026-12-15")).toBe("full");
    expect(dayState(today, "2026-12-14")).toBe("full");
    expect(dayState(today, "2026-12-17")).toBe("unchecked");
  });

  it("is not checked where it cannot be known", () => {
    expect(dayState(availability([]), "someday")).toBe("unchecked");
    expect(dayState({ ...availability([]), clinicTimeZone: "Europe/Nowhere" }, "2026-12-15")).toBe(
      "unchecked",
    );
    expect(dayState(availability([], { from: "?" }), "2026-12-15")).toBe("unchecked");
    expect(dayState(availability([], { to: "?" }), "2026-12-15")).toBe("unchecked");
    expect(dayState({ ...availability([]), fetchedAt: "?" }, "2026-12-15")).toBe("full");
  });
});

describe("indexSlots", () => {
  const start = fc
    .date({ min: new Date("2026-12-12"), max: new Date("2026-12-19"), noInvalidDate: true })
    .map((date) => date.toISOString());
  const someSlots = fc.array(
    fc.record({
      start: fc.oneof(
        { weight: 9, arbitrary: start },
        { weight: 1, arbitrary: fc.constant("soon") },
      ),
      id: fc.nat(30).map(String),
      state: fc.constantFrom("free", "call", "taken"),
    }),
    { maxLength: 20 },
  );

  /** What is known of a day, by asking each slot. */
  function slowly({ slots, coverage, clinicTimeZone }: Availability, date: string) {
    const isOpen = slots.some(
      (one, at) =>
        one.state !== "taken" &&
        toPlainDateTime(one.start, clinicTimeZone)?.date === date &&
        slots.findIndex(({ id, start }) => id === one.id && toPlainDateTime(start, london)) === at,
    );
    if (isOpen) return "free";
    return coverage.complete && date >= "2026-12-14" && date <= "2026-12-16" ? "full" : "unchecked";
  }

  it("has the days of slotsByDay and the state of each day, for random slots", () => {
    fc.assert(
      fc.property(someSlots, fc.boolean(), (all, complete) => {
        const some = availability(
          all.map(({ start, ...more }) => slot(start, more)),
          { complete },
        );
        // It was fetched on the day before, which is not what this is about.
        some.fetchedAt = "?";
        const index = indexSlots(some);
        expect(index.days).toEqual(slotsByDay(some.slots, london));
        for (let date = 10; date < 21; date++) {
          const day = `2026-12-${date}`;
          expect(index.dayState(day)).toBe(slowly(some, day));
          expect(dayState(some, day)).toBe(slowly(some, day));
        }
      }),
      { numRuns: 300 },
    );
  });

  it("uses the zone it is given, for days and their states", () => {
    const late = availability([slot("2026-12-15T23:30:00Z")]);
    const tokyo = indexSlots(late, "Asia/Tokyo");
    expect(tokyo.days.map(({ date }) => date)).toEqual(["2026-12-16"]);
    expect(tokyo.dayState("2026-12-16")).toBe("free");
    expect(tokyo.dayState("2026-12-15")).toBe("full");
    expect(tokyo.dayState("2026-12-14")).toBe("unchecked");
    expect(indexSlots(late).dayState("2026-12-15")).toBe("free");
  });

  it("takes numbers as ids, and treats them as the same text", () => {
    const numbered = [
      slot("2026-12-15T09:00Z", { id: 1 as never }),
      slot("2026-12-15T10:00Z", { id: "1", state: "taken" }),
      slot("2026-12-15T11:00Z", { id: 2 as never }),
    ];
    const [day] = indexSlots(availability(numbered)).days;
    expect(ids(day!.morning)).toEqual([1, 2]);
    expect(day!.free).toBe(2);
    expect(ids(nearestSlots(numbered, "2026-12-15T10:00Z", 9))).toEqual([1, 2]);
    const [older, newer] = [availability([numbered[0]!]), availability([numbered[1]!])];
    newer.fetchedAt = "2026-12-13T11:00:00Z";
    expect(mergeAvailability([older, newer]).slots.map(({ state }) => state)).toEqual(["taken"]);
  });

  it("has no days in an invalid zone", () => {
    const index = indexSlots(availability([slot("2026-12-15T09:00Z")]), "Europe/Nowhere");
    expect(index.days).toEqual([]);
    expect(index.dayState("2026-12-15")).toBe("unchecked");
  });

  it("calls Intl for few of 10,000 slots, and for none again for a day's state", () => {
    const formatCalls = vi.spyOn(
      Intl.DateTimeFormat.prototype as { format: unknown },
      "format",
      "get",
    );
    const parsed = vi.spyOn(RegExp.prototype, "exec");
    const first = Date.parse("2026-12-01T00:00:00Z");
    const many = Array.from({ length: 10_000 }, (_, at) =>
      slot(new Date(first + at * 15 * 60_000).toISOString(), { state: "taken" }),
    );
    parsed.mockClear();
    const index = indexSlots(availability(many), "America/Halifax");
    expect(index.days).toHaveLength(106);
    expect(formatCalls.mock.calls.length).toBeLessThan(400);
    expect(parsed.mock.calls.length).toBeLessThan(50_000);
    parsed.mockClear();
    for (const { date } of index.days.slice(0, 42)) index.dayState(date);
    expect(parsed.mock.calls.length).toBeLessThan(1000);
  });
});

describe("mergeAvailability", () => {
  const first = availability([slot("2026-12-14T09:00Z")]);
  const second = availability([slot("2026-12-18T09:00Z")], {
    from: "2026-12-17T00:00:00Z",
    to: "2026-12-20T00:00:00Z",
  });

  it("returns a single availability unchanged", () => {
    expect(mergeAvailability([first])).toEqual(first);
  });

  it("covers both stretches, in any order", () => {
    for (const availabilities of [
      [first, second],
      [second, first],
    ] as [Availability, Availability][]) {
      const merged = mergeAvailability(availabilities);
      expect(merged.coverage).toEqual({
        from: "2026-12-14T00:00:00Z",
        to: "2026-12-20T00:00:00Z",
        complete: true,
      });
      expect(ids(merged.slots).sort()).toEqual(["2026-12-14T09:00Z", "2026-12-18T09:00Z"]);
    }
  });

  it("is incomplete where one of them is", () => {
    const lost = availability([], { ...second.coverage, complete: false });
    expect(mergeAvailability([first, lost]).coverage.complete).toBe(false);
  });

  it("is incomplete where there is a gap between them", () => {
    const later = availability([], { ...second.coverage, from: "2026-12-17T00:00:01Z" });
    const merged = mergeAvailability([first, later]);
    expect(merged.coverage.complete).toBe(false);
    expect(dayState(merged, "2026-12-17")).toBe("unchecked");
  });

  it("ends with the longest, where one contains another", () => {
    const within = availability([], { from: "2026-12-15T00:00:00Z", to: "2026-12-16T00:00:00Z" });
    expect(mergeAvailability([first, within]).coverage).toEqual(first.coverage);
  });

  it("compares instants and not their texts", () => {
    const other = availability([], {
      from: "2026-12-17T01:00:00+01:00",
      to: "2026-12-18T01:00:00+01:00",
    });
    expect(mergeAvailability([first, other]).coverage).toEqual({
      from: first.coverage.from,
      to: other.coverage.to,
      complete: true,
    });
  });

  it("never makes a day full where one of its stretches has an invalid time", () => {
    const odd = availability([], { from: "?", to: "?" });
    for (const availabilities of [
      [first, odd],
      [odd, first],
    ] as [Availability, Availability][]) {
      expect(mergeAvailability(availabilities).coverage.complete).toBe(false);
    }
  });

  it("takes the later of two answers about the same slot", () => {
    const old = availability([slot("2026-12-14T09:00Z", { id: "a" })]);
    const fresh = {
      ...availability([slot("2026-12-14T09:00Z", { id: "a", state: "taken" })]),
      fetchedAt: "2026-12-13T11:00:00Z",
    };
    for (const availabilities of [
      [old, fresh],
      [fresh, old],
    ] as [Availability, Availability][]) {
      expect(mergeAvailability(availabilities).slots.map(({ state }) => state)).toEqual(["taken"]);
    }
  });

  it("has the oldest fetchedAt, and keeps every problem", () => {
    const problem = (at: number) => [{ at, reason: "it has no end." }];
    const merged = mergeAvailability([
      { ...first, fetchedAt: "2026-12-13T11:00:00Z", problems: problem(1) },
      { ...second, problems: problem(2) },
    ]);
    expect(merged.fetchedAt).toBe("2026-12-13T10:00:00Z");
    expect(merged.problems).toEqual([...problem(1), ...problem(2)]);
  });
});

describe("nearestSlots", () => {
  const times = ["08:00", "09:00", "10:30", "11:00", "17:00"];
  const slots = times.map((time) => slot(`2026-12-15T${time}:00Z`, { id: time }));

  it("gives the nearest first, before or after", () => {
    expect(ids(nearestSlots(slots, "2026-12-15T10:00:00Z", 3))).toEqual([
      "10:30",
      "09:00",
      "11:00",
    ]);
  });

  it("gives the earlier first of two that are equally near", () => {
    const turned = [...slots].reverse();
    expect(ids(nearestSlots(turned, "2026-12-15T08:30:00Z", 2))).toEqual(["08:00", "09:00"]);
  });

  it("gives only free slots, each once", () => {
    const others = [
      ...slots,
      ...slots,
      slot("2026-12-15T10:00:00Z", { id: "taken", state: "taken" }),
      slot("2026-12-15T10:00:00Z", { id: "call", state: "call" }),
      slot("soon", { id: "soon" }),
    ];
    expect(ids(nearestSlots(others, "2026-12-15T10:00:00Z", 99))).toEqual([
      "10:30",
      "09:00",
      "11:00",
      "08:00",
      "17:00",
    ]);
  });

  it("gives none where none are wanted or the time is invalid", () => {
    expect(nearestSlots(slots, "2026-12-15T10:00:00Z", 0)).toEqual([]);
    expect(nearestSlots(slots, "2026-12-15T10:00:00Z", -1)).toEqual([]);
    expect(nearestSlots(slots, "ten", 3)).toEqual([]);
  });
});
