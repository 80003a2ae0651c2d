import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import type { SlotPage } from "clinic-ui/booking";
import type { ScriptedDiary, ScriptedPageProps } from "./scripted-page";
import { startSite } from "./site";

/** Monday, an hour before the clinic opens. */
export const today = "2026-12-14T07:00:00Z";

interface Visit extends BrowserContextOptions {
  /** The props of the picker. */
  props?: ScriptedPageProps;
  /** A script that sets `window.diary`, before any other of the page. */
  diary?: (() => ScriptedDiary) | string;
  /** Whether React renders twice, as in development. */
  isStrict?: boolean;
  /** When the visit takes place. */
  at?: string;
  /** Before the page is loaded. */
  before?: (page: Page) => Promise<unknown>;
}

/** A browser, and a site of booking pages whose diaries the tests write. */
export function bookingSite() {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => {
    [browser, site] = await Promise.all([
      chromium.launch({ executablePath: process.env.CHROMIUM_PATH, args: ["--no-sandbox"] }),
      startSite({ now: () => Date.parse(today) }),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  /** One visit to a booking page, from the first byte to the end. */
  return async function visit<Seen>(
    { props = {}, diary, isStrict = false, at = today, before, ...options }: Visit,
    look: (page: Page) => Promise<Seen>,
  ): Promise<Seen> {
    const context = await browser.newContext({ timezoneId: "Europe/London", ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(5_000);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(String(error)));
    try {
      await page.clock.install({ time: new Date(at) });
      if (diary) await page.addInitScript(`window.diary = (${String(diary)})();`);
      await before?.(page);
      await page.goto(site.scripted(props) + (isStrict ? "&strict" : ""));
      if (options.javaScriptEnabled !== false) {
        await page.waitForFunction(
          "window.reactErrors && document.querySelector('[class$=__more]')",
        );
      }
      const seen = await look(page);
      const told = options.javaScriptEnabled === false ? [] : await reactErrors(page);
      if (errors.length + told.length > 0) throw new Error([...errors, ...told].join("\n"));
      return seen;
    } finally {
      await context.close();
    }
  };
}

const reactErrors = (page: Page) =>
  page.evaluate(() => (window as unknown as { reactErrors?: string[] }).reactErrors ?? []);

/** Free times on days of December 2026 at the clinic: `{ "15": ["09:00", "10:30"] }`. */
export function pageOf(
  days: Readonly<Record<string, readonly string[]>>,
  more: Partial<SlotPage> = {},
): SlotPage {
  return {
    slots: Object.entries(days).flatMap(([day, times]) =>
      times.map((time) => ({
        id: `${day}-${time}`,
        start: `2026-12-${day}T${time}:00Z`,
        end: `2026-12-${day}T${time.replace(/:.*/, ":59")}:00Z`,
        state: "free" as const,
      })),
    ),
    coverage: { from: "2026-12-14T00:00:00Z", to: "2026-12-28T00:00:00Z", complete: true },
    clinicTimeZone: "Europe/London",
    fetchedAt: today,
    ...more,
  };
}

export const week = pageOf({
  14: ["09:00", "10:00", "14:30", "18:00"],
  15: ["09:00", "11:00"],
  17: ["10:00"],
});

/** Where the focus is, in words: its role or element, and its name or text. */
export const focusOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "nowhere";
    const text = (element.closest("label") ?? element).textContent.trim().replace(/\s+/g, " ");
    const kind = element.getAttribute("role") ?? (element as HTMLInputElement).type;
    return `${kind || element.tagName.toLowerCase()}: ${text.slice(0, 80)}`;
  });

export async function fill(page: Page, name = "Mina Patel") {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Telephone number").fill("01632 960177");
}

export const bookButton = (page: Page) => page.getByRole("button", { name: "Book this time" });

/** The radio of a time of the day in sight. */
export const time = (page: Page, name: string) =>
  page.locator(".cui-appointment-picker__times").getByRole("radio", { name });

/** What stands in a part of the page, with single blanks. */
export const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).allInnerTexts()).join(" ").replace(/\s+/g, " ").trim();
