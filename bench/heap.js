// What stays in memory when every component has been shown and taken away many times. `node bench/heap.js` prints it.
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../scripts/browser.js";
import { ensureLibrary, mountingScripts } from "./build.js";

const step = 100;
const mounts = 800;

/** V8's kinds of what no script made: its compiled code, and what belongs to the browser. */
const notMadeByScripts = ["code", "native", "synthetic", "hidden"];

/**
 * A page's memory after the first hundred mounts of all components, which fill what is kept on purpose,
 * and after each hundred more; garbage is collected before.
 *
 * @returns {Promise<{ megabytes: number, objects: number, nodes: number }[]>} V8's whole heap, the
 *   megabytes that scripts hold in it (objects, functions, texts), and the elements and texts of the DOM
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
    const { nodes } = await devtools.send("Memory.getDOMCounters");
    heap.push({ megabytes: usedSize / 1e6, objects: await sizeOfObjects(devtools), nodes });
  }
  await browser.close();
  return heap;
}

/** In megabytes, from a snapshot of the heap. */
async function sizeOfObjects(devtools) {
  const chunks = [];
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await devtools.send("HeapProfiler.takeHeapSnapshot");
  devtools.removeAllListeners("HeapProfiler.addHeapSnapshotChunk");
  const { snapshot, nodes } = JSON.parse(chunks.join(""));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    const type = types[0][nodes[at + fields.indexOf("type")]];
    if (!notMadeByScripts.includes(type)) bytes += nodes[at + fields.indexOf("self_size")];
  }
  return bytes / 1e6;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(await measureHeap());
