// What needs neither a clock nor a browser. `node bench/sizes.js` prints it, judged, for the tests.
import { Buffer } from "node:buffer";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { root } from "../scripts/run.js";
import { buildForServer, clientCode, emittedCode, ensureLibrary, stylesheet } from "./build.js";
import { baseline, forEachPage, html, ownPages, pages, textOf } from "./pages.js";
import { judge, limits } from "./targets.js";

/** In kB, as it goes over the line. */
export const gzip = (text) => (text ? gzipSync(text, { level: 9 }).length / 1000 : 0);

const counts = [3, 200];

const sum = (texts) => texts.reduce((total, text) => total + gzip(text), 0);

/**
 * @param {string[]} ids
 * @returns {Promise<Record<string, Record<string, number>>>} by the pages' ids, then the targets' keys
 */
export async function measureSizes(ids) {
  await ensureLibrary();
  await buildForServer(ids);
  const words = {};
  for (const count of counts) words[count] = textOf((await html(baseline, count)).body);
  return forEachPage(ids, (id) => measurePage(id, words));
}

async function measurePage(id, words) {
  const markup = {};
  for (const count of counts) {
    markup[count] = await html(id, count);
    if (textOf(markup[count].body) !== words[count])
      throw new Error(`${pages[id].name} says other words than the page by hand.`);
  }
  const page = markup[3].head + markup[3].body;
  const sheet = await stylesheet(id);
  const ownSheets = id === "clinic-ui" ? sheetsFor(page) : sheet;
  const scripts = async (withReact) => (pages[id].noScript ? [] : clientCode(id, { withReact }));
  return {
    html3: Buffer.byteLength(page) / 1000,
    html200: Buffer.byteLength(markup[200].head + markup[200].body) / 1000,
    nodes: page.match(/<[a-z]/g).length,
    js: sum(await scripts(false)),
    jsEmitted: pages[id].noScript ? 0 : sum(await emittedCode(id)),
    cssShipped: gzip(sheet + inlineStyles(page)),
    cssPage: gzip(ownSheets + inlineStyles(page)),
    serverOnly: gzip(page) + gzip(ownSheets),
    total: gzip(page) + gzip(ownSheets) + sum(await scripts(true)),
  };
}

/** The rules that a page carries in style elements, as libraries that write them while rendering do. */
const inlineStyles = (page) =>
  [...page.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, rules]) => rules).join("");

/** The sheets that a page takes when it takes no more than it needs, as a bundler joins them. */
function sheetsFor(markup) {
  const folder = join(root, "dist/css");
  return readdirSync(folder)
    .filter((file) => {
      const block = `cui-${file.replace(".css", "")}`;
      return file === "base.css" || new RegExp(`[" ]${block}(["_ ]|--)`).test(markup);
    })
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await measureSizes(ownPages);
  const judged = limits.map((key) => [key, judge(key, measured)]);
  console.log(JSON.stringify(Object.fromEntries(judged)));
}
