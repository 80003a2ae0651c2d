import type { Browser } from "playwright";
import { build, type Rollup } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cachedOffsetMinutesAt } from "../../src/time/offset-cache";
import { launchBrowser } from "../../scripts/browser.js";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

const minute = 60_000;
const day = 24 * 60 * minute;
const zones = Intl.supportedValuesOf("timeZone");

/**
 * The offsets of each zone as text: of every half-hour of two years, which holds each change of a
 * clock and what is around it, and of a few hundred moments of ten years. It runs in both engines,
 * so all that it needs stands within it.
 */
function offsetsOf(
  offsetAt: (milliseconds: number, timeZone: string) => number | undefined,
  { zones, from, until, step, moments }: Sample,
): Record<string, string> {
  return Object.fromEntries(
    zones.map((zone) => {
      const changes: string[] = [];
      let last: number | undefined;
      for (let moment = from; moment <= until; moment += step) {
        const offset = offsetAt(moment, zone);
        if (offset !== last) changes.push(`${new Date(moment).toISOString()} ${offset}`);
        last = offset;
      }
      const others = moments.map((moment) => offsetAt(moment, zone)).join(" ");
      return [zone, `${changes.join(", ")}; ${others}`];
    }),
  );
}

interface Sample {
  zones: string[];
  from: number;
  until: number;
  step: number;
  moments: number[];
}

/** `cachedOffsetMinutesAt` as a script that makes it a global of a page. */
async function script(): Promise<string> {
  const [built] = (await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry: "src/time/offset-cache.ts", formats: ["iife"], name: "zone" },
    },
  })) as Rollup.RollupOutput[];
  return built!.output[0].code;
}

it("A server and a browser agree on the time in every zone, whatever time zone data they have", async () => {
  const from = Math.floor(Date.now() / day) * day;
  const sample: Sample = {
    zones,
    from,
    until: from + 2 * 365 * day,
    step: 30 * minute,
    moments: Array.from({ length: 300 }, () =>
      Math.floor(Date.UTC(2022, 0, 1) + Math.random() * 10 * 365 * day),
    ),
  };
  const page = await browser.newPage();
  await page.addScriptTag({ content: await script() });
  const theirs = await page.evaluate(
    `(${offsetsOf.toString()})(zone.cachedOffsetMinutesAt, ${JSON.stringify(sample)})`,
  );
  expect(zones.length).toBeGreaterThan(400);
  // A zone that stands here has a law that is younger than one of the two tables: zone-changes.ts.
  expect(
    differing(offsetsOf(cachedOffsetMinutesAt, sample), theirs as Record<string, string>),
  ).toEqual([]);
});

const differing = (ours: Record<string, string>, theirs: Record<string, string>) =>
  zones
    .filter((zone) => ours[zone] !== theirs[zone])
    .map((zone) => [zone, ours[zone], theirs[zone]]);
