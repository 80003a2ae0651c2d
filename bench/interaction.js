import { firstAnswer, triggers } from "./browser.js";

/** How many times slower the processor is while a page hydrates. */
const slower = 4;
/** Milliseconds in which an answer has opened, its movement included. */
const opening = 450;

/** Milliseconds that a page of so many questions takes to hydrate, on a slowed processor. */
export async function hydrationTime(open, id, questions) {
  const page = await open(id, { questions });
  const milliseconds = await hydrateSlowly(page);
  page.check();
  await page.close();
  return milliseconds;
}

/**
 * The same of a page with 3 questions, and the milliseconds of the main thread's work (script, style,
 * layout, paint) while two answers open, at full speed.
 *
 * @returns {Promise<{ hydrate: number | undefined, open: number[] }>}
 */
export async function hydrateAndOpen(open, id) {
  const page = await open(id);
  const { tab, check, close } = page;
  const hydrate = await hydrateSlowly(page);
  const times = [];
  for (const place of [0, 1]) times.push(await openAnswer(page, tab.locator(triggers).nth(place)));
  if (!(await tab.getByText(firstAnswer).isVisible()))
    throw new Error(`The first answer of ${id} does not open.`);
  check();
  await close();
  return { hydrate, open: times };
}

async function hydrateSlowly({ devtools, hydrate }) {
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
  const milliseconds = await hydrate();
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return milliseconds;
}

async function openAnswer({ tab, devtools }, trigger) {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  await trigger.hover();
  await tab.waitForTimeout(100);
  const before = await worked();
  await tab.mouse.down();
  await tab.mouse.up();
  await tab.waitForTimeout(opening);
  return (await worked()) - before;
}
