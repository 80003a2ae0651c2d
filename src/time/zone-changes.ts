const hour = 60 * 60_000;

/** The offset of a zone, in minutes ahead of UTC, at a moment in milliseconds since 1970. */
export type OffsetAt = (milliseconds: number) => number;

interface ZoneChange {
  /** Every name of the zone: engines differ in which of them they answer with. */
  zones: readonly string[];
  /** The first instant at which data from before the change is wrong (RFC 3339). */
  from: string;
  /** The offset that such data has at that instant, in minutes ahead of UTC. It identifies old data. */
  was: number;
  /** The offset from then on, for good; or the clock changes as before, each time an hour later. */
  now: number | "an hour later";
}

/**
 * Changes of law that are more recent than the oldest time zone data in use. A server and a browser
 * each have their own; without these lines they would show two times for one appointment.
 *
 * To add one: take the zone's names from the tz database, the releases of which are announced at
 * https://lists.iana.org/hyperkitty/list/tz-announce@iana.org/; `from` and `was` are where the
 * data before and after it first differs. `test/browser/zones.test.ts` names the zones that are
 * missing here. A line may go when every Node that package.json allows, and every browser that the
 * site's visitors use, has the release that is named beside it.
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
  // After 2026d: Manitoba.
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
 * The machine's time zone data for a zone, corrected where it is older than the law. Data that has a
 * change, or a newer one, is left unchanged.
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
