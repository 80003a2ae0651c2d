// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { cookieOf, minute, monday, readError, start, type Running } from "./support";

let server: Running;
let slot: Slot;
let other: Slot;

beforeEach(async () => {
  server = await start({ busy: 0 });
  const slots = await server.free({ serviceId: "chiropractic" });
  [slot, other] = [slots[3]!, slots[8]!];
});
afterEach(() => server.close());

describe("POST /holds", () => {
  it("holds a time for a minute", async () => {
    const { status, holdId, until } = await server.hold(slot);
    expect([status, Date.parse(until)]).toEqual([201, monday + minute]);
    expect(holdId).not.toBe("");
    expect(await server.isFree(slot)).toBe(false);
  });

  it("rejects a time that is held for another visitor, with three other times", async () => {
    await server.hold(slot);
    const response = await server.post("/holds", { slotId: slot.id });
    const { code, alternatives } = await readError(response);
    expect([response.status, code]).toEqual([409, "slot-taken"]);
    expect(alternatives).toHaveLength(3);
  });

  it("frees the time after a minute", async () => {
    await server.hold(slot);
    server.clock.now += minute;
    expect((await server.hold(slot)).status).toBe(201);
  });

  it("renews a visitor's hold under the same id", async () => {
    const { holdId } = await server.hold(slot);
    server.clock.now += 40_000;
    const again = await server.hold(slot, { replaces: holdId });
    expect(again).toMatchObject({ status: 201, holdId });
    expect(Date.parse(again.until)).toBe(monday + 40_000 + minute);
  });

  it("releases the hold that it replaces in the same step", async () => {
    const { holdId } = await server.hold(slot);
    expect((await server.hold(other, { replaces: holdId })).status).toBe(201);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("never rejects a time because it overlaps with the visitor's own", async () => {
    const [early, half] = await server.free({ serviceId: "massage", practitionerId: "ana" });
    const { holdId } = await server.hold(early!);
    expect((await server.hold(half!, { replaces: holdId })).status).toBe(201);
  });

  it("keeps the visitor's hold when the other time is taken", async () => {
    const { holdId } = await server.hold(slot);
    await server.hold(other);
    expect((await server.hold(other, { replaces: holdId })).status).toBe(409);
    expect(await server.isFree(slot)).toBe(false);
  });

  it("lets a visitor go through the times and come back to the first", async () => {
    const { cookie } = await server.hold(slot);
    const headers = { Cookie: cookie };
    expect((await server.hold(other, { headers })).status).toBe(201);
    const first = await server.hold(slot, { headers });
    expect(first.status).toBe(201);
    expect(await server.isFree(other)).toBe(true);
    expect((await server.book(slot, { holdId: first.holdId })).status).toBe(201);
  });

  it.each([
    "",
    "nonsense",
    "leila.chiropractic.30.20261215T0807Z",
    "tom.chiropractic.30.20261215T0800Z",
  ])("rejects what is not a time of the diary: %j", async (slotId) => {
    const response = await server.post("/holds", { slotId });
    expect(response.status).toBe(422);
    expect((await readError(response)).fieldErrors).toHaveProperty("slot");
  });
});

describe("releasing a hold", () => {
  it("frees the time", async () => {
    const { holdId } = await server.hold(slot);
    const response = await fetch(`${server.base}/holds/${holdId}`, { method: "DELETE" });
    expect([response.status, await response.text()]).toEqual([204, ""]);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("can be sent by a page that closes, as text or with an empty body", async () => {
    for (const body of ["", "{}"]) {
      const { holdId } = await server.hold(slot);
      const response = await fetch(`${server.base}/holds/${holdId}/release`, {
        method: "POST",
        body,
        headers: { "Content-Type": "text/plain;charset=UTF-8" },
      });
      expect(response.status).toBe(204);
      expect(await server.isFree(slot)).toBe(true);
    }
  });

  it("changes nothing for an unknown hold", async () => {
    await server.hold(slot);
    const response = await fetch(`${server.base}/holds/unknown`, { method: "DELETE" });
    expect(response.status).toBe(204);
    expect(await server.isFree(slot)).toBe(false);
  });
});

describe("a visitor's cookie", () => {
  it("is random, HttpOnly, and set once", async () => {
    const responses = [await server.get("/"), await server.get("/")];
    const [one, two] = responses.map((response) => response.headers.get("set-cookie"));
    expect(one).toMatch(/^visitor=[\w-]{36}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(two).not.toBe(one);
    const again = await server.get("/", { Cookie: cookieOf(responses[0]!) });
    expect(again.headers.get("set-cookie")).toBeNull();
  });

  it("is Secure where the site has TLS", async () => {
    const secure = await start({ publicUrl: "https://clinic.example" });
    expect((await secure.get("/")).headers.get("set-cookie")).toMatch(/; Secure$/);
    await secure.close();
  });

  it("shows the visitor's held times as free, in the list and on the page", async () => {
    const { cookie } = await server.hold(slot);
    const headers = { Cookie: cookie };
    const page = async (more = {}) =>
      (await server.get("/?serviceId=chiropractic&from=2026-12-15", more)).text();
    expect([await server.isFree(slot, headers), await server.isFree(slot)]).toEqual([true, false]);
    expect(await page(headers)).toContain(`value="${slot.id}"`);
    expect(await page()).not.toContain(`value="${slot.id}"`);
  });

  it("lets the visitor book a held time without the hold's id", async () => {
    const { cookie } = await server.hold(slot);
    expect((await readError(await server.book(slot))).code).toBe("slot-taken");
    const response = await server.post(
      "/bookings",
      { slot, fields: { name: "Mina Patel", phone: "01632 960177" } },
      { Cookie: cookie, "Idempotency-Key": "one" },
    );
    expect(response.status).toBe(201);
  });
});

describe("booking with a hold", () => {
  it("uses the hold up", async () => {
    const { holdId, cookie } = await server.hold(slot);
    const { id } = await server.booked(slot, { holdId });
    await server.post(`/bookings/${id}/cancel`, {});
    expect(await server.isFree(slot)).toBe(true);
    expect((await server.hold(slot, { headers: { Cookie: cookie } })).holdId).not.toBe(holdId);
  });

  it("prevents other visitors from booking", async () => {
    await server.hold(slot);
    expect((await readError(await server.book(slot))).code).toBe("slot-taken");
  });

  it("still works after a minute if the time is free", async () => {
    const { holdId } = await server.hold(slot);
    server.clock.now += 5 * minute;
    expect((await server.book(slot, { holdId })).status).toBe(201);
  });

  it("fails after a minute if another visitor has booked", async () => {
    const { holdId } = await server.hold(slot);
    server.clock.now += minute;
    await server.book(slot);
    expect((await readError(await server.book(slot, { holdId }))).code).toBe("slot-taken");
  });

  it("may be for another time than the held one", async () => {
    const { holdId } = await server.hold(slot);
    expect((await server.book(other, { holdId })).status).toBe(201);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("offers times that this visitor can book, including held ones", async () => {
    const { holdId } = await server.hold(slot);
    await server.book(other);
    const { alternatives } = await readError(await server.book(other, { holdId }));
    expect(alternatives).toHaveLength(3);
    for (const alternative of alternatives!)
      expect((await server.isFree(alternative)) || alternative.id === slot.id).toBe(true);
  });
});
