/* global addEventListener, document, PerformanceObserver */
import { launchBrowser } from "../scripts/browser.js";
import { stylesheet, pageScripts } from "./build.js";
import { forEachPage, html, pages } from "./pages.js";

/** What is pressed to open an answer, in any of the pages, and what the first answer says. */
export const triggers = "main summary, main [aria-expanded]";
export const firstAnswer = "Many people with sciatica feel looser";

/**
 * A Chromium that gets the pages from memory.
 *
 * @param {string[]} ids
 */
export async function openBrowser(ids) {
  const browser = await launchBrowser();
  const served = await forEachPage(ids, async (id) => ({
    scripts: pages[id].noScript ? {} : await pageScripts(id),
    css: await stylesheet(id),
    markup: { 3: await html(id, 3), 200: await html(id, 200) },
  }));

  /**
   * A page in a new tab, not yet hydrated.
   *
   * @param {string} id
   * @param {object} [options] also those of Playwright's newContext
   * @param {number} [options.questions]
   * @param {Record<string, string>} [options.headers] of the document
   * @param {(tab, devtools) => Promise<void>} [options.prepare] runs before the page loads
   */
  async function open(id, { questions = 3, headers = {}, prepare, ...options } = {}) {
    const { scripts, css, markup } = served[id];
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const tab = await context.newPage();
    const devtools = await context.newCDPSession(tab);
    const errors = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await prepare?.(tab, devtools);
    await tab.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/") {
        const body = shell(markup[questions], questions);
        return route.fulfill({ headers: { "content-type": "text/html", ...headers }, body });
      }
      if (pathname === "/style.css") return route.fulfill({ contentType: "text/css", body: css });
      if (pathname in scripts)
        return route.fulfill({ contentType: "text/javascript", body: scripts[pathname] });
      // A font or an image of a stylesheet.
      return route.fulfill({ status: 204 });
    });
    await tab.goto("http://page.test/");

    return {
      tab,
      devtools,

      /** Adds the page's script, and waits until it has hydrated the page. */
      async hydrate() {
        if (pages[id].noScript) return;
        // Not with addScriptTag, which fails where the page breaks its policy.
        await tab.evaluate(
          () =>
            new Promise((resolve, reject) => {
              new PerformanceObserver(() => resolve()).observe({ type: "mark" });
              addEventListener("error", ({ message }) => reject(new Error(message)));
              const script = document.createElement("script");
              Object.assign(script, { type: "module", src: "/page.js" });
              document.head.append(script);
            }),
        );
      },

      /** Fails if the page has failed. */
      check() {
        if (errors.length > 0)
          throw new Error(`The page ${pages[id].name} failed: ${errors.join("; ")}`);
      },

      close: () => context.close(),
    };
  }

  return { open, version: browser.version(), close: () => browser.close() };
}

function shell({ head, body }, questions) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${head}</head>
<body><div id="root" data-questions="${questions}">${body}</div></body></html>`;
}
