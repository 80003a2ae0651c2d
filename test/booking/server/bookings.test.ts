// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, minute, refusalOf, start, type Running } from "./support";

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
  it("answers with a confirmed booking and where to change it", async () => {
    const response = await server.book(slot);
    const { id, ...outcome } = (await response.json()) as { id: string };
    expect(response.status).toBe(201);
    const port = new URL(server.base).port;
    expect(outcome).toEqual({
      status: "confirmed",
      sequence: 0,
      manageUrl: `http://localhost:${port}/bookings/${id}`,
    });
  });

  it("takes the time out of the free ones", async () => {
    await server.book(slot);
    expect(await server.isFree(slot)).toBe(false);
  });

  it("takes every time away that would overlap with it", async () => {
    const hours = await server.free({ serviceId: "massage", practitionerId: "ana" });
    const [first, second, third] = hours;
    await server.book(second!);
    expect(await Promise.all([first!, second!, third!].map(server.isFree))).toEqual([
      false,
      false,
      false,
    ]);
    expect(await server.isFree(hours[3]!)).toBe(true);
  });

  it("refuses the second visitor and offers the three nearest times, the nearest first", async () => {
    await server.book(slot);
    const response = await server.book(slot);
    const { code, alternatives } = await refusalOf(response);
    expect([response.status, code]).toEqual([409, "slot-taken"]);
    const away = alternatives!.map(({ start }) =>
      Math.abs(Date.parse(start) - Date.parse(slot.start)),
    );
    expect(away).toEqual([30 * minute, 30 * minute, 60 * minute]);
  });

  it("offers times that can be booked", async () => {
    await server.book(slot);
    const { alternatives } = await refusalOf(await server.book(slot));
    for (const alternative of alternatives!)
      expect((await server.book(alternative)).status).toBe(201);
  });

  it("looks further for free times where the days around are full", async () => {
    const full = await start({ busy: 0.97 });
    const { slots } = await full.page({
      from: "2027-01-01T00:00:00Z",
      to: "2027-02-01T00:00:00Z",
      serviceId: "chiropractic",
    });
    await full.book(slots[0]!);
    const { alternatives } = await refusalOf(await full.book(slots[0]!));
    expect(alternatives).toHaveLength(3);
    await full.close();
  });

  it("refuses a time that is given by telephone", async () => {
    const { slots } = await server.page({
      from: "2026-12-14T08:00:00Z",
      to: "2026-12-14T09:00:00Z",
    });
    expect((await refusalOf(await server.book(slots[0]!))).code).toBe("slot-taken");
  });

  it.each([
    ["name", { ...details, name: " " }],
    ["name", { ...details, name: "x".repeat(121) }],
    ["phone", { ...details, phone: "call me" }],
    ["phone", { ...details, phone: "12345" }],
    ["email", { ...details, email: "mina at example" }],
    ["note", { ...details, note: "x".repeat(1001) }],
  ])("refuses a wrong %s and says which field it is", async (name, fields) => {
    const response = await server.book(slot, { fields });
    const { code, fieldErrors } = await refusalOf(response);
    expect([response.status, code]).toEqual([422, "invalid"]);
    expect(Object.keys(fieldErrors!)).toEqual([name]);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("refuses a time that the diary does not know", async () => {
    const response = await server.book({ id: "leila.chiropractic.30.20261215T0300Z" });
    expect((await refusalOf(response)).fieldErrors).toHaveProperty("slot");
  });

  it("refuses a body of another shape", async () => {
    const response = await server.post("/bookings", { slot: 7 }, { "Idempotency-Key": "k" });
    expect(response.status).toBe(422);
  });

  it("books nothing for a robot, and does not tell it", async () => {
    const response = await server.book(slot, { fields: { ...details, website: "x" } });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ status: "redirect" });
    expect(await server.isFree(slot)).toBe(true);
  });
});

describe("the Idempotency-Key", () => {
  it("gives the same answer again", async () => {
    const first = await server.booked(slot, {}, "one");
    const again = await server.book(slot, {}, "one");
    expect(again.status).toBe(201);
    expect(await again.json()).toEqual(first);
  });

  it("books once when it comes twice at once", async () => {
    const answers = await Promise.all([1, 2].map(() => server.booked(slot, {}, "one")));
    expect(answers[0]!.status).toBe("confirmed");
    expect(answers[1]).toEqual(answers[0]);
  });

  it("does not tell a visitor that another time is booked", async () => {
    await server.book(slot, {}, "one");
    const response = await server.book(other, {}, "one");
    expect(response.status).toBe(422);
    expect(await server.isFree(other)).toBe(true);
  });

  it("can be used again after a refusal", async () => {
    await server.book(slot, { fields: { ...details, name: "" } }, "one");
    expect((await server.book(slot, {}, "one")).status).toBe(201);
  });

  it("moves a visit once when it comes twice", async () => {
    const { id } = await server.booked(slot);
    const first = await server.booked(other, { rescheduleOf: id }, "one");
    expect(await server.booked(other, { rescheduleOf: id }, "one")).toEqual(first);
  });

  it("must be there", async () => {
    const response = await server.post("/bookings", { slot, fields: details });
    expect(response.status).toBe(400);
    expect(await server.isFree(slot)).toBe(true);
  });
});

describe("a hold", () => {
  const hold = async () =>
    ((await (await server.post("/holds", { slotId: slot.id })).json()) as { holdId: string })
      .holdId;

  it("lets its visitor book", async () => {
    expect((await server.book(slot, { holdId: await hold() })).status).toBe(201);
  });

  it("keeps other visitors from booking", async () => {
    await hold();
    expect((await refusalOf(await server.book(slot))).code).toBe("slot-taken");
  });

  it("is refused when its while is over and the time is still free", async () => {
    const holdId = await hold();
    server.clock.now += 5 * minute;
    const response = await server.book(slot, { holdId });
    expect([response.status, (await refusalOf(response)).code]).toEqual([409, "hold-expired"]);
    expect((await server.book(slot)).status).toBe(201);
  });

  it("gives way when its while is over and another visitor has booked", async () => {
    const holdId = await hold();
    server.clock.now += 5 * minute;
    await server.book(slot);
    expect((await refusalOf(await server.book(slot, { holdId }))).code).toBe("slot-taken");
  });

  it("is no key to another time", async () => {
    const response = await server.book(other, { holdId: await hold() });
    expect((await refusalOf(response)).code).toBe("hold-expired");
  });
});

describe("moving a visit", () => {
  it("keeps its name, counts the change, and frees the old time", async () => {
    const { id } = await server.booked(slot);
    const moved = await server.booked(other, { rescheduleOf: id });
    expect(moved).toMatchObject({ status: "confirmed", id, sequence: 1 });
    expect(await server.isFree(slot)).toBe(true);
    expect(await server.isFree(other)).toBe(false);
  });

  it("leaves the old time booked when the new one is taken", async () => {
    const { id } = await server.booked(slot);
    await server.book(other);
    expect((await server.book(other, { rescheduleOf: id })).status).toBe(409);
    expect(await server.isFree(slot)).toBe(false);
    expect(await (await server.get(`/bookings/${id}`)).text()).toContain("Your visit is booked");
  });

  it("may overlap with the time that it leaves", async () => {
    const [early, half] = await server.free({ serviceId: "massage", practitionerId: "ana" });
    const { id } = await server.booked(early!);
    expect((await server.book(half!, { rescheduleOf: id })).status).toBe(201);
  });

  it("refuses a visit that it does not know, and one that is cancelled", async () => {
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

  it("leads a visitor without JavaScript back to the visit", async () => {
    const { id } = await server.booked(slot);
    const response = await server.submit(`/bookings/${id}/cancel`, {});
    expect([response.status, response.headers.get("location")]).toEqual([303, `/bookings/${id}`]);
    expect(await (await server.get(`/bookings/${id}`)).text()).toContain("Your visit is cancelled");
  });

  it("finds no visit that does not exist", async () => {
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

  it("says when the visit is cancelled, as a later change of the same event", async () => {
    const { id } = await server.booked(slot);
    const before = await (await server.get(`/bookings/${id}.ics`)).text();
    await server.post(`/bookings/${id}/cancel`, {});
    const after = await (await server.get(`/bookings/${id}.ics`)).text();
    expect(before).toMatch(/SEQUENCE:0\r\n[^]*STATUS:CONFIRMED|STATUS:CONFIRMED[^]*SEQUENCE:0\r\n/);
    expect(after).toMatch(/SEQUENCE:1\r\n/);
    expect(after).toMatch(/STATUS:CANCELLED\r\n/);
    expect(/UID:.*/.exec(after)![0]).toBe(/UID:.*/.exec(before)![0]);
  });

  it("finds no visit that does not exist", async () => {
    expect((await server.get("/bookings/unknown.ics")).status).toBe(404);
  });
});

describe("asking for a call back", () => {
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
    expect((await refusalOf(response)).fieldErrors).toHaveProperty("phone");
  });

  it("sends a robot to a neutral page", async () => {
    const response = await server.submit("/requests", { ...details, website: "x" });
    expect([response.status, response.headers.get("location")]).toEqual([303, "/thank-you"]);
  });
});
