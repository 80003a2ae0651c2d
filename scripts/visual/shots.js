import { Buffer } from "node:buffer";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { launchBrowser } from "../browser.js";
import { fileOf } from "./views.js";

const types = {
  ".avif": "image/avif",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/**
 * Takes the pictures that a folder does not have yet, side by side in several browsers.
 *
 * @param {Awaited<ReturnType<typeof import("./tree.js").readTree>>} tree
 * @param {ReturnType<typeof import("./views.js").planShots>} shots
 * @param {string} folder
 * @returns {Promise<number>} how many it took
 */
export async function takeShots(tree, shots, folder) {
  const documents = new Map(tree.stories.map(({ id, document }) => [id, document]));
  const missing = shots.filter((shot) => !existsSync(join(folder, `${fileOf(shot)}.png`)));
  const waiting = missing.values();
  // A browser of its own for each: pages of one browser wait for each other.
  const count = Math.min(availableParallelism(), missing.length);
  await Promise.all(Array.from({ length: count }, () => work()));
  return missing.length;

  async function work() {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({
        javaScriptEnabled: false,
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      await page.route("**/*", (route) => answer(route, tree));
      await page.goto("http://stories.test/");
      for (const shot of waiting) {
        const picture = await take(page, documents.get(shot.id), shot.view);
        await save(join(folder, `${fileOf(shot)}.png`), picture);
      }
    } finally {
      await browser.close();
    }
  }
}

/**
 * Tells which browser takes the pictures, as pictures of two versions must not be compared.
 *
 * @returns {Promise<string>}
 */
export async function browserVersion() {
  const browser = await launchBrowser();
  const version = browser.version();
  await browser.close();
  return version;
}

/** Everything comes from the tree, so nothing is fetched from anywhere. */
function answer(route, { styles, themes, images }) {
  const { pathname } = new URL(route.request().url());
  const css = (body) => route.fulfill({ contentType: "text/css", body });
  // With its charset, which the sheets are read in too.
  if (pathname === "/") return route.fulfill({ contentType: "text/html; charset=utf-8", body: "" });
  if (pathname === "/styles.css") return css(styles);
  if (pathname.startsWith("/themes/")) return css(themes[pathname.slice("/themes/".length)]);
  if (!images[pathname]) return route.abort();
  return route.fulfill({
    contentType: types[extname(pathname)],
    body: Buffer.from(images[pathname], "base64"),
  });
}

async function take(page, document, view) {
  const { width, dark, forced } = view;
  await page.setViewportSize({ width, height: 480 });
  await page.emulateMedia({
    colorScheme: dark ? "dark" : "light",
    forcedColors: forced ? "active" : "none",
  });
  await page.setContent(inView(document, view));
  await page.evaluate(async () => {
    const { document } = globalThis;
    for (const image of document.images) image.loading = "eager";
    await Promise.all([
      document.fonts.ready,
      // A story may show what a picture that is missing looks like.
      ...Array.from(document.images, (image) => image.decode().catch(() => undefined)),
    ]);
  });
  return page.screenshot({ fullPage: true, animations: "disabled", caret: "hide" });
}

function inView(document, { dark, rtl, contrast, theme }) {
  const attributes = [
    `data-cui-scheme="${dark ? "dark" : "light"}"`,
    ...(contrast ? ['data-cui-contrast="more"'] : []),
  ];
  return document
    .replace("<html", `<html ${attributes.join(" ")}`)
    .replace(/ dir="\w+"/, (own) => (rtl ? ' dir="rtl"' : own))
    .replace(
      "</head>",
      theme ? `<link rel="stylesheet" href="/themes/${theme}"></head>` : "</head>",
    );
}

/** In one step, so that a run that is stopped leaves no half of a picture. */
async function save(file, picture) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, picture);
  await rename(`${file}.part`, file);
}
