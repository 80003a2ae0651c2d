import type { BrowserContextOptions, Disposable, Page } from "playwright";
import { afterAll, beforeAll } from "vitest";
import type { Availability } from "clinic-ui/booking";
import type { ScriptedDiary, ScriptedPageProps } from "./scripted-page";
import { browserWindows } from "../windows";
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
  /** Before the page is loaded. What it adds to the window is taken away after the visit. */
  before?: (page: Page) => Promise<Disposable>;
  /**
   * Whether the visit begins when the page is hydrated, and not at its first byte.
   * @default true
   */
  isHydrated?: boolean;
  /**
   * Another page of the site.
   * @default the scripted one
   */
  path?: string;
  /** Errors that are not the picker's. */
  others?: RegExp;
}

/** A browser, and a site of booking pages whose diaries the tests write. */
export function bookingSite() {
  const inWindow = browserWindows();
  let site: Awaited<ReturnType<typeof startSite>>;
  beforeAll(async () => {
    site = await startSite({ now: () => Date.parse(today) });
  });
  afterAll(() => site?.close());

  /** One visit to a booking page, from the first byte to the end. */
  return function visit<Seen>(visited: Visit, look: (page: Page) => Promise<Seen>): Promise<Seen> {
    const { props = {}, diary, isStrict = false, at = today, before, ...others } = visited;
    const { path, isHydrated = true, others: foreign, ...options } = others;
    return inWindow({ timezoneId: "Europe/London", ...options }, async (page) => {
      const hasScript = options.javaScriptEnabled !== false;
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(String(error)));
      await page.clock.install({ time: new Date(at) });
      const added = [
        diary && (await page.addInitScript(`window.diary = (${String(diary)})();`)),
        await before?.(page),
      ];
      const address = path ? site.url + path : site.scripted(props) + (isStrict ? "&strict" : "");
      await page.goto(address, { waitUntil: isHydrated ? "load" : "commit" });
      if (hasScript && isHydrated) {
        await page.waitForFunction(
          "window.reactErrors && document.querySelector('[class$=__more]')",
        );
      }
      const seen = await look(page);
      if (hasScript) errors.push(...(await reactErrors(page)));
      const own = errors.filter((error) => !foreign?.test(error));
      if (own.length > 0) throw new Error(own.join("\n"));
      for (const one of added) if (one) await one.dispose();
      return seen;
    });
  };
}

const reactErrors = (page: Page) =>
  page.evaluate(() => (window as unknown as { reactErrors?: string[] }).reactErrors ?? []);

/** Free times on days of December 2026 at the clinic: `{ "15": ["09:00", "10:30"] }`. */
export function availabilityWith(
  days: Readonly<Record<string, readonly string[]>>,
  more: Partial<Availability> = {},
): Availability {
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

export const week = availabilityWith({
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
