import { bundle } from "lightningcss";
import type { Browser, Page } from "playwright";
import { renderToStaticMarkup } from "react-dom/server";
import {
  ClinicIntro,
  PractitionerCard,
  SiteHeader,
  TechniqueCard,
  TechniqueGrid,
  type Image,
} from "clinic-ui";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";

const widths = [100, 200, 300, 400, 500, 600, 800, 1200, 1600];

/** A picture with files of many widths, each asked for under its own address. */
const picture = (name: string, width: number, height: number): Image => ({
  src: `/${name}-${width}.svg`,
  alt: name,
  width,
  height,
  srcSet: widths.map((width) => `/${name}-${width}.svg ${width}w`).join(", "),
});

const technique = (name: string) => ({
  name,
  description: "Hands on muscles.",
  image: picture(name.toLowerCase(), 800, 600),
});

const body = renderToStaticMarkup(
  <>
    <SiteHeader
      clinic={{
        name: "Rowan Yard",
        logo: picture("logo", 600, 150),
        phone: { number: "01632 960142" },
      }}
      items={[{ name: "Prices", href: "/prices" }]}
    />
    <main>
      <ClinicIntro
        heading="Who we are"
        clinic={{ name: "Rowan Yard" }}
        practitioner={{ name: "Tom Okafor", image: picture("tom", 400, 400) }}
      />
      <PractitionerCard
        practitioner={{
          name: "Ana Ferreira",
          image: picture("ana", 800, 1000),
          description: "Ana asks.",
        }}
      />
      <TechniqueGrid
        heading="Techniques"
        items={["Swedish", "Sports", "Reflexology"].map(technique)}
      />
      <TechniqueGrid heading="In rows" variant="rows" items={[technique("Shiatsu")]} />
      <TechniqueCard {...technique("Alone")} />
    </main>
  </>,
);

const styles = bundle({ filename: "src/styles/index.css" }).code.toString();
// As most sites say of every picture.
const host = "img { max-width: 100%; height: auto }";
const html = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Pictures</title><link rel="icon" href="data:,"><style>${styles}</style><style>${host}</style>${body}`;

let browser: Browser;
let page: Page;
/** Pictures that have been asked for, which come when the test lets them. */
let requests: { address: string; send: () => void }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page.close();
  requests = [];
});

/** Opens the page and scrolls through it, so that each picture is asked for; none has come yet. */
async function open(width: number) {
  page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.route("**/*", (route) => {
    const address = new URL(route.request().url()).pathname;
    const [, name, width] = address.match(/^\/(\w+)-(\d+)\.svg$/) ?? [];
    if (!name) return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    const height = Number(width) / (name === "logo" ? 4 : 1);
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
    const send = () => void route.fulfill({ contentType: "image/svg+xml", body: svg });
    requests.push({ address, send });
  });
  await page.goto("https://clinic.example/", { waitUntil: "domcontentloaded" });
  const pictures = page.locator("img");
  const count = await pictures.count();
  for (let at = 0; at < count; at++) await pictures.nth(at).scrollIntoViewIfNeeded();
  await expect.poll(() => requests.length).toBe(count);
  await page.evaluate(() => window.scrollTo(0, 0));
}

const sizesOf = () =>
  page.locator("img").evaluateAll((images) =>
    images.map((image) => {
      const { width, height, top, left } = image.getBoundingClientRect();
      return { name: (image as HTMLImageElement).alt, width, height, top, left };
    }),
  );

const comeIn = async () => {
  for (const { send } of requests) send();
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
};

describe.each([390, 1280])("on a screen %i px wide", (width) => {
  it("nothing moves when pictures load late", async () => {
    await open(width);
    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) =>
        list
          .getEntries()
          .forEach((entry) => shifts.push((entry as never as { value: number }).value)),
      ).observe({ type: "layout-shift" });
      Object.assign(window, { shifts });
    });
    const before = await sizesOf();
    await comeIn();
    expect(await sizesOf()).toEqual(before);
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
    );
    expect(await page.evaluate("window.shifts")).toEqual([]);
    expect(before.every(({ width, height }) => width > 20 && height > 20)).toBe(true);
  });
});

it("a logo that is an SVG without a width of its own is as high as it should be", async () => {
  const drawing = (
    <svg viewBox="0 0 200 50">
      <path d="M0 0h200v50" />
    </svg>
  );
  const logo = { src: "/logo.svg", alt: "", width: 200, height: 50 };
  const logos = [drawing, <span key="in a frame">{drawing}</span>].map((image) =>
    renderToStaticMarkup(
      <SiteHeader clinic={{ name: "Rowan Yard", logo }} imageComponent={() => image} />,
    ),
  );
  page = await browser.newPage();
  await page.setContent(`<style>${styles}</style>${logos.join("")}`);
  const sizes = page.locator("svg").evaluateAll((all) =>
    all.map((svg) => {
      const { width, height } = svg.getBoundingClientRect();
      return [width, height];
    }),
  );
  expect(await sizes).toEqual([
    [176, 44],
    [176, 44],
  ]);
});

describe.each([320, 600, 768, 1440])("on a screen %i px wide", (width) => {
  it("each picture's file is as wide as it is shown, or a little wider", async () => {
    await open(width);
    const shown = await sizesOf();
    const wrong = shown.filter(({ name, width }) => {
      const { address } = requests.find(({ address }) => address.startsWith(`/${name}-`))!;
      const file = Number(address.match(/-(\d+)\.svg$/)![1]);
      // The browser takes the next larger file; of twice the width at most, or it would be a waste.
      return file < width * 0.9 || file > Math.max(width * 2, 200);
    });
    expect(wrong, JSON.stringify(requests.map(({ address }) => address))).toEqual([]);
  });
});
