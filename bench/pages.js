import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { root } from "../scripts/run.js";

/**
 * The pages that are compared. A page's id is the name of its module: of bench/pages, or of bench/peers
 * where it is made with another library. `install` is what that library's docs say to install beside
 * React; what only a build needs, such as Tailwind, is left out. `server` renders it on the server
 * where that library's docs say how; other pages are rendered with renderToString.
 *
 * @type {Record<string, { name: string, install?: string[], server?: string, noScript?: true }>}
 */
export const pages = {
  html: { name: "hand-written HTML", noScript: true },
  react: { name: "hand-written React" },
  "clinic-ui": { name: "clinic-ui" },
  nhsuk: {
    name: "nhsuk-react-components",
    install: ["nhsuk-react-components", "nhsuk-frontend"],
  },
  bootstrap: { name: "React-Bootstrap", install: ["react-bootstrap", "bootstrap"] },
  "base-ui": { name: "Base UI, Tailwind", install: ["@base-ui/react"] },
  shadcn: {
    name: "shadcn/ui style",
    install: ["radix-ui", "class-variance-authority", "clsx", "tailwind-merge"],
  },
  "radix-themes": { name: "Radix Themes", install: ["@radix-ui/themes"] },
  mantine: { name: "Mantine", install: ["@mantine/core", "@mantine/hooks"] },
  chakra: { name: "Chakra UI", install: ["@chakra-ui/react", "@emotion/react"] },
  mui: {
    name: "Material UI",
    install: ["@mui/material", "@emotion/react", "@emotion/styled"],
    server: "mui.server",
  },
};

/** The pages that need nothing but this repository's own packages; tests measure these. */
export const ownPages = Object.keys(pages).filter((id) => !pages[id].install);

/** What the others are compared with. */
export const baseline = "react";

/**
 * The path of a page's module, without its ending, from bench.
 *
 * @param {string} id
 * @param {string} [name] of another module beside it
 */
export const modulePath = (id, name = id) => `./${pages[id].install ? "peers" : "pages"}/${name}`;

/**
 * Asks the same of several pages, one after the other.
 *
 * @template Answer
 * @param {string[]} ids
 * @param {(id: string) => Answer | Promise<Answer>} ask
 * @returns {Promise<Record<string, Answer>>} the answers by the pages' ids
 */
export async function forEachPage(ids, ask) {
  const answers = {};
  for (const id of ids) answers[id] = await ask(id);
  return answers;
}

/**
 * The page as its server writes it.
 *
 * @returns {Promise<{ head: string, body: string }>}
 */
export const html = async (id, questions) => JSON.parse(await inProcess("html", id, questions));

/** Microseconds of processor time that the server takes to render the page. */
export const renderTime = async (id, questions) => Number(await inProcess("time", id, questions));

/** Each run has a process of its own, so that none profits from the one before. */
async function inProcess(job, id, questions) {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, "bench/render.js"), job, id, String(questions)],
    { env: { ...process.env, NODE_ENV: "production" }, maxBuffer: 2 ** 26 },
  );
  return stdout;
}

/** What a visitor reads, without the words that only a screen reader says. */
export function textOf(markup) {
  return markup
    .replace(/<(style|script)\b[^]*?<\/\1>/g, "")
    .replace(/<(\w+)[^>]* class="[^"]*visually-hidden[^"]*"[^>]*>[^<]*<\/\1>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
