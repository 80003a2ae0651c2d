// @vitest-environment node
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { Slot } from "clinic-ui/booking";
import { details, readError, start, type Running } from "./support";

const races = 200;
const visitors = 5;

let server: Running;
beforeAll(async () => void (server = await start({ busy: 0 })));
afterAll(() => server.close());

/** Chance that is the same in every run (mulberry32). */
function chanceFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Result {
  status: number;
  /** The address of the confirmation. */
  confirmation?: string;
  keptFields: boolean;
  alternatives: number;
}

async function byForm(slot: Slot, name: string): Promise<Result> {
  const response = await server.submit("/bookings", { ...details, name, slot: slot.id });
  const html = await response.text();
  const [, near = ""] = /Near it are free: (.*?)\./.exec(html) ?? [];
  return {
    status: response.status,
    confirmation: response.headers.get("location") ?? undefined,
    keptFields: [name, details.phone].every((text) => html.includes(`value="${text}"`)),
    alternatives: near.split(";").length,
  };
}

/** A page with JavaScript keeps its fields itself; some such pages hold the time first. */
async function byJson(slot: Slot, name: string, pause: number | undefined): Promise<Result> {
  let holdId: string | undefined;
  let response: Response | undefined;
  if (pause !== undefined) {
    const hold = await server.post("/holds", { slotId: slot.id });
    if (hold.ok) {
      ({ holdId } = (await hold.json()) as { holdId: string });
      await setTimeout(pause);
    } else response = hold;
  }
  response ??= await server.book(slot, { holdId, fields: { ...details, name } });
  if (response.status === 201) {
    const { id } = (await response.json()) as { id: string };
    return { status: 201, confirmation: `/bookings/${id}`, keptFields: true, alternatives: 0 };
  }
  const { alternatives = [] } = await readError(response);
  return { status: response.status, keptFields: true, alternatives: alternatives.length };
}

it(
  "confirms one of five visitors who want the same time, two hundred times over, and offers the others three",
  { timeout: 120_000 },
  async () => {
    const { slots } = await server.availability({
      from: "2027-01-04T00:00:00Z",
      to: "2027-02-04T00:00:00Z",
      serviceId: "chiropractic",
    });
    expect(slots.length).toBeGreaterThan(races);
    const chance = chanceFrom(20261214);
    const ways = new Set<string>();

    for (let race = 0; race < races; race += 1) {
      const slot = slots[race]!;
      const results = await Promise.all(
        Array.from({ length: visitors }, async (_, visitor) => {
          const name = `Visitor ${visitor} of race ${race}`;
          const [pause, way, holding] = [chance() * 4, chance(), chance() * 3];
          if (pause > 1) await setTimeout(pause);
          if (way < 0.5) return byForm(slot, name);
          return byJson(slot, name, way < 0.75 ? holding : undefined);
        }),
      );

      const winners = results.filter(({ confirmation }) => confirmation);
      const others = results.filter(({ confirmation }) => !confirmation);
      expect(winners, `race ${race}`).toHaveLength(1);
      ways.add(`${results.indexOf(winners[0]!)} ${winners[0]!.status}`);
      for (const other of others)
        expect(other, `race ${race}`).toEqual({
          status: 409,
          confirmation: undefined,
          keptFields: true,
          alternatives: 3,
        });
      const page = await (await server.get(winners[0]!.confirmation!)).text();
      expect(page).toContain(`Visitor ${results.indexOf(winners[0]!)} of race ${race}.`);
    }
    // Each visitor won some race, by form and by JSON: the order did vary.
    expect(ways.size).toBe(visitors * 2);
  },
);
