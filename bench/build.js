import { existsSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build as esbuild } from "esbuild";
import { build } from "vite";
import { root, run } from "../scripts/run.js";
import { installPackages } from "../scripts/setup.js";
import { modulePath, pages } from "./pages.js";

// Vite and React both choose by it; a test runner would have set another.
process.env.NODE_ENV = "production";

const here = join(root, "bench");
const react = /^react(-dom)?(\/|$)/;
const words = /\/words$/;

/** Builds the library where that has not been done. */
export async function ensureLibrary() {
  if (existsSync(join(root, "dist/index.js")) && existsSync(join(root, "dist/styles.css"))) return;
  console.error("Building the library …");
  const { ok, output } = await run("npm", ["run", "build"]);
  if (!ok) throw new Error(`${output.trim()}\n\nThe library could not be built.`);
}

/** Installs the other libraries, which are in no test, where that has not been done. */
export const ensurePeers = () => installPackages("bench/peers");

/** What hydrates a page of 3 questions. */
const hydration = (id) =>
  `import { hydrateRoot } from "react-dom/client";
  import { Page } from "${modulePath(id)}";
  import { questions } from "./pages/words";
  hydrateRoot(document.getElementById("root"), <Page questions={questions(3)} />);`;

/**
 * The scripts that hydrate a page, minified, without the words, which are the same in all pages.
 *
 * @param {string} id
 * @param {{ withReact: boolean }} options
 * @returns {Promise<string[]>}
 */
export async function clientCode(id, { withReact }) {
  const { scripts } = await bundle(id, hydration(id), {
    external: withReact ? [words] : [words, react],
  });
  return Object.values(scripts);
}

/**
 * Every script that esbuild writes for the same, without React and the words: it keeps the files that
 * other components of an entry would load later, though the page never loads them.
 *
 * @param {string} id
 * @returns {Promise<string[]>}
 */
export async function emittedCode(id) {
  const { outputFiles } = await esbuild({
    stdin: { contents: hydration(id), loader: "jsx", resolveDir: here },
    outdir: join(here, "dist"),
    write: false,
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    jsx: "automatic",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
    plugins: [
      {
        name: "left-out",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: react }, ({ path }) => ({ path, external: true }));
          onResolve({ filter: words }, ({ path }) => ({ path, external: true }));
          onLoad({ filter: /\.css$/ }, () => ({ contents: "", loader: "empty" }));
        },
      },
    ],
  });
  return outputFiles.map(({ text }) => text);
}

/**
 * The scripts of a whole page by their paths, words and React included; "/page.js" marks when the page
 * is hydrated.
 *
 * @param {string} id
 * @returns {Promise<Record<string, string>>}
 */
export async function pageScripts(id) {
  const { scripts } = await bundle(
    id,
    `import { useLayoutEffect } from "react";
    import { hydrateRoot } from "react-dom/client";
    import { Page } from "${modulePath(id)}";
    import { questions } from "./pages/words";
    const root = document.getElementById("root");
    const wanted = questions(Number(root.dataset.questions));
    function Marked() {
      useLayoutEffect(() => void performance.mark("hydrated"), []);
      return <Page questions={wanted} />;
    }
    hydrateRoot(root, <Marked />);`,
    { fileName: "page.js" },
  );
  return scripts;
}

/** The stylesheet that a page imports, minified. */
export const stylesheet = async (id) =>
  (await bundle(id, `export * from "${modulePath(id)}";`, { external: [react] })).css;

/**
 * Writes each page's module for Node into bench/dist, where Node finds React itself.
 *
 * @param {string[]} ids
 */
export async function buildForServer(ids) {
  rmSync(join(here, "dist"), { recursive: true, force: true });
  for (const id of ids) {
    await bundle(
      id,
      `import { renderToString } from "react-dom/server";
      import * as page from "${modulePath(id, pages[id].server)}";
      const renderPage = (questions) => ({
        head: page.Head ? renderToString(<page.Head />) : "",
        body: renderToString(<page.Page questions={questions} />),
      });
      export const render = page.render ?? renderPage;
      export { questions } from "./pages/words";`,
      { external: [react], fileName: `${id}.js`, forServer: true },
    );
  }
}

/**
 * The scripts of a page with nothing but an AppointmentPicker, by their paths. Its diary is named in
 * the root element, and made in the browser.
 */
export async function diaryScripts() {
  const { scripts } = await bundle(
    "clinic-ui",
    `import { AppointmentPicker } from "clinic-ui";
    import { hydrateRoot } from "react-dom/client";
    import { propsOf } from "./pages/diary.js";
    const root = document.getElementById("root");
    hydrateRoot(root, <AppointmentPicker {...propsOf(root.dataset.diary)} />);`,
    { fileName: "page.js" },
  );
  return scripts;
}

/** The scripts of a page that can mount and unmount every component, by their paths (heap.js). */
export async function mountingScripts() {
  const { scripts } = await bundle(
    "clinic-ui",
    `import { mountAndUnmount } from "./pages/every-component";
    globalThis.mountAndUnmount = mountAndUnmount;`,
    { fileName: "page.js" },
  );
  return scripts;
}

/** Tailwind is a peer's tool, and so not among this repository's own packages. */
async function peerPlugins() {
  const { resolve } = createRequire(join(here, "peers/package.json"));
  const { default: tailwind } = await import(pathToFileURL(resolve("@tailwindcss/vite")).href);
  return [tailwind()];
}

/**
 * Bundles a program of a page, and writes it into bench/dist if it is for the server.
 *
 * @returns {Promise<{ scripts: Record<string, string>, css: string }>} scripts by their paths
 */
async function bundle(id, source, { external = [], fileName, forServer = false } = {}) {
  const entry = join(here, "entry.jsx");
  const { output } = await build({
    configFile: false,
    root: here,
    logLevel: "error",
    // One React, also for the peers that have their own beside them.
    resolve: { dedupe: ["react", "react-dom"] },
    ssr: { noExternal: true },
    // Vite leaves it to a server's environment, where each reading takes its time.
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "entry",
        enforce: "pre",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
      pages[id].install ? await peerPlugins() : [],
    ],
    build: {
      target: "es2022",
      // The sheets stay as modern as they are written.
      cssTarget: "chrome125",
      // Lightning CSS refuses the old hacks in some.
      cssMinify: "esbuild",
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      outDir: join(here, "dist"),
      emptyOutDir: false,
      ssr: forServer,
      write: forServer,
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external,
        // What an entry exports is used, as for Node, and so is all that it imports.
        preserveEntrySignatures: "strict",
        output: { entryFileNames: fileName },
      },
    },
  });
  const scripts = output.filter(({ type }) => type === "chunk");
  const sheets = output.filter(({ fileName }) => fileName.endsWith(".css"));
  return {
    scripts: Object.fromEntries(scripts.map(({ fileName, code }) => [`/${fileName}`, code])),
    css: sheets.map(({ source }) => String(source)).join(""),
  };
}
