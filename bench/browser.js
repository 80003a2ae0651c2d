/* global document */
import { launchBrowser } from "../scripts/browser.js";
import { stylesheet, timedScripts } from "./build.js";
import { forEachPage, html, pages } from "./pages.js";
import { gzip } from "./sizes.js";

const slower = 4;
/** Milliseconds in which an answer has opened, its movement included. */
const opening = 450;
const policy = "script-src 'self'; style-src 'self'";
const triggers = "main summary, main [aria-expanded]";
const firstAnswer = "Many people with sciatica feel looser";

/**
 * What only a browser can tell; it serves the pages from memory.
 *
 * @param {string[]} ids
 */
export async function openBrowser(ids) {
  const browser = await launchBrowser();
  const served = await forEachPage(ids, async (id) => ({
    scripts: pages[id].noScript ? {} : await timedScripts(id),
    css: await stylesheet(id),
    markup: { 3: await html(id, 3), 200: await html(id, 200) },
  }));

  async function open(id, { questions = 3, headers = {}, prepare, ...options } = {}) {
    const { scripts, css, markup } = served[id];
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    const tab = await context.newPage();
    const errors = [];
    tab.on("pageerror", (error) => errors.push(error.message));
    tab.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const devtools = await context.newCDPSession(tab);
    await prepare?.(tab, devtools);
    await tab.route("**/*", (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/")
        return route.fulfill({
          headers: { "content-type": "text/html", ...headers },
          body: shell(markup[questions], questions),
        });
      if (pathname === "/style.css") return route.fulfill({ contentType: "text/css", body: css });
      if (pathname in scripts)
        return route.fulfill({ contentType: "text/javascript", body: scripts[pathname] });
      // A font or an image of a stylesheet.
      return route.fulfill({ status: 204 });
    });
    await tab.goto("http://page.test/");
    return { tab, devtools, errors, close: () => context.close() };
  }

  async function hydrate(tab) {
    // Not with addScriptTag, which fails where the page breaks its policy.
    await tab.evaluate(() => {
      const script = document.createElement("script");
      Object.assign(script, { type: "module", src: "/page.js" });
      document.head.append(script);
    });
    const duration = await tab.waitForFunction(
      () => performance.getEntriesByName("hydrate")[0]?.duration,
    );
    return duration.jsonValue();
  }

  async function openAnswer({ tab, devtools }, trigger) {
    await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
    const worked = async () => {
      const { metrics } = await devtools.send("Performance.getMetrics");
      return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
    };
    await trigger.hover();
    await tab.waitForTimeout(100);
    const before = await worked();
    await tab.mouse.down();
    await tab.mouse.up();
    await tab.waitForTimeout(opening);
    return (await worked()) - before;
  }

  /** kB of the rules that apply to something on the page. */
  async function cssUsed(id) {
    const sheets = [];
    const page = await open(id, {
      async prepare(tab, devtools) {
        await devtools.send("DOM.enable");
        devtools.on("CSS.styleSheetAdded", ({ header }) => sheets.push(header.styleSheetId));
        await devtools.send("CSS.enable");
        await devtools.send("CSS.startRuleUsageTracking");
      },
    });
    const { ruleUsage } = await page.devtools.send("CSS.stopRuleUsageTracking");
    const texts = [];
    for (const styleSheetId of sheets) {
      const { text } = await page.devtools.send("CSS.getStyleSheetText", { styleSheetId });
      const ofSheet = ruleUsage.filter((rule) => rule.styleSheetId === styleSheetId);
      texts.push(textOfRules(text, ofSheet));
    }
    await page.close();
    return gzip(texts.join(""));
  }

  /** Whether a press on a question shows its answer where no script runs. */
  async function opensWithoutScript(id) {
    const { tab, close } = await open(id, { javaScriptEnabled: false });
    await tab.locator(triggers).first().click();
    const shown = await tab.getByText(firstAnswer).isVisible();
    await close();
    return shown;
  }

  /** How often a strict Content Security Policy is broken until an answer is open. */
  async function violations(id) {
    let reports = 0;
    const { tab, close } = await open(id, {
      headers: { "content-security-policy": policy },
      async prepare(tab) {
        await tab.exposeBinding("report", () => void (reports += 1));
        await tab.addInitScript(() =>
          document.addEventListener("securitypolicyviolation", () => globalThis.report()),
        );
      },
    });
    if (!pages[id].noScript) await hydrate(tab);
    await tab.locator(triggers).first().click();
    await tab.waitForTimeout(opening);
    await close();
    return reports;
  }

  return {
    version: browser.version(),

    /** What is the same at each run. */
    inspect: async (id) => ({
      cssUsed: await cssUsed(id),
      opensWithoutScript: await opensWithoutScript(id),
      violations: await violations(id),
    }),

    /**
     * Milliseconds from hydrateRoot to the hydrated page, on a slowed processor, and of the main thread's
     * work (script, style, layout, paint) while two answers open, at full speed.
     *
     * @returns {Promise<{ hydrate?: number, open: number[] }>} answers of the page with 3 questions only
     */
    async use(id, questions) {
      const page = await open(id, { questions });
      const { tab, devtools, errors } = page;
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
      const milliseconds = pages[id].noScript ? undefined : await hydrate(tab);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: 1 });
      const times = [];
      for (const place of questions === 3 ? [0, 1] : [])
        times.push(await openAnswer(page, tab.locator(triggers).nth(place)));
      if (questions === 3 && !(await tab.getByText(firstAnswer).isVisible()))
        errors.push("the first answer did not open");
      await page.close();
      if (errors.length > 0)
        throw new Error(`The page ${pages[id].name} failed: ${errors.join("; ")}`);
      return { hydrate: milliseconds, open: times };
    },

    close: () => browser.close(),
  };
}

function shell({ head, body }, questions) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css">${head}</head>
<body><div id="root" data-questions="${questions}">${body}</div></body></html>`;
}

/** The rules themselves: Chromium lists the layers and media queries around them as used too. */
function textOfRules(css, ruleUsage) {
  const places = new Map(ruleUsage.map((rule) => [rule.startOffset, rule]));
  return [...places.values()]
    .filter((outer) => !ruleUsage.some((inner) => isInside(inner, outer)))
    .sort((a, b) => a.startOffset - b.startOffset)
    .map(({ startOffset, endOffset }) => css.slice(startOffset, endOffset))
    .filter((text) => text.endsWith("}"))
    .join("");
}

function isInside(inner, outer) {
  return inner.startOffset > outer.startOffset && inner.endOffset <= outer.endOffset;
}
