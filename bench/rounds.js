import { baseline } from "./pages.js";

/**
 * Measures times of pages that take turns, so that all meet the same noise.
 *
 * @param {number} rounds
 * @param {string[]} ids
 * @param {(id: string) => Promise<Record<string, number | number[] | undefined>>} measure
 * @returns {Promise<Record<string, Record<string, Time>>>} by the pages' ids, then the measures' keys
 *
 * @typedef {object} Time
 * @property {number} median of all samples
 * @property {number} ratio to the page by hand in the same round, the median of all rounds
 * @property {number} low the ratio's first quartile
 * @property {number} high its third
 */
export async function measureInRounds(rounds, ids, measure) {
  /** By page, then by measure: a list of samples for each round. */
  const samples = Object.fromEntries(ids.map((id) => [id, {}]));
  for (let round = 0; round < rounds; round++) {
    for (const id of ids) {
      for (const [key, taken] of Object.entries(await measure(id)))
        if (taken !== undefined) (samples[id][key] ??= []).push([taken].flat());
    }
  }
  const summary = (id, key) => {
    const ratios = samples[id][key].map(
      (taken, round) => median(taken) / median(samples[baseline][key][round]),
    );
    return {
      median: median(samples[id][key].flat()),
      ratio: median(ratios),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
    };
  };
  return Object.fromEntries(
    ids.map((id) => [
      id,
      Object.fromEntries(Object.keys(samples[id]).map((key) => [key, summary(id, key)])),
    ]),
  );
}

export const median = (values) => quantile(values, 0.5);

/** Between two values it is in proportion to both. */
function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  return below + (above - below) * (place % 1);
}
