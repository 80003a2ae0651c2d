import fc from "fast-check";
import { Temporal } from "temporal-polyfill/implementation";
import { describe, expect, it } from "vitest";
import { epochMilliseconds, offsetMinutes } from "../../src/time/instant.js";

describe("epochMilliseconds", () => {
  it.each([
    ["2026-12-15T09:00:00-07:00", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00-07:00", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00Z", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15t09:00:00z", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00.5+05:45", "2026-12-15T03:15:00.500Z"],
    ["2026-12-15T09:00:59.99999999999999999999Z", "2026-12-15T09:00:59.999Z"],
    ["2028-02-29T00:30:00+01:00", "2028-02-28T23:30:00.000Z"],
    ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
    // RFC 9557: the zone says where, and never when.
    ["2026-12-15T09:00:00-07:00[America/Vancouver]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00-07:00[!America/Vancouver]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00Z[Europe/Paris]", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[Etc/GMT+7]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[Europe/Nowhere]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00-07:00[-07:00]", "2026-12-15T16:00:00.000Z"],
    ["2026-12-15T09:00:00Z[u-ca=gregory]", "2026-12-15T09:00:00.000Z"],
    ["2026-12-15T09:00:00Z[Europe/Paris][u-ca=hebrew][x-y_z=a-B1]", "2026-12-15T09:00:00.000Z"],
  ])("reads %s", (text, utc) => {
    expect(new Date(epochMilliseconds(text)!).toISOString()).toBe(utc);
  });

  it.each([
    "2026-12-15T09:00:00",
    "2026-12-15",
    "2026-12-15T09:00:00-07",
    "2026-12-15T09:00:00-0700",
    "2026-12-15 09:00:00Z",
    "2026-02-29T09:00:00Z",
    "2026-12-15T24:00:00Z",
    "2026-12-15T09:60:00Z",
    "2026-12-15T09:00:00+24:00",
    "2026-12-15T09:00:00+00:60",
    "2026-12-15T09:00:00Z\n",
    " 2026-12-15T09:00:00Z",
    "2026-12-15T09:00:00.Z",
    "2026-12-15T09:00:00[Europe/London]",
    "2026-12-15T09:00:00Z[Europe/London",
    "2026-12-15T09:00:00Z[]",
    "2026-12-15T09:00:00Z[!]",
    "2026-12-15T09:00:00Z[Europe/]",
    "2026-12-15T09:00:00Z[Europe/London][Europe/London]",
    "2026-12-15T09:00:00Z[u-ca=gregory][Europe/London]",
    "2026-12-15T09:00:00Z [Europe/London]",
    "2026-12-15T09:00:00Z[Europe/London] ",
    "2026-12-15T09:00:00Z[Europe/London]\n",
    "2026-12-15T09:00:00Z[+25:00]",
    "2026-12-15T09:00:00Z[+01:00:00]",
    "2026-12-15T09:00:00Z[u-ca=]",
    "2026-12-15T09:00:00Z[U-CA=gregory]",
    // A tag that must not be ignored (RFC 9557, section 3.3), and that nobody here can heed.
    "2026-12-15T09:00:00Z[!u-ca=hebrew]",
    "15 Dec 2026 09:00 GMT",
    "",
    1765789200000,
    null,
    undefined,
    ["2026-12-15T09:00:00Z"],
  ])("does not read %j", (text) => {
    expect(epochMilliseconds(text)).toBeUndefined();
  });

  it("reads the same as Temporal, to the millisecond", () => {
    const digits = (max: number) =>
      fc.integer({ min: 0, max }).map((number) => String(number).padStart(2, "0"));
    const text = fc
      .tuple(
        fc.date({
          min: new Date("1900-01-01T00:00:00Z"),
          max: new Date("2199-12-31T00:00:00Z"),
          noInvalidDate: true,
        }),
        fc.stringMatching(/^(\.\d{1,9})?$/),
        fc.oneof(
          fc.constant("Z"),
          fc
            .tuple(fc.constantFrom("+", "-"), digits(23), digits(59))
            .map(([sign, hours, minutes]) => `${sign}${hours}:${minutes}`),
        ),
      )
      .map(([date, fraction, offset]) => date.toISOString().slice(0, 19) + fraction + offset);
    const zone = fc.constantFrom(
      "",
      "[Europe/London]",
      "[!America/Vancouver]",
      "[Etc/GMT+7]",
      "[+01:00]",
    );
    const tags = fc.constantFrom("", "[u-ca=gregory]", "[u-ca=hebrew][foo=bar-1]");
    fc.assert(
      fc.property(fc.tuple(text, zone, tags), (parts) => {
        const instant = parts.join("");
        expect(epochMilliseconds(instant)).toBe(Temporal.Instant.from(instant).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });

  it("rejects what Temporal rejects, when one character is wrong", () => {
    const valid = "2026-12-15T09:00:00.5-07:00[America/Vancouver][u-ca=iso8601]";
    fc.assert(
      fc.property(fc.nat(valid.length), fc.string({ maxLength: 2 }), (at, other) => {
        const text = valid.slice(0, at) + other + valid.slice(at + 1);
        const milliseconds = epochMilliseconds(text);
        if (milliseconds === undefined) return;
        expect(milliseconds).toBe(Temporal.Instant.from(text).epochMilliseconds);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("offsetMinutes", () => {
  it.each([
    ["2026-12-15T09:00-07:00", -420],
    ["2026-12-15T09:00:00+05:45", 345],
    ["2026-12-15T09:00:00-00:30", -30],
    ["2026-12-15T09:00:00+00:00", 0],
    ["2026-12-15T09:00:00-07:00[Europe/London]", -420],
  ])("reads the offset of %s", (instant, minutes) => {
    expect(offsetMinutes(instant)).toBe(minutes);
  });

  it.each(["2026-12-15T09:00:00Z", "2026-12-15T09:00:00-00:00", "2026-12-15T09:00:00", ""])(
    "finds no offset in %j",
    (instant) => {
      expect(offsetMinutes(instant)).toBeUndefined();
    },
  );
});
