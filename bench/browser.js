import { launchBrowser } from "../scripts/browser.js";
import { timedClientCode } from "./build.js";
import { forBoth, html, pages } from "./pages.js";
import { gzip, stylesheets } from "./sizes.js";

const slower = 4;

/** What only a browser can tell; it serves the pages from memory. */
export async function openBrowser() {
  const browser = await launchBrowser();
  const css = stylesheets();
  const code = await forBoth(timedClientCode);
  const markup = await forBoth((page) => ({ 3: html(page, 3), 200: html(page, 200) }));

  async function newTab() {
    const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    return { tab, devtools: await tab.context().newCDPSession(tab) };
  }

  async function open(tab, page, questions) {
    const answers = {
      "/": ["text/html", shell(markup[page][questions], questions)],
      "/style.css": ["text/css", css[page]],
      "/page.js": ["text/javascript", code[page]],
    };
    await tab.route("**/*", (route) => {
      const [contentType, body] = answers[new URL(route.request().url()).pathname];
      return route.fulfill({ contentType, body });
    });
    await tab.goto("http://page.test/");
  }

  return {
    version: browser.version(),

    /** kB of the rules that apply to something on the page. */
    cssNeeded: () =>
      forBoth(async (page) => {
        const { tab, devtools } = await newTab();
        await devtools.send("DOM.enable");
        await devtools.send("CSS.enable");
        await devtools.send("CSS.startRuleUsageTracking");
        await open(tab, page, 3);
        const { ruleUsage } = await devtools.send("CSS.stopRuleUsageTracking");
        await tab.close();
        return gzip(textOfRules(css[page], ruleUsage));
      }),

    /** Milliseconds from hydrateRoot to the hydrated page, on a slowed processor. */
    async hydrationTime(page, questions) {
      const { tab, devtools } = await newTab();
      const errors = [];
      tab.on("pageerror", (error) => errors.push(error.message));
      tab.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      await open(tab, page, questions);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate: slower });
      await tab.addScriptTag({ url: "/page.js", type: "module" });
      const duration = await tab.waitForFunction(
        () => performance.getEntriesByName("hydrate")[0]?.duration,
      );
      const milliseconds = await duration.jsonValue();
      await tab.close();
      if (errors.length > 0)
        throw new Error(`The page ${pages[page]} failed: ${errors.join("; ")}`);
      return milliseconds;
    },

    close: () => browser.close(),
  };
}

function shell(markup, questions) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><div id="root" data-questions="${questions}">${markup}</div></body></html>`;
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
