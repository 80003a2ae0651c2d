import { bookingErrorFrom } from "clinic-ui/booking";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const codeOf = (status: number, body?: unknown) => bookingErrorFrom(status, body).code;

describe("bookingErrorFrom", () => {
  it.each([
    ["auth", [401, 403, 407, 498]],
    ["slot-taken", [409, 412]],
    ["rate-limited", [429]],
    ["offline", [0, NaN, 408, 425, 499, 504, 522, 524]],
    ["invalid", [400, 402, 404, 405, 406, 410, 411, 413, 414, 415, 418, 422, 423, 428, 431, 451]],
    ["server", [100, 200, 201, 204, 301, 302, 304, 500, 501, 502, 503, 507, 520, 530, 600, -1]],
  ] as const)("takes as %s: %j", (code, statuses) => {
    expect(statuses.map((status) => codeOf(status))).toEqual(statuses.map(() => code));
  });

  describe("a time that is taken", () => {
    const calCom = (message: string) => ({
      status: "error",
      timestamp: "2027-03-01T09:00:00.000Z",
      path: "/v2/bookings",
      error: { code: "BadRequestException", message, details: { message } },
    });

    it.each([
      [400, calCom("User either already has booking at this time or is not available")],
      [400, calCom("One of the hosts either already has booking at this time or is not available")],
      [400, calCom("Attempting to book a meeting in the past.")],
      [
        400,
        calCom('The event type can\'t be booked at the "start" time provided. It is too soon.'),
      ],
      [400, { message: "no_available_users_found_error" }],
      [400, { message: "booking_time_out_of_bounds_error" }],
      [400, { message: "hosts_unavailable_for_booking" }],
      [400, { message: "booking_seats_full_error" }],
      [400, { message: "booking_not_allowed_by_restriction_schedule_error" }],
      [500, { message: "no_available_users_found_error" }],
      [200, { message: "no_available_users_found_error" }],
      [200, calCom("User either already has booking at this time or is not available")],
      [422, { error: "time_unavailable" }],
      [422, { error: "Time_Unavailable" }],
      [400, { status_code: 400, error: "not_available", message: "…" }],
      [400, { error: "not_available_min_hours_in_advance", message: "…" }],
      [400, { message: 'The time "2027-03-08T05:00:00.000-0800" is not an available time slot.' }],
      [400, { error: "no_available_calendar" }],
      [400, { code: "SLOT_NOT_AVAILABLE" }],
      [400, { code: "SlotAlreadyBooked" }],
      [400, { title: "Invalid Argument", message: "The start time is no longer available." }],
      [400, { title: "Slot taken", details: [] }],
      [400, { details: [{ parameter: "start_time", message: "Time slot is already filled" }] }],
      [422, { errors: { starts_at: ["is not available"] } }],
      [422, { errors: { appointment_start: "has already been taken" } }],
      [422, { errors: [{ field: "starts_at", message: "The slot is fully booked" }] }],
      [422, { errors: ["It overlaps with another appointment"] }],
      [422, { errors: [{ detail: "The practitioner is unavailable then." }] }],
      [422, { title: "Conflict", detail: "Double booked." }],
      [404, { message: "This appointment is no longer available." }],
      [410, { message: ["Selected time slot is already taken."] }],
      [
        422,
        {
          resourceType: "OperationOutcome",
          issue: [
            {
              severity: "error",
              code: "business-rule",
              details: { text: "This appointment time is no longer available." },
            },
          ],
        },
      ],
      [400, { resourceType: "OperationOutcome", issue: [{ severity: "error", code: "conflict" }] }],
      [400, "The slot is no longer available."],
      [400, '{"error":"not_available"}'],
      [400, { errorCode: "SLOT_UNAVAILABLE" }],
      [400, { type: "https://diary.example/problems/slot-taken" }],
      [400, { data: { message: "no_available_users_found_error" } }],
      [400, { message: "Sorry, someone else has just booked this time." }],
      [400, { message: "The event is fully booked." }],
      [400, { message: "The doctor is busy at this time" }],
      [400, { message: "Not available." }],
      [404, { error: "slot_not_found" }],
    ])("is read in %d %j", (status, body) => {
      expect(codeOf(status, body)).toBe("slot-taken");
    });

    it.each([
      [400, calCom("start must be a valid ISO 8601 date string")],
      [400, calCom("Attendee with this email can't book because the maximum number is reached.")],
      [400, { error: "invalid_datetime", message: "The datetime is invalid." }],
      [400, { error: "required_first_name" }],
      [400, { message: "The appointment type is not available online." }],
      [400, { message: "The time zone is not available." }],
      [400, { message: "Invalid timezone." }],
      [400, { message: "Event type not found" }],
      [400, { type: "about:blank", title: "Bad Request" }],
      [400, "{ not JSON"],
      [422, { errors: { email: ["has already been taken"] } }],
      [422, { errors: { username: ["is not available"] } }],
      [422, { errors: { appointment: ["full name is required"] } }],
      [404, { message: "User not found" }],
      [404, "<!doctype html><title>This time slot is no longer available</title>"],
      [400, { notes: "The slot is no longer available" }],
    ])("is not read in %d %j", (status, body) => {
      expect(codeOf(status, body)).toBe("invalid");
    });

    it.each([
      [401, "auth"],
      [403, "auth"],
      [429, "rate-limited"],
      [408, "offline"],
      [504, "offline"],
      [500, "server"],
      [503, "server"],
    ] as const)("is not believed of %d", (status, code) => {
      expect(codeOf(status, { error: "time_unavailable" })).toBe(code);
      expect(codeOf(status, { message: "The slot is no longer available." })).toBe(code);
    });
  });

  describe("the wait", () => {
    const now = Date.UTC(2027, 2, 1, 9, 0, 0);
    const waitOf = (header: unknown, at = now, status = 429) =>
      bookingErrorFrom(status, undefined, header as string, at).retryAfter;

    it.each([429, 503, 413, 301])("is returned with the status %d", (status) => {
      expect(waitOf("30", now, status)).toBe(30);
      expect(waitOf("Mon, 01 Mar 2027 09:01:30 GMT", now, status)).toBe(90);
    });

    it.each([
      ["0", 0],
      [" 120 ", 120],
      ["Mon, 01 Mar 2027 09:02:00 GMT", 120],
      ["Monday, 01-Mar-27 09:02:00 GMT", 120],
      ["Mon Mar  1 09:02:00 2027", 120],
      ["Wed Mar 10 09:00:00 2027", 9 * 24 * 3600],
      ["Mon, 01 Mar 2027 09:00:00 GMT", 0],
      ["Sun, 06 Nov 1994 08:49:37 GMT", 0],
      ["Sunday, 06-Nov-94 08:49:37 GMT", 0],
      ["Sun Nov  6 08:49:37 1994", 0],
      ["Mon, 01 Mar 2027 09:00:60 GMT", 60],
    ])("is read in %j", (header, seconds) => {
      expect(waitOf(header)).toBe(seconds);
    });

    it("is not shorter than the header's, where the answer came within a second", () => {
      expect(waitOf("Mon, 01 Mar 2027 09:00:02 GMT", now + 300)).toBe(2);
    });

    it("reads a two-digit year as at most 50 years ahead", () => {
      expect(waitOf("Friday, 01-Jan-77 00:00:00 GMT")).toBeGreaterThan(49 * 365 * 24 * 3600);
      expect(waitOf("Tuesday, 01-Jun-77 00:00:00 GMT")).toBe(0);
      expect(waitOf("Friday, 01-Jan-10 00:00:00 GMT", Date.UTC(2099, 11, 31))).toBeGreaterThan(0);
    });

    it("counts from now by default", () => {
      const header = new Date(Date.now() + 90_000).toUTCString();
      const wait = bookingErrorFrom(429, undefined, header).retryAfter!;
      expect(wait).toBeGreaterThan(80);
      expect(wait).toBeLessThanOrEqual(90);
    });

    it.each([
      null,
      undefined,
      "",
      "soon",
      "-5",
      "+5",
      "1.5",
      "30 s",
      "1e3",
      "30, 30",
      "99999999999999999999",
      "2027-03-01T09:02:00Z",
      "Mon, 30 Feb 2027 09:00:00 GMT",
      "Mon, 01 Foo 2027 09:00:00 GMT",
      "Mon, 01 Mar 2027 24:00:00 GMT",
      "Mon, 01 Mar 2027 09:00:00",
      "Mon, 1 Mar 2027 09:00:00 GMT",
      "Mon, 01 Mar 2027 09:00:00 +0100",
      {},
      new Headers(),
    ])("is unknown from %j", (header) => {
      expect(waitOf(header)).toBeUndefined();
    });

    it("is zero or more whole seconds, whatever the header and the time", () => {
      fc.assert(
        fc.property(fc.date({ noInvalidDate: true }), fc.date(), (date, at) => {
          const wait = waitOf(date.toUTCString(), at.getTime());
          expect(wait ?? 0).toSatisfy((seconds) => Number.isInteger(seconds) && seconds >= 0);
        }),
      );
    });
  });

  it("contains no text of the provider's, also in fields", () => {
    const typed = "jo@example.com";
    const bodies = [
      { message: `${typed} is not free` },
      { errors: { email: [`${typed} is not valid`] } },
      { errors: [{ field: "email", message: typed }] },
      { resourceType: "OperationOutcome", issue: [{ code: "invalid", diagnostics: typed }] },
    ];
    for (const body of bodies) {
      const error = bookingErrorFrom(400, body);
      expect(`${error} ${JSON.stringify(error)} ${error.stack}`).not.toContain(typed);
      expect(error.fieldErrors).toBeUndefined();
    }
  });

  it("never throws, whatever the body", () => {
    const circle: Record<string, unknown> = {};
    Object.assign(circle, { error: circle, errors: circle, message: [circle], issue: circle });
    const trap = new Proxy({}, { get: () => fail(), ownKeys: () => fail() });
    const fail = (): never => {
      throw new Error("no");
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const getter = Object.defineProperty({ code: "slot_taken" }, "message", { get: fail });
    for (const body of [circle, trap, { errors: trap }, proxy, { error: proxy }, Symbol("x"), 7n]) {
      expect(codeOf(400, body)).toBe("invalid");
    }
    expect(codeOf(400, getter)).toBe("slot-taken");
    fc.assert(
      fc.property(fc.nat(600), fc.anything(), (status, body) => {
        expect(bookingErrorFrom(status, body).name).toBe("BookingError");
      }),
    );
  });

  it("reads a large body without delay", () => {
    const many = Array.from({ length: 10_000 }, () => ({ message: "time ".repeat(500) }));
    const begin = performance.now();
    expect(codeOf(400, { errors: many })).toBe("invalid");
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
