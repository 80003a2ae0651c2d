/**
 * What the library may weigh and cost. `kB` (1000 bytes, gzip -9) is the library's own weight; `ratio`
 * is the library divided by the page by hand; `speed` is the inverse, so more is better. `most` and
 * `least` are limits: past one, the bench fails. `goal` is what the first plan wanted, where it is not
 * reached (docs/decisions/0007). A line without a limit is only shown.
 */
export const targets = {
  js: { name: "JavaScript without React", as: "kB", most: 8.9, goal: 2.5 },
  cssShipped: { name: "CSS, whole library", as: "kB", most: 14.4 },
  cssNeeded: { name: "CSS, rules in use", as: "kB", most: 3.4, goal: 2.5 },
  total: { name: "page total", as: "ratio", most: 1.18, goal: 1.06 },
  totalWholeSheet: { name: "page total with styles.css", as: "ratio" },
  serverOnly: { name: "page total, server only", as: "kB", most: 8.7, goal: 6 },
  html3: { name: "HTML, 3 questions", as: "ratio", most: 1.2 },
  html200: { name: "HTML, 200 questions", as: "ratio", most: 1.2 },
  render3: { name: "renderToString, 3 questions", as: "speed", least: 0.5, goal: 0.7 },
  render200: { name: "renderToString, 200 questions", as: "speed", least: 0.5, goal: 0.7 },
  hydrate3: { name: "hydrate, 3 questions", as: "ratio", most: 1.4, goal: 1.1 },
  hydrate200: { name: "hydrate, 200 questions", as: "ratio", most: 1.4, goal: 1.15 },
};

/**
 * Compares one measurement with its target.
 *
 * @param {string} key
 * @param {{ library: number, byHand: number }} measured
 */
export function judge(key, { library, byHand }) {
  const { name, as, most, least, goal } = targets[key];
  const value = { kB: library, ratio: library / byHand, speed: byHand / library }[as];
  const met = value <= (most ?? Infinity) && value >= (least ?? -Infinity);
  return { name, as, most, least, goal, value, met };
}

/**
 * What a picker with 10,000 slots may take compared with one of 100: `most` limits the ratio, `kB` the
 * size. `ms` is the time that a press should take on an idle machine with two cores; it is shown but
 * not judged, since it depends on the machine.
 */
export const diaryTargets = {
  diaryHtml: { name: "HTML of the picker", kB: 150 },
  day: { name: "a day", most: 3, ms: 100 },
  time: { name: "a time", most: 3, ms: 100 },
  calendar: { name: "opening the calendar", most: 3, ms: 200 },
  calendarAgain: { name: "opening it again", most: 3, ms: 200 },
  calendarDay: { name: "a day in the calendar", most: 3, ms: 100 },
  dayBeside: { name: "a day beside the calendar", most: 3, ms: 100 },
  timeBeside: { name: "a time beside the calendar", most: 3, ms: 100 },
  nextMonth: { name: "the next month", most: 3, ms: 100 },
  emptyMonth: { name: "a month without slots", most: 3, ms: 100 },
  person: { name: "a person", most: 3, ms: 100 },
  anyone: { name: "anyone, all slots again", most: 4, ms: 100 },
};

/**
 * Compares one measurement of the diaries with its target.
 *
 * @param {string} key
 * @param {Record<"small" | "together" | "apart", number>} measured
 */
export function judgeDiary(key, { small, together, apart }) {
  const { name, kB, most, ms } = diaryTargets[key];
  const largest = Math.max(together, apart);
  return {
    name,
    unit: kB ? "kB" : "ms",
    ratios: [together / small, apart / small],
    limit: kB ? `<= ${kB} kB` : `<= ${most}x`,
    met: kB ? largest <= kB : largest / small <= most,
    ms,
  };
}
