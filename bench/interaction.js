import { firstAnswer, triggers } from "./browser.js";

/** Milliseconds in which an answer has opened, its movement included. */
const opening = 450;

/** Milliseconds of work until a page of so many questions is hydrated. */
export async function hydrationTime(open, id, questions) {
  const page = await open(id, { questions });
  const milliseconds = await measureWork(page, page.hydrate);
  page.check();
  await page.close();
  return milliseconds;
}

/**
 * Milliseconds of work while each of two answers opens on the hydrated page.
 *
 * @returns {Promise<number[]>}
 */
export async function openingTimes(open, id) {
  const page = await open(id);
  const { tab, hydrate, check, close } = page;
  await hydrate();
  const times = [];
  for (const place of [0, 1]) {
    await tab.locator(triggers).nth(place).hover();
    await tab.waitForTimeout(100);
    times.push(
      await measureWork(page, async () => {
        await tab.mouse.down();
        await tab.mouse.up();
        await tab.waitForTimeout(opening);
      }),
    );
  }
  if (!(await tab.getByText(firstAnswer).isVisible()))
    throw new Error(`The first answer of ${id} does not open.`);
  check();
  await close();
  return times;
}

/** Of the main thread, in processor time: script, style, layout, paint. */
async function measureWork({ devtools }, action) {
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await devtools.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
  };
  const before = await worked();
  await action();
  return (await worked()) - before;
}
