import { bundle } from "lightningcss";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";
import { stories } from "../support/stories";

const { resolve } = createRequire(import.meta.url);
const read = (file: string) => readFileSync(file, "utf8");

const names = ["newsreader", "hanken-grotesk"];
const faces = names.map((name) => read(`src/styles/faces/${name}.css`)).join("\n");
const fonts = names.map((name) =>
  read(resolve(`@fontsource-variable/${name}/wght.css`)).replaceAll("./files", `/${name}/files`),
);
const library = bundle({ filename: "src/styles/index.css" }).code.toString();

/** The families that devices have, and open ones of the same widths, which the test has on every machine. */
const open = {
  Georgia: "gelasio",
  "Times New Roman": "tinos",
  "Noto Serif": "noto-serif",
  Arial: "arimo",
  Roboto: "roboto",
};
type Family = keyof typeof open;

/** The sheet of the faces, on a device with these families. */
const onDevice = (families: readonly Family[]) =>
  faces.replace(
    /font-weight: (\d+) \d+;\s*src:\s*([^;]+);/g,
    (rule, least: string, src: string) => {
      const family = families.find((name) => src.startsWith(`local("${name}`));
      if (!family) return rule.replace(src, 'local("not on this device")');
      const file = `${open[family]}-latin-${least === "100" ? 400 : 700}-normal.woff2`;
      const font = readFileSync(resolve(`@fontsource/${open[family]}/files/${file}`), "base64");
      return rule.replace(src, `url("data:font/woff2;base64,${font}")`);
    },
  );

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Shows a page whose fonts are on their way; they arrive when the result is called. */
async function showBeforeFonts(page: Page, html: string, sheet: string) {
  let arrive = () => {};
  const arrival = new Promise<void>((done) => (arrive = done));
  await page.route("http://clinic.test/**", async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
    if (pathname === "/styles.css") {
      const body = [library, ...fonts, sheet].join("\n");
      return route.fulfill({ contentType: "text/css", body });
    }
    if (!pathname.endsWith(".woff2")) return route.fulfill({ status: 404 });
    await arrival;
    return route.fulfill({ path: resolve(`@fontsource-variable${pathname}`) });
  });
  await page.goto("http://clinic.test/", { waitUntil: "domcontentloaded" });
  await page.evaluate(async () => {
    const own = [...document.fonts].filter(({ family }) => !family.includes("Variable"));
    await Promise.allSettled(own.map((face) => face.load()));
    await new Promise((done) => setTimeout(done, 200));
  });
  return arrive;
}

/** How much of the window moves, and how far: https://web.dev/articles/cls */
async function shiftOnArrival(page: Page, arrive: () => void) {
  await page.evaluate(() => {
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
      type: "layout-shift",
    });
    Object.assign(window, { shifts });
  });
  arrive();
  return page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((done) => setTimeout(done, 200));
    const { shifts } = window as unknown as { shifts: { value: number }[] };
    const isLoaded = (name: string) =>
      [...document.fonts].some(
        ({ family, status }) => family === `${name} Variable` && status === "loaded",
      );
    return {
      loaded: ["Newsreader", "Hanken Grotesk"].filter(isLoaded),
      shift: shifts.reduce((sum, { value }) => sum + value, 0),
    };
  });
}

const landing = stories.find(({ id }) => id === "pages-landing-page--default")!;

it.each<[string, Family[]]>([
  ["Windows or a Mac", ["Georgia", "Arial"]],
  ["Android", ["Noto Serif", "Roboto"]],
  ["Linux", ["Times New Roman", "Arial"]],
])("nothing moves on %s when the fonts arrive", async (_device, families) => {
  const sheet = onDevice(families);
  let sum = 0;
  for (const width of [375, 768, 1440]) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const { loaded, shift } = await shiftOnArrival(
      page,
      await showBeforeFonts(page, landing.document, sheet),
    );
    expect(loaded).toEqual(["Newsreader", "Hanken Grotesk"]);
    sum += shift;
    await page.close();
  }
  // A word in the menu may move by a few pixels.
  expect(sum).toBeLessThan(0.003);
});
