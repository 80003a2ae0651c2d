const hour = 60 * 60_000;

/** The offset of a zone, in minutes ahead of UTC, at a moment in milliseconds since 1970. */
export type OffsetAt = (milliseconds: number) => number;

interface ZoneChange {
  /** Every name of the zone: engines differ in which of them they answer with. */
  zones: readonly string[];
  /** The first moment at which tables from before the change are wrong (RFC 3339). */
  from: string;
  /** What such tables say of that moment, in minutes ahead of UTC. By this they are known. */
  was: number;
  /** The offset from then on, for good; or the clock changes as before, each time an hour later. */
  now: number | "an hour later";
}

/**
 * Changes of the law that are younger than the oldest zone tables in use. A server and a browser
 * have tables of their own; without these lines they would print two times for one appointment.
 *
 * To add one: take the zone's names from the tz database, the releases of which are announced at
 * https://lists.iana.org/hyperkitty/list/tz-announce@iana.org/; `from` and `was` are where the
 * tables before and after it first differ. `test/browser/zones.test.ts` names the zones that are
 * missing here. A line may go when every Node that package.json allows, and every browser that the
 * site's visitors use, has the release that stands beside it.
 */
const zoneChanges: readonly ZoneChange[] = [
  // 2026a: Moldova changes its clocks with the EU, and has since 2022.
  {
    zones: ["Europe/Chisinau", "Europe/Tiraspol"],
    from: "2022-03-27T00:00Z",
    was: 180,
    now: "an hour later",
  },
  // 2026b: British Columbia.
  {
    zones: ["America/Vancouver", "Canada/Pacific"],
    from: "2026-11-01T09:00Z",
    was: -480,
    now: -420,
  },
  // 2026c: Alberta. 2026d: the Northwest Territories.
  {
    zones: ["America/Edmonton", "America/Yellowknife", "Canada/Mountain", "America/Inuvik"],
    from: "2026-11-01T08:00Z",
    was: -420,
    now: -360,
  },
  // Younger than 2026d: Manitoba.
  {
    zones: ["America/Winnipeg", "America/Rainy_River", "Canada/Central"],
    from: "2026-11-01T07:00Z",
    was: -360,
    now: -300,
  },
  // 2026c: Morocco, with no other clock in Ramadan.
  {
    zones: ["Africa/Casablanca", "Africa/El_Aaiun"],
    from: "2026-09-20T01:00Z",
    was: 60,
    now: 0,
  },
];

/**
 * The machine's tables for a zone, set right where they are older than the law. Tables that know a
 * change, or something newer, are left alone.
 * @param names the zone's name as it was given, and as the engine gives it back
 */
export function withZoneChanges(names: readonly string[], tables: OffsetAt): OffsetAt {
  return zoneChanges
    .filter(({ zones }) => zones.some((zone) => names.includes(zone)))
    .reduce((offsetAt, { from, was, now }) => {
      const moment = Date.parse(from);
      if (offsetAt(moment) !== was) return offsetAt;
      return (milliseconds) => {
        if (milliseconds < moment) return offsetAt(milliseconds);
        return now === "an hour later" ? offsetAt(milliseconds - hour) : now;
      };
    }, tables);
}
