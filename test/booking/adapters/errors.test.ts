import { bookingErrorFrom } from "clinic-ui/booking/errors";
import { describe, expect, it } from "vitest";

describe("bookingErrorFrom", () => {
  it.each([
    [400, "invalid"],
    [401, "auth"],
    [403, "auth"],
    [404, "server"],
    [408, "offline"],
    [409, "slot-taken"],
    [422, "invalid"],
    [429, "rate-limited"],
    [500, "server"],
    [503, "server"],
    [504, "offline"],
    [0, "server"],
  ])("takes the status %d for %s", (status, code) => {
    expect(bookingErrorFrom(status).code).toBe(code);
  });

  it("takes Acuity's time_unavailable for a slot that is gone", () => {
    expect(bookingErrorFrom(422, { error: "time_unavailable" }).code).toBe("slot-taken");
    expect(bookingErrorFrom(500, { error: "time_unavailable" }).code).toBe("server");
  });

  it("says after how many seconds to ask again", () => {
    expect(bookingErrorFrom(429, undefined, "30").retryAfter).toBe(30);
  });

  it.each([null, "", "soon", "-5", "30 s", "Mon, 01 Mar 2027 09:00:00 GMT"])(
    "says nothing of when to ask again for %j",
    (header) => {
      expect(bookingErrorFrom(429, undefined, header).retryAfter).toBeUndefined();
    },
  );

  it("repeats nothing of what the provider says", () => {
    const error = bookingErrorFrom(400, { message: "jo@example.com is not free" });
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("jo@example.com");
  });
});
