// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, minute, readError, start, type Running } from "./support";

let server: Running;
let slot: Slot;
let other: Slot;

beforeEach(async () => {
  server = await start({ busy: 0 });
  const slots = await server.free({ serviceId: "chiropractic" });
  [slot, other] = [slots[8]!, slots[12]!];
});
afterEach(() => server.close());

describe("booking", () => {
  it("answers with a confirmed booking and the address to change it", async () => {
    const response = await server.book(slot);
    const { id, ...outcome } = (await response.json()) as { id: string };
    expect(response.status).toBe(201);
    const port = new URL(server.base).port;
    expect(outcome).toEqual({
      status: "confirmed",
      sequence: 0,
      manageUrl: `http://localhost:${port}/bookings/${id}`,
      calendarUrl: `http://localhost:${port}/bookings/${id}.ics`,
    });
  });

  it("removes the time from the free ones", async () => {
    await server.book(slot);
    expect(await server.isFree(slot)).toBe(false);
  });

  it("removes every time that would overlap with it", async () => {
    const hours = await server.free({ serviceId: "massage", practitionerId: "ana" });
    const [first, second, third] = hours;
    await server.book(second!);
    expect(await Promise.all([first!, second!, third!].map((slot) => server.isFree(slot)))).toEqual(
      [false, false, false],
    );
    expect(await server.isFree(hours[3]!)).toBe(true);
  });

  it("rejects the second visitor and offers the three nearest times, the nearest first", async () => {
    await server.book(slot);
    const response = await server.book(slot);
    const { code, alternatives } = await readError(response);
    expect([response.status, code]).toEqual([409, "slot-taken"]);
    const away = alternatives!.map(({ start }) =>
      Math.abs(Date.parse(start) - Date.parse(slot.start)),
    );
    expect(away).toEqual([30 * minute, 30 * minute, 60 * minute]);
  });

  it("offers times that can be booked", async () => {
    await server.book(slot);
    const { alternatives } = await readError(await server.book(slot));
    for (const alternative of alternatives!)
      expect((await server.book(alternative)).status).toBe(201);
  });

  it("searches further for free times where the days around are full", async () => {
    const full = await start({ busy: 0.97 });
    const { slots } = await full.availability({
      from: "2027-01-01T00:00:00Z",
      to: "2027-02-01T00:00:00Z",
      serviceId: "chiropractic",
    });
    await full.book(slots[0]!);
    const { alternatives } = await readError(await full.book(slots[0]!));
    expect(alternatives).toHaveLength(3);
    await full.close();
  });

  it("rejects a time that is available by telephone only", async () => {
    const { slots } = await server.availability({
      from: "2026-12-14T08:00:00Z",
      to: "2026-12-14T09:00:00Z",
    });
    expect((await readError(await server.book(slots[0]!))).code).toBe("slot-taken");
  });

  it.each([
    ["name", { ...details, name: " " }],
    ["name", { ...details, name: "x".repeat(121) }],
    ["phone", { ...details, phone: "call me" }],
    ["phone", { ...details, phone: "1234" }],
    ["email", { ...details, email: "mina at example" }],
  ])("rejects an invalid %s and names the field", async (name, fields) => {
    const response = await server.book(slot, { fields });
    const { code, fieldErrors } = await readError(response);
    expect([response.status, code]).toEqual([422, "invalid"]);
    expect(Object.keys(fieldErrors!)).toEqual([name]);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("rejects a time that is not in the diary", async () => {
    const response = await server.book({ id: "leila.chiropractic.30.20261215T0300Z" });
    expect((await readError(response)).fieldErrors).toHaveProperty("slot");
  });

  it("rejects a body of another shape", async () => {
    const response = await server.post("/bookings", { slot: 7 }, { "Idempotency-Key": "k" });
    expect(response.status).toBe(422);
  });

  it("accepts a note of 2,000 characters, with any line endings", async () => {
    const note = `${"x".repeat(999)}\r\n${"x".repeat(1000)}`;
    expect((await server.book(slot, { fields: { ...details, note } })).status).toBe(201);
  });

  it.each([2001, 40_000])("rejects a note of %i characters as too long", async (length) => {
    const response = await server.book(slot, { fields: { ...details, note: "x".repeat(length) } });
    const { code, fieldErrors } = await readError(response);
    expect([response.status, code]).toEqual([413, "invalid"]);
    expect(fieldErrors).toEqual({
      note: `Your note has ${length.toLocaleString("en-GB")} characters. Shorten it to 2,000.`,
    });
  });
});

describe("what may come from a bot", () => {
  const expectedErrors = {
    isPerson: "Please tick this box, so that we know that a person sent this.",
  };

  it.each([
    ["has filled in what nobody sees", { leaveEmpty: "Rowan Ltd" }],
    ["was faster than anyone", { elapsed: "2999" }],
    ["tells a strange time", { elapsed: "-" }],
  ])("is rejected with a box to tick: it %s", async (_, trap) => {
    const fields = { ...details, ...trap };
    for (const response of [
      await server.book(slot, { fields }),
      await server.post("/requests", fields),
    ]) {
      const { code, fieldErrors } = await readError(response);
      expect([response.status, code, fieldErrors]).toEqual([422, "invalid", expectedErrors]);
    }
    expect(await server.isFree(slot)).toBe(true);
  });

  it.each<Record<string, string>>([{ leaveEmpty: "Rowan Ltd" }, { elapsed: "12" }])(
    "is accepted from a person who ticks the box: %j",
    async (trap) => {
      const fields = { ...details, ...trap, isPerson: "yes" };
      expect((await server.book(slot, { fields })).status).toBe(201);
    },
  );

  it.each(["", "3000"])("is accepted with an elapsed time of %j", async (elapsed) => {
    expect((await server.book(slot, { fields: { ...details, elapsed } })).status).toBe(201);
  });

  it("has no page at /thank-you", async () => {
    expect((await server.get("/thank-you")).status).toBe(404);
  });
});

describe("the Idempotency-Key", () => {
  it("gives the same answer again", async () => {
    const first = await server.booked(slot, {}, "one");
    const again = await server.book(slot, {}, "one");
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(first);
  });

  it("books once for two simultaneous requests", async () => {
    const answers = await Promise.all([1, 2].map(() => server.booked(slot, {}, "one")));
    expect(answers[0]!.status).toBe("confirmed");
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ["another name", { fields: { ...details, name: "Ravi Patel" } }],
    ["another note", { fields: { ...details, note: "With my dog." } }],
  ])("rejects %s for the same time", async (_, more) => {
    await server.book(slot, {}, "one");
    const response = await server.book(slot, more, "one");
    expect([response.status, (await readError(response)).code]).toEqual([422, "invalid"]);
  });

  it("gives the same answer where only the hold differs", async () => {
    const first = await server.booked(slot, { holdId: "one" }, "one");
    expect(await server.booked(slot, { holdId: "two" }, "one")).toEqual(first);
  });

  it("is not confirmed for another time", async () => {
    await server.book(slot, {}, "one");
    const response = await server.book(other, {}, "one");
    expect(response.status).toBe(422);
    expect(await server.isFree(other)).toBe(true);
  });

  it("can be used again after an error", async () => {
    await server.book(slot, { fields: { ...details, name: "" } }, "one");
    expect((await server.book(slot, {}, "one")).status).toBe(201);
  });

  it("moves a visit once for two requests", async () => {
    const { id } = await server.booked(slot);
    const first = await server.booked(other, { rescheduleOf: id }, "one");
    expect(await server.booked(other, { rescheduleOf: id }, "one")).toEqual(first);
  });

  it("is required", async () => {
    const response = await server.post("/bookings", { slot, fields: details });
    expect(response.status).toBe(400);
    expect(await server.isFree(slot)).toBe(true);
  });
});

describe("moving a visit", () => {
  it("keeps its id, counts the change, and frees the old time", async () => {
    const { id } = await server.booked(slot);
    const moved = await server.booked(other, { rescheduleOf: id });
    expect(moved).toMatchObject({ status: "confirmed", id, sequence: 1 });
    expect(await server.isFree(slot)).toBe(true);
    expect(await server.isFree(other)).toBe(false);
  });

  it("keeps the old time booked when the new one is taken", async () => {
    const { id } = await server.booked(slot);
    await server.book(other);
    expect((await server.book(other, { rescheduleOf: id })).status).toBe(409);
    expect(await server.isFree(slot)).toBe(false);
    expect(await (await server.get(`/bookings/${id}`)).text()).toContain("Your visit is booked");
  });

  it("may overlap with its old time", async () => {
    const [early, half] = await server.free({ serviceId: "massage", practitionerId: "ana" });
    const { id } = await server.booked(early!);
    expect((await server.book(half!, { rescheduleOf: id })).status).toBe(201);
  });

  it("rejects an unknown visit, and a cancelled one", async () => {
    const { id } = await server.booked(slot);
    await server.post(`/bookings/${id}/cancel`, {});
    for (const rescheduleOf of ["unknown", id])
      expect((await server.book(other, { rescheduleOf })).status).toBe(422);
    expect(await server.isFree(other)).toBe(true);
  });
});

describe("cancelling a visit", () => {
  it("frees its time", async () => {
    const { id } = await server.booked(slot);
    const response = await server.post(`/bookings/${id}/cancel`, {});
    expect(await response.json()).toEqual({ status: "cancelled", id, sequence: 1 });
    expect(await server.isFree(slot)).toBe(true);
  });

  it("changes nothing the second time", async () => {
    const { id } = await server.booked(slot);
    await server.post(`/bookings/${id}/cancel`, {});
    const again = await server.post(`/bookings/${id}/cancel`, {});
    expect(await again.json()).toEqual({ status: "cancelled", id, sequence: 1 });
  });

  it("redirects a visitor without JavaScript to the visit", async () => {
    const { id } = await server.booked(slot);
    const response = await server.submit(`/bookings/${id}/cancel`, {});
    expect([response.status, response.headers.get("location")]).toEqual([303, `/bookings/${id}`]);
    expect(await (await server.get(`/bookings/${id}`)).text()).toContain("Your visit is cancelled");
  });

  it("answers 404 for an unknown visit", async () => {
    expect((await server.post("/bookings/unknown/cancel", {})).status).toBe(404);
  });
});

describe("the calendar file", () => {
  it("has the visit's time in UTC", async () => {
    const summer = { from: "2027-06-01T00:00:00Z", to: "2027-06-02T00:00:00Z" };
    const [first] = await server.free(summer);
    const { id } = await server.booked(first!);
    const response = await server.get(`/bookings/${id}.ics`);
    expect(response.headers.get("content-type")).toMatch(/^text\/calendar\b/);
    expect(await response.text()).toContain("DTSTART:20270601T070000Z\r\n");
  });

  it("is the library's: with location, reminder, and a globally unique UID", async () => {
    const { id } = await server.booked(slot);
    const file = await (await server.get(`/bookings/${id}.ics`)).text();
    const lines = file.replaceAll("\r\n ", "").split("\r\n");
    const { host } = new URL(server.base.replace("127.0.0.1", "localhost"));
    expect(lines).toContain(`UID:${id}@${host}`);
    expect(lines).toContain("SUMMARY:Chiropractic treatment\\, Rowan Yard Clinic");
    expect(lines).toContain(
      "LOCATION:Rowan Yard Clinic\\, 3 Rowan Yard\\, Mill Lane\\, Larkford\\, LK1 4RY",
    );
    expect(lines).toContain(`URL:http://${host}/bookings/${id}`);
    expect(lines).toContain("BEGIN:VALARM");
  });

  it("cancels the same event with a higher SEQUENCE when the visit is cancelled", async () => {
    const { id } = await server.booked(slot);
    const before = await (await server.get(`/bookings/${id}.ics`)).text();
    await server.post(`/bookings/${id}/cancel`, {});
    const after = await (await server.get(`/bookings/${id}.ics`)).text();
    expect(before).toMatch(/SEQUENCE:0\r\n[^]*STATUS:CONFIRMED|STATUS:CONFIRMED[^]*SEQUENCE:0\r\n/);
    expect(after).toMatch(/SEQUENCE:1\r\n/);
    expect(after).toMatch(/STATUS:CANCELLED\r\n/);
    expect(/UID:.*/.exec(after)![0]).toBe(/UID:.*/.exec(before)![0]);
  });

  it("answers 404 for an unknown visit", async () => {
    expect((await server.get("/bookings/unknown.ics")).status).toBe(404);
  });
});

describe("requesting a call back", () => {
  it("is received as JSON", async () => {
    const response = await server.post("/requests", details);
    expect([response.status, await response.json()]).toEqual([201, { status: "received" }]);
  });

  it("is received as a form", async () => {
    const response = await server.submit("/requests", details);
    expect([response.status, response.headers.get("location")]).toEqual([
      303,
      "/requests/received",
    ]);
    expect(await (await server.get("/requests/received")).text()).toContain("We will call you");
  });

  it("needs a telephone number", async () => {
    const response = await server.post("/requests", { ...details, phone: "" });
    expect(response.status).toBe(422);
    expect((await readError(response)).fieldErrors).toHaveProperty("phone");
  });
});
