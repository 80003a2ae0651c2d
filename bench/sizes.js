// What needs neither a clock nor a browser. `node bench/sizes.js` prints it, judged, for the tests.
import { Buffer } from "node:buffer";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { transform } from "lightningcss";
import { root } from "../scripts/run.js";
import { buildForServer, clientCode, ensureLibrary } from "./build.js";
import { forBoth, html, textOf } from "./pages.js";
import { judge } from "./targets.js";

/** In kB, as it goes over the line. */
export const gzip = (text) => gzipSync(text, { level: 9 }).length / 1000;

/**
 * @returns {Promise<Record<string, { library: number, byHand: number }>>} kB by the targets' keys
 */
export async function measureSizes() {
  await ensureLibrary();
  await buildForServer();

  const markup = {};
  for (const questions of [3, 200]) {
    markup[questions] = await forBoth((page) => html(page, questions));
    const { library, byHand } = markup[questions];
    if (textOf(library) !== textOf(byHand)) throw new Error("The two pages say different things.");
  }
  const code = await forBoth((page) => clientCode(page, { withReact: true }));
  const ownCode = await forBoth((page) => clientCode(page, { withReact: false }));
  const whole = stylesheets();
  const taken = { ...whole, library: sheetsFor(markup[3].library) };
  const weigh = (...parts) =>
    forBoth((page) => parts.reduce((sum, part) => sum + gzip(part[page]), 0));

  return {
    js: await weigh(ownCode),
    cssShipped: await weigh(whole),
    total: await weigh(code, taken, markup[3]),
    totalWholeSheet: await weigh(code, whole, markup[3]),
    serverOnly: await weigh(taken, markup[3]),
    html3: await forBoth((page) => Buffer.byteLength(markup[3][page]) / 1000),
    html200: await forBoth((page) => Buffer.byteLength(markup[200][page]) / 1000),
  };
}

/** Each page's whole stylesheet, minified. */
export function stylesheets() {
  const byHand = transform({
    filename: "by-hand.css",
    code: readFileSync(join(root, "bench/pages/by-hand.css")),
    minify: true,
  });
  return {
    library: readFileSync(join(root, "dist/styles.css"), "utf8"),
    byHand: byHand.code.toString(),
  };
}

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
  const judged = Object.entries(await measureSizes()).map(([key, size]) => [key, judge(key, size)]);
  console.log(JSON.stringify(Object.fromEntries(judged)));
}
