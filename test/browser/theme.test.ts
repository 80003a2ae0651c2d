import { bundle, transform } from "lightningcss";
import { Buffer } from "node:buffer";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  colorTokens,
  createTheme,
  defaultTheme,
  settleColors,
  type Colors,
  type Scheme,
} from "../../src/theme/index.js";
import { launchBrowser } from "../../scripts/browser.js";

const theme = createTheme({ brand: "#ffd500", scale: 1.4, density: "airy" });
const library = bundle({ filename: "src/styles/index.css" }).code.toString();

/** What a build tool makes of a sheet: it has to mean the same. */
const rewritten = (css: string) =>
  transform({
    filename: "theme.css",
    code: Buffer.from(css),
    targets: { chrome: 110 << 16, safari: 16 << 16 },
  }).code.toString();

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser?.close());

/** Shows parts with schemes of their own in a page with these attributes. */
async function show(css: string, attributes = "") {
  await page.setContent(`<!doctype html><html ${attributes}><head><style>${css}</style></head>
<body><section id="brand" data-cui-scheme="brand"></section>
<section id="dark" data-cui-scheme="dark"></section>
<section id="light" data-cui-scheme="light"></section></body></html>`);
}

/** The colours that an element has, as digits. */
function colorsOf(selector: string, names: readonly string[]): Promise<Record<string, string>> {
  return page.evaluate(
    ([selector, names]) => {
      const element = document.querySelector<HTMLElement>(selector)!;
      const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
      return Object.fromEntries(
        names.map((name) => {
          const probe = element.appendChild(document.createElement("i"));
          probe.style.color = `var(--cui-color-${name})`;
          pen.fillStyle = getComputedStyle(probe).color;
          pen.fillRect(0, 0, 1, 1);
          const digits = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
          probe.remove();
          return [name, `#${digits.map((digit) => digit.toString(16).padStart(2, "0")).join("")}`];
        }),
      );
    },
    [selector, names] as const,
  );
}

async function expectColors(selector: string, colors: Colors) {
  expect(await colorsOf(selector, Object.keys(colors))).toEqual(colors);
}

const places: [string, string, Record<string, Scheme>][] = [
  ["no attribute", "", { body: "light", "#dark": "dark", "#brand": "brand" }],
  [
    "the dark scheme",
    'data-cui-scheme="dark"',
    { body: "dark", "#light": "light", "#brand": "brand" },
  ],
  [
    "more contrast",
    'data-cui-contrast="more"',
    { body: "light-more-contrast", "#dark": "dark-more-contrast", "#brand": "brand-more-contrast" },
  ],
  [
    "both",
    'data-cui-scheme="dark" data-cui-contrast="more"',
    {
      body: "dark-more-contrast",
      "#light": "light-more-contrast",
      "#brand": "brand-more-contrast",
    },
  ],
];

describe.each([
  ["as it is written", library + theme.css],
  ["as a build tool rewrites it", rewritten(library + theme.css)],
  ["loaded before the library", theme.css + library],
])("a theme %s", (_name, css) => {
  it.each(places)("has its colours on a page with %s", async (_name, attributes, parts) => {
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
    await show(css, attributes);
    for (const [selector, scheme] of Object.entries(parts))
      await expectColors(selector, theme.tokens.color[scheme]);
  });

  it("follows the visitor's system where the page asks for it", async () => {
    await page.emulateMedia({ colorScheme: "dark", contrast: "no-preference" });
    await show(css);
    await expectColors("body", theme.tokens.color.light);
    await show(css, 'data-cui-scheme="auto"');
    await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
    await expectColors("body", theme.tokens.color["dark-more-contrast"]);
    await expectColors("#brand", theme.tokens.color["brand-more-contrast"]);
    await page.emulateMedia({ colorScheme: "dark", contrast: "no-preference" });
    await expectColors("body", theme.tokens.color.dark);
  });

  it("lets an attribute override the system", async () => {
    await page.emulateMedia({ colorScheme: "dark", contrast: "more" });
    await show(css, 'data-cui-scheme="light" data-cui-contrast="no-preference"');
    await expectColors("body", theme.tokens.color.light);
    await expectColors("#brand", theme.tokens.color.brand);
  });

  it("prints in light colours, in sizes for paper, without a band", async () => {
    await page.emulateMedia({ colorScheme: "dark", contrast: "no-preference", media: "print" });
    await show(css, 'data-cui-scheme="auto"');
    await expectColors("#brand", theme.tokens.color.light);
    const size = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--cui-text-4"),
    );
    await page.emulateMedia({ media: "screen" });
    expect(size).toBe("20pt");
  });
});

describe("the default theme", () => {
  /** Chromium rounds OKLCH its own way: the last digit may be another. */
  function expectNearly(shown: Record<string, string>, colors: Colors) {
    const channels = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
    const far = colorTokens.filter((name) =>
      channels(shown[name]!).some((value, at) => Math.abs(value - channels(colors[name])[at]!) > 1),
    );
    expect(far).toEqual([]);
  }

  it.each(places)("has its colours on a page with %s", async (_name, attributes, parts) => {
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
    await show(library, attributes);
    for (const [selector, scheme] of Object.entries(parts))
      expectNearly(await colorsOf(selector, colorTokens), settleColors(defaultTheme, scheme));
  });

  it("has more contrast where the system or the page asks for it", async () => {
    await page.emulateMedia({ colorScheme: "light", contrast: "no-preference" });
    await show(library);
    const plain = await colorsOf("body", colorTokens);
    const onBand = await colorsOf("#dark", colorTokens);
    await page.emulateMedia({ contrast: "more" });
    const bySystem = await colorsOf("body", colorTokens);
    const bandBySystem = await colorsOf("#dark", colorTokens);
    await page.emulateMedia({ contrast: "no-preference" });
    await show(library, 'data-cui-contrast="more"');
    expect(bySystem).not.toEqual(plain);
    expect(bandBySystem).not.toEqual(onBand);
    expect(await colorsOf("body", colorTokens)).toEqual(bySystem);
    expect(await colorsOf("#dark", colorTokens)).toEqual(bandBySystem);
  });
});
