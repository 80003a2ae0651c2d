import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../scripts/run.js";

/** The file of each page in bench/pages: the same words, with the library and by hand. */
export const pages = { library: "library", byHand: "by-hand" };

/**
 * Asks the same of both pages.
 *
 * @template Answer
 * @param {(page: "library" | "byHand") => Answer | Promise<Answer>} ask
 * @returns {Promise<{ library: Answer, byHand: Answer }>}
 */
export async function forBoth(ask) {
  return { library: await ask("library"), byHand: await ask("byHand") };
}

/** The page as renderToString writes it. */
export const html = (page, questions) => inProcess("html", page, questions);

/** Microseconds that renderToString takes for the page. */
export const renderTime = (page, questions) => Number(inProcess("time", page, questions));

/** Each run has a process of its own, so that none profits from the one before. */
function inProcess(job, page, questions) {
  return execFileSync(
    process.execPath,
    [join(root, "bench/render.js"), job, pages[page], String(questions)],
    {
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production" },
      maxBuffer: 2 ** 26,
    },
  );
}

/** What a visitor reads, without the words that only a screen reader says. */
export function textOf(markup) {
  return markup
    .replace(/<span class="cui-visually-hidden">[^<]*<\/span>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
