import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { root, run } from "../scripts/run.js";
import { pages } from "./pages.js";

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

/**
 * The code that hydrates a page of 3 questions, minified. The words are left out: they are the same
 * in both pages and weigh more than the code.
 *
 * @param {string} page
 * @param {{ withReact: boolean }} options
 */
export function clientCode(page, { withReact }) {
  return bundle(
    `import { hydrateRoot } from "react-dom/client";
    import { Page } from "./pages/${pages[page]}";
    import { questions } from "./pages/words";
    hydrateRoot(document.getElementById("root"), <Page questions={questions(3)} />);`,
    { external: withReact ? [words] : [words, react] },
  );
}

/**
 * A whole script for the browser, words and React included, that measures its own hydration.
 *
 * @param {string} page
 */
export function timedClientCode(page) {
  return bundle(
    `import { useLayoutEffect } from "react";
    import { hydrateRoot } from "react-dom/client";
    import { Page } from "./pages/${pages[page]}";
    import { questions } from "./pages/words";
    const root = document.getElementById("root");
    const asked = questions(Number(root.dataset.questions));
    function Timed() {
      useLayoutEffect(() => void performance.measure("hydrate", "start"), []);
      return <Page questions={asked} />;
    }
    performance.mark("start");
    hydrateRoot(root, <Timed />);`,
  );
}

/** Writes each page's module for Node into bench/dist; Node finds the library and React itself. */
export async function buildForServer() {
  rmSync(join(here, "dist"), { recursive: true, force: true });
  for (const page of Object.values(pages)) {
    await bundle(
      `export { Page } from "./pages/${page}"; export { questions } from "./pages/words";`,
      { external: [react, "clinic-ui"], fileName: `${page}.js` },
    );
  }
}

/**
 * The scripts of a page with nothing but an AppointmentPicker, by their paths. Its diary is named in
 * the root element, and made in the browser.
 *
 * @returns {Promise<Record<string, string>>}
 */
export async function diaryScripts() {
  const files = await bundleFiles(
    `import { AppointmentPicker } from "clinic-ui";
    import { hydrateRoot } from "react-dom/client";
    import { propsOf } from "./pages/diary.js";
    const root = document.getElementById("root");
    hydrateRoot(root, <AppointmentPicker {...propsOf(root.dataset.diary)} />);`,
    { fileName: "page.js", write: false },
  );
  return Object.fromEntries(files.map(({ fileName, code }) => [`/${fileName}`, code]));
}

/** Returns the code, or writes it where a file name is given. */
async function bundle(source, { external, fileName } = {}) {
  const files = await bundleFiles(source, { external, fileName, ssr: Boolean(fileName) });
  if (files.length !== 1) throw new Error("The page should be one file.");
  return files[0].code;
}

async function bundleFiles(
  source,
  { external = [], fileName, ssr = false, write = Boolean(fileName) },
) {
  const entry = join(here, "entry.jsx");
  const { output } = await build({
    configFile: false,
    root: here,
    logLevel: "error",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: {
      target: "es2022",
      outDir: join(here, "dist"),
      emptyOutDir: false,
      ssr,
      write,
      modulePreload: false,
      rolldownOptions: { input: entry, external, output: { entryFileNames: fileName } },
    },
  });
  return output;
}
