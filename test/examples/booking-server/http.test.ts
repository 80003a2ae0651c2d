// @vitest-environment node
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, readError, start, type Running } from "./support";

const storybook = "http://localhost:6006";
const day = "/slots?from=2026-12-15T00:00:00Z&to=2026-12-16T00:00:00Z";

let server: Running;
let slot: Slot;

beforeEach(async () => {
  server = await start({ busy: 0, origins: [storybook] });
  slot = (await server.free())[0]!;
});
afterEach(() => server.close());

const control = (settings: unknown) => server.post("/control", settings);

describe("every answer", () => {
  it.each([
    ["GET", "/?rescheduleOf=unknown"],
    ["GET", "/bookings/unknown"],
    ["GET", "/requests"],
    ["GET", day],
    ["GET", "/slots"],
    ["GET", "/nowhere"],
    ["POST", "/bookings"],
    ["OPTIONS", "/bookings"],
  ])("of %s %s has the strict headers", async (method, path) => {
    const { headers } = await fetch(server.base + path, { method });
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
  });

  it("is cached only for the back button where it is an empty form", async () => {
    const { headers } = await server.get("/");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("can be read by the allowed origins", async () => {
    const { headers } = await server.get(day, { Origin: storybook });
    expect(headers.get("access-control-allow-origin")).toBe(storybook);
    expect(headers.get("access-control-expose-headers")).toContain("Retry-After");
    expect(headers.get("access-control-allow-credentials")).toBe("true");
  });

  it.each(["http://localhost:6007", "null", "http://localhost:6006.example"])(
    "cannot be read by %s",
    async (origin) => {
      const { headers } = await server.get(day, { Origin: origin });
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("access-control-allow-credentials")).toBeNull();
      expect(headers.get("vary")).toBe("Origin");
    },
  );

  it("lets an allowed origin send JSON and a key", async () => {
    const response = await fetch(`${server.base}/bookings`, {
      method: "OPTIONS",
      headers: { Origin: storybook },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-headers")).toBe(
      "Content-Type, Idempotency-Key",
    );
    expect(response.headers.get("access-control-allow-methods")).toBe("GET, POST, DELETE");
  });

  it("has its headers and no body for HEAD", async () => {
    const response = await fetch(server.base + day, { method: "HEAD" });
    expect([response.status, await response.text()]).toEqual([200, ""]);
    expect(Number(response.headers.get("content-length"))).toBeGreaterThan(100);
  });
});

describe("invalid requests", () => {
  it.each(["/nowhere", "/bookings/a/b", "/bookings/..%2f", "/server.js", "//"])(
    "finds nothing at %s",
    async (path) => {
      expect((await server.get(path)).status).toBe(404);
    },
  );

  it.each(["/bookings/unknown", "/bookings/unknown.ics", "/nowhere"])(
    "answers with a page where nothing is found: %s",
    async (path) => {
      const response = await server.get(path, { Accept: "text/html" });
      expect([response.status, response.headers.get("content-type")]).toEqual([
        404,
        "text/html; charset=utf-8",
      ]);
      expect(await response.text()).toContain('href="tel:');
    },
  );

  it.each(["/holds", "/nowhere", "/bookings/unknown/cancel", "/control", "/requests", "/bookings"])(
    "answers a form that is posted to %s with a page",
    async (path) => {
      const response = await server.submit(path, { note: "x".repeat(300_000) });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    },
  );

  it("answers which methods a path allows", async () => {
    const response = await server.get("/holds");
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
  });

  it.each(["{", "", "null", "[]", '"text"'])("rejects %j as JSON", async (body) => {
    expect((await server.post("/holds", body)).status).toBe(400);
  });

  it("rejects a body without the media type of JSON", async () => {
    const headers = { "Content-Type": "text/plain", "Idempotency-Key": "one" };
    const response = await server.post("/bookings", { slot, fields: details }, headers);
    expect(response.status).toBe(415);
    expect(await server.isFree(slot)).toBe(true);
  });

  it("accepts a body of 256 kB", async () => {
    const body = JSON.stringify({ slotId: slot.id }).padEnd(256 * 1024);
    expect((await server.post("/holds", body)).status).toBe(201);
  });

  it.each([256 * 1024 + 1, 5_000_000])("rejects a body of %i bytes", async (size) => {
    const body = JSON.stringify({ slotId: slot.id }).padEnd(size);
    const response = await server.post("/bookings", body, { "Idempotency-Key": "one" });
    const { code, fieldErrors } = await readError(response);
    expect([response.status, code]).toEqual([413, "invalid"]);
    expect(fieldErrors).toEqual({ note: "Please shorten your note to 2000 characters." });
  });

  it("keeps running after a request is aborted", async () => {
    await new Promise<void>((resolve) => {
      const half = request(`${server.base}/holds`, {
        method: "POST",
        headers: { "Content-Type": "application/json", "Content-Length": 100 },
      });
      half.on("error", () => resolve());
      half.write("{", () => setTimeout(() => half.destroy(new Error("gone")), 20));
    });
    expect((await server.get(day)).status).toBe(200);
  });
});

describe("POST /control", () => {
  it("makes the server slow", async () => {
    await control({ delayMs: 80 });
    const before = performance.now();
    await server.get(day);
    expect(performance.now() - before).toBeGreaterThan(75);
  });

  it.each([
    ["slot-taken", 409],
    ["hold-expired", 409],
    ["invalid", 422],
    ["rate-limited", 429],
    ["auth", 401],
    ["server", 500],
  ])("makes the server answer with %s", async (failWith, status) => {
    await control({ failWith });
    const response = await server.book(slot);
    expect([response.status, (await readError(response)).code]).toEqual([status, failWith]);
    await server.post("/control/reset", {});
    expect(await server.isFree(slot)).toBe(true);
  });

  it("answers how many seconds to wait, in body and header", async () => {
    await control({ failWith: "rate-limited" });
    const response = await server.get(day);
    expect(response.headers.get("retry-after")).toBe("5");
    expect((await readError(response)).retryAfter).toBe(5);
  });

  it("fails the given number of times and then succeeds", async () => {
    await control({ failWith: "server", times: 2 });
    const statuses = [await server.get(day), await server.get(day), await server.get(day)];
    expect(statuses.map(({ status }) => status)).toEqual([500, 500, 200]);
  });

  it("does not affect other paths", async () => {
    await control({ failWith: "server", path: "/bookings" });
    expect((await server.get(day)).status).toBe(200);
    expect((await server.book(slot)).status).toBe(500);
  });

  it.each([{ offline: true }, { failWith: "offline" }])(
    "closes the connection before anything is done: %j",
    async (settings) => {
      await control(settings);
      await expect(server.book(slot)).rejects.toThrow();
      await server.post("/control/reset", {});
      expect(await server.isFree(slot)).toBe(true);
    },
  );

  it("loses the answer of a booking, which the same key returns", async () => {
    await control({ loseAnswer: true, times: 1 });
    await expect(server.book(slot, {}, "one")).rejects.toThrow();
    expect(await server.isFree(slot)).toBe(false);
    expect((await server.book(slot, {}, "one")).status).toBe(201);
  });

  it("allows the given number of requests per minute", async () => {
    await control({ rateLimit: 2 });
    await server.get(day);
    server.clock.now += 20_000;
    await server.get(day);
    const third = await server.get(day);
    expect([third.status, third.headers.get("retry-after")]).toEqual([429, "40"]);
    server.clock.now += 40_000;
    expect((await server.get(day)).status).toBe(200);
  });

  it("is undone by a reset", async () => {
    await control({ failWith: "server" });
    await server.post("/control/reset", {});
    expect((await server.get(day)).status).toBe(200);
  });

  it.each<Record<string, unknown>>([
    { delay: 5 },
    { delayMs: -1 },
    { delayMs: "5" },
    { failWith: "fire" },
    { toString: 1 },
  ])("rejects unknown options: %j", async (settings) => {
    expect((await control(settings)).status).toBe(422);
    expect((await server.get(day)).status).toBe(200);
  });

  it("rejects the form of another site", async () => {
    expect((await server.submit("/control", { offline: "true" })).status).toBe(415);
  });
});

describe("the log", () => {
  it("has nothing that visitors typed", async () => {
    const written: string[] = [];
    const listen = (text: unknown) => {
      written.push(String(text));
      return true;
    };
    const spies = [
      vi.spyOn(process.stdout, "write").mockImplementation(listen),
      vi.spyOn(process.stderr, "write").mockImplementation(listen),
      ...(["log", "info", "warn", "error"] as const).map((name) =>
        vi.spyOn(console, name).mockImplementation((...all) => void listen(all.join(" "))),
      ),
    ];
    const typed = {
      name: "Canary",
      phone: "01632 960188",
      email: "canary@example.com",
      note: "Canary",
    };
    await server.book(slot, { fields: typed });
    await server.book(slot, { fields: typed });
    await server.submit("/bookings", { ...typed, slot: slot.id, phone: "canary" });
    await server.post("/bookings", '{"name": "canary"');
    await server.submit("/requests", typed);
    await server.submit("/bookings", { ...typed, slot: slot.id, leaveEmpty: "canary" });
    await server.submit("/bookings", { ...typed, note: "canary ".repeat(50_000) });
    await server.get("/canary?canary=canary");
    for (const spy of spies) spy.mockRestore();
    expect(written.join("\n")).not.toMatch(/canary|960188/i);
  });

  it("has the name of an unexpected error and not its message", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = await start({
      now: () => {
        throw new RangeError("canary");
      },
    });
    const response = await broken.get(day);
    expect([response.status, (await readError(response)).code]).toEqual([500, "server"]);
    expect(log.mock.calls).toEqual([["GET: RangeError"]]);
    log.mockRestore();
    await broken.close();
  });
});
