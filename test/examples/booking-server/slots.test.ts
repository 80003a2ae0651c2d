// @vitest-environment node
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { monday, readError, start, type Running } from "./support";

let server: Running;
beforeAll(async () => void (server = await start({ busy: 0 })));
afterAll(() => server.close());

const day = { from: "2026-12-15T00:00:00Z", to: "2026-12-16T00:00:00Z" };
const clock = (start: string) => start.slice(11, 16);

describe("GET /slots", () => {
  it("gives each free time with its start, end, service, person and the clinic's offset", async () => {
    const { slots } = await server.availability({ ...day, serviceId: "chiropractic" });
    expect(slots[0]).toEqual({
      id: "leila.chiropractic.30.20261215T0800Z",
      start: "2026-12-15T08:00:00+00:00",
      end: "2026-12-15T08:30:00+00:00",
      kind: "exact",
      state: "free",
      serviceId: "chiropractic",
      practitionerId: "leila",
    });
  });

  it("has its coverage, its time zone and when it was fetched", async () => {
    const { slots, ...rest } = await server.availability(day);
    expect(slots).not.toHaveLength(0);
    expect(rest).toEqual({
      coverage: { ...day, complete: true },
      clinicTimeZone: "Europe/London",
      fetchedAt: "2026-12-14T07:00:00.000Z",
    });
  });

  it("keeps to the opening hours", async () => {
    const { slots } = await server.availability({ ...day, serviceId: "chiropractic" });
    expect(clock(slots[0]!.start)).toBe("08:00");
    expect(clock(slots.at(-1)!.end)).toBe("18:00");
  });

  it("keeps to the hours of an exceptional day", async () => {
    const query = { from: "2026-12-16T00:00:00Z", to: "2026-12-17T00:00:00Z" };
    const { slots } = await server.availability({ ...query, serviceId: "chiropractic" });
    expect(clock(slots[0]!.start)).toBe("13:00");
  });

  it("has no times at the weekend and on holidays", async () => {
    const weekend = { from: "2026-12-19T00:00:00Z", to: "2026-12-21T00:00:00Z" };
    const holidays = { from: "2026-12-24T00:00:00Z", to: "2027-01-02T00:00:00Z" };
    expect((await server.availability(weekend)).slots).toEqual([]);
    expect((await server.availability(holidays)).slots).toEqual([]);
  });

  it("gives summer its own offset, with the clinic's clock unchanged", async () => {
    const query = { from: "2027-06-01T00:00:00Z", to: "2027-06-02T00:00:00Z" };
    const { slots } = await server.availability({ ...query, serviceId: "chiropractic" });
    expect(slots[0]!.start).toBe("2027-06-01T08:00:00+01:00");
  });

  it("includes the start of the range and excludes its end", async () => {
    const { slots } = await server.availability({
      from: "2026-12-15T09:00:00Z",
      to: "2026-12-15T10:00:00Z",
      serviceId: "chiropractic",
    });
    expect(slots.map(({ start }) => clock(start))).toEqual(["09:00", "09:30"]);
  });

  it("gives the times of one person", async () => {
    const { slots } = await server.availability({
      ...day,
      serviceId: "massage",
      practitionerId: "tom",
    });
    expect(new Set(slots.map(({ practitionerId }) => practitionerId))).toEqual(new Set(["tom"]));
  });

  it("gives the times of everyone who offers the service", async () => {
    const { slots } = await server.availability({ ...day, serviceId: "massage" });
    const people = new Set(slots.map(({ practitionerId }) => practitionerId));
    expect(people).toEqual(new Set(["ana", "tom"]));
  });

  it("gives times of the requested length", async () => {
    const query = { ...day, serviceId: "massage", durationMinutes: "90" };
    const [slot] = (await server.availability(query)).slots;
    expect(Date.parse(slot!.end) - Date.parse(slot!.start)).toBe(90 * 60_000);
  });

  it("covers a range of 31 days completely", async () => {
    const { coverage } = await server.availability({
      from: "2027-01-01T00:00:00Z",
      to: "2027-02-01T00:00:00Z",
    });
    expect(coverage.complete).toBe(true);
  });

  it("covers the first 31 days of a longer range, and is incomplete", async () => {
    const query = { from: "2027-01-01T00:00:00Z", to: "2027-03-01T00:00:00Z" };
    const { coverage, slots } = await server.availability(query);
    expect(coverage).toEqual({
      from: query.from,
      to: "2027-02-01T00:00:00+00:00",
      complete: false,
    });
    expect(slots.at(-1)!.start < coverage.to).toBe(true);
  });

  it("has no past times", async () => {
    const later = await start({ busy: 0 });
    later.clock.now = Date.parse("2026-12-15T12:10:00Z");
    const { slots } = await later.availability({ ...day, serviceId: "chiropractic" });
    expect(clock(slots[0]!.start)).toBe("12:30");
    await later.close();
  });

  it("has no times further ahead than 180 days", async () => {
    const ahead = new Date(monday + 181 * 24 * 3_600_000).toISOString();
    const { slots } = await server.availability({ from: ahead, to: "2027-07-01T00:00:00Z" });
    expect(slots).toEqual([]);
  });

  it("gives times of the next two hours by telephone", async () => {
    const { slots } = await server.availability({
      from: "2026-12-14T08:30:00Z",
      to: "2026-12-14T09:30:00Z",
      serviceId: "chiropractic",
    });
    expect(slots.map(({ state, bookingPhone }) => [state, bookingPhone])).toEqual([
      ["call", "+441632960142"],
      ["free", undefined],
    ]);
  });

  it("has about half of its times taken, the same after each start", async () => {
    const [one, two] = [await start(), await start()];
    const query = { ...day, serviceId: "chiropractic" };
    const { slots } = await one.availability(query);
    expect(slots.length).toBeGreaterThan(5);
    expect(slots.length).toBeLessThan(15);
    expect(await two.availability(query)).toEqual(await one.availability(query));
    await Promise.all([one.close(), two.close()]);
  });

  it("has other times taken with another seed", async () => {
    const [one, two] = [await start(), await start({ seed: 2 })];
    expect((await two.availability(day)).slots).not.toEqual((await one.availability(day)).slots);
    await Promise.all([one.close(), two.close()]);
  });

  it.each([
    ["from", { ...day, from: "2026-12-15" }],
    ["from", { ...day, from: "2026-12-15T09:00:00" }],
    ["from", { ...day, from: "2026-02-30T09:00:00Z" }],
    ["to", { ...day, to: "tomorrow" }],
    ["to", { from: day.to, to: day.from }],
    ["timeZone", { ...day, timeZone: "Europe/Larkford" }],
    ["serviceId", { ...day, serviceId: "surgery" }],
    ["practitionerId", { ...day, practitionerId: "nobody" }],
    ["durationMinutes", { ...day, durationMinutes: "7" }],
  ])("rejects a query whose %s is invalid: %j", async (name, query) => {
    const response = await server.get(`/slots?${new URLSearchParams(query)}`);
    const { code, fieldErrors } = await readError(response);
    expect([response.status, code]).toEqual([422, "invalid"]);
    expect(Object.keys(fieldErrors!)).toEqual([name]);
  });
});
