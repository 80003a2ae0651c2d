import { Temporal } from "temporal-polyfill/implementation";
import { expect, it } from "vitest";
import { epochMilliseconds } from "../../src/time/instant.js";
import { toInstant, toPlainDateTime } from "../../src/time/zoned-date-time.js";

/** Where the law may be younger than the tables that Temporal asks: zone-changes.test.ts has these. */
const changed = new Set([
  "Africa/Casablanca",
  "Africa/El_Aaiun",
  "America/Edmonton",
  "America/Inuvik",
  "America/Vancouver",
  "America/Winnipeg",
  "Europe/Chisinau",
]);

/**
 * Every zone that the machine knows, over 24 months, at each change of its clock and at two common
 * hours of the year, against Temporal. The polyfill asks the same Intl for its tables, so this
 * proves the reckoning and not the tables.
 */
const zones = Intl.supportedValuesOf("timeZone").filter((zone) => !changed.has(zone));
const from = Temporal.Instant.from("2026-11-01T00:00:00Z");
const until = Temporal.Instant.from("2028-11-01T00:00:00Z");
const ways = ["earlier", "later", "compatible"] as const;

/** The moments at which the clock of a zone changes. */
function changesOf(zone: string): Temporal.ZonedDateTime[] {
  const changes: Temporal.ZonedDateTime[] = [];
  let time = from.toZonedDateTimeISO(zone);
  for (;;) {
    const next = time.getTimeZoneTransition("next");
    if (!next || Temporal.Instant.compare(next.toInstant(), until) >= 0) return changes;
    changes.push(next);
    time = next;
  }
}

/** Clock times around a change, which is at most an hour or two: before, within and after. */
const around = (change: Temporal.ZonedDateTime) =>
  [-180, -121, -90, -60, -31, -30, -15, -1, 0, 1, 15, 29, 30, 45, 59, 60, 90, 120, 180].map(
    (minutes) => change.toPlainDateTime().add({ minutes }),
  );

const ordinary = ["2026-12-15T09:00", "2027-07-01T17:30"].map((text) =>
  Temporal.PlainDateTime.from(text),
);

it("agrees with Temporal in every time zone, also at its transitions", () => {
  const wrong: string[] = [];
  let checks = 0;
  let changes = 0;
  const check = (name: string, ours: unknown, theirs: unknown) => {
    checks += 1;
    if (ours !== theirs) wrong.push(`${name}: ${String(ours)}, not ${String(theirs)}`);
  };
  for (const zone of zones) {
    const found = changesOf(zone);
    changes += found.length;
    for (const wall of [...ordinary, ...found.flatMap(around)]) {
      const date = wall.toPlainDate().toString();
      const minutes = wall.hour * 60 + wall.minute;
      for (const disambiguation of ways) {
        const expected = wall.toZonedDateTime(zone, { disambiguation });
        const ours = toInstant(date, minutes, zone, disambiguation);
        const name = `${zone} ${wall.toString()} ${disambiguation}`;
        check(name, ours, expected.toString({ timeZoneName: "never" }));
        check(name, epochMilliseconds(ours), expected.epochMilliseconds);

        const shown = toPlainDateTime(expected.toInstant().toString(), zone);
        check(name, shown?.date, expected.toPlainDate().toString());
        check(name, shown?.minutes, expected.hour * 60 + expected.minute);
      }
    }
  }
  expect(wrong).toEqual([]);
  expect(zones.length).toBeGreaterThan(400);
  expect(changes).toBeGreaterThan(400);
  expect(checks).toBeGreaterThan(100_000);
}, 20_000);
