// What stays in memory when every component has been shown and taken away many times. `node bench/heap.js` prints it.
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../scripts/browser.js";
import { ensureLibrary, mountingScripts } from "./build.js";

const step = 100;
const mounts = 800;

/**
 * Megabytes of Chromium's heap for scripts, garbage collected, after the first hundred mounts of all
 * components, which fill what is kept on purpose, and after each hundred more.
 *
 * @returns {Promise<number[]>}
 */
export async function measureHeap() {
  await ensureLibrary();
  const scripts = await mountingScripts();
  const browser = await launchBrowser();
  const tab = await browser.newPage();
  tab.on("pageerror", (error) => {
    throw error;
  });
  await tab.route("**/*", (route) => {
    const code = scripts[new URL(route.request().url()).pathname];
    return code
      ? route.fulfill({ contentType: "text/javascript", body: code })
      : route.fulfill({
          contentType: "text/html",
          body: '<!doctype html><script type="module" src="/page.js"></script>',
        });
  });
  await tab.goto("http://page.test/");
  await tab.waitForFunction("window.mountAndUnmount");
  const devtools = await tab.context().newCDPSession(tab);
  const heap = [];
  for (let done = 0; done <= mounts; done += step) {
    await tab.evaluate(`mountAndUnmount(${step})`);
    await devtools.send("HeapProfiler.collectGarbage");
    const { usedSize } = await devtools.send("Runtime.getHeapUsage");
    heap.push(usedSize / 1e6);
  }
  await browser.close();
  return heap;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await measureHeap());
