/** Twenty people, and half a year that begins on a Tuesday. */
export const people = Array.from({ length: 20 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${index + 1}`,
}));

const day = 24 * 60 * 60_000;
const first = Date.parse("2026-12-01T00:00:00Z");
const days = 180;

/** When the visitor comes: before the clinic opens on the diary's first day. */
export const now = "2026-12-01T07:00:00.000Z";

/** What the bench asks about, each by its name. */
export const diaries = {
  /** Two weeks of a small clinic. */
  small: () => slots({ count: 100, aDay: 10, minuteOf: (index) => 540 + index * 45 }),
  /** Twenty people who begin at the same times. */
  together: () =>
    slots({ count: 10_000, aDay: 93, minuteOf: (index) => 540 + Math.floor(index / 20) * 90 }),
  /** No two on a day at the same time. */
  apart: () => slots({ count: 10_000, aDay: 93, minuteOf: (index) => 480 + index * 7 }),
};

/**
 * The slots of a diary on weekdays; it has none in February, for a month that is empty.
 *
 * @param {{ count: number, aDay: number, minuteOf: (index: number) => number }} how
 */
function slots({ count, aDay, minuteOf }) {
  const found = [];
  for (let midnight = first; midnight < first + days * day; midnight += day) {
    const date = new Date(midnight);
    if ([0, 6].includes(date.getUTCDay()) || date.getUTCMonth() === 1) continue;
    for (let index = 0; index < aDay && found.length < count; index++) {
      const start = midnight + minuteOf(index) * 60_000;
      found.push({
        id: `s${found.length}`,
        start: inSummerOrNot(start),
        end: inSummerOrNot(start + 30 * 60_000),
        state: "free",
        practitionerId: people[index % people.length].id,
      });
    }
  }
  if (found.length < count) throw new Error("The diary has too few days.");
  return found;
}

/** A moment as a diary in London writes it, whose clock changes on 28 March. */
function inSummerOrNot(wall) {
  const offset = wall < Date.parse("2027-03-28T01:00:00Z") ? "+00:00" : "+01:00";
  return new Date(wall).toISOString().slice(0, 19) + offset;
}

/** @param {keyof typeof diaries} name */
export function propsOf(name) {
  const all = diaries[name]();
  const availabilityWith = (chosen) => ({
    slots: chosen,
    coverage: { from: now, to: new Date(first + days * day).toISOString(), complete: true },
    clinicTimeZone: "Europe/London",
    fetchedAt: now,
  });
  return {
    heading: "Choose a time",
    action: "/bookings",
    timeZone: "Europe/London",
    practitioners: people,
    clinic: { name: "Rowan Yard Clinic", phone: { number: "01632 960142" } },
    slots: availabilityWith(all),
    // At once, since a network is not what is measured; and all, since that is the most to draw.
    loadSlots: async ({ practitionerId }) => {
      performance.mark("asked");
      return availabilityWith(
        all.filter((slot) => [slot.practitionerId, undefined].includes(practitionerId)),
      );
    },
  };
}
