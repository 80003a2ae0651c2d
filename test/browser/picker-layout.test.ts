import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { bookingSite, focusOf, time, week } from "./booking/visitor";
import { stickingOut } from "./sticking-out";

const visit = bookingSite();

/** Where an element begins and ends, from the top of the page. */
const placeOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const { scrollX, scrollY } = window;
      return {
        top: top + scrollY,
        bottom: bottom + scrollY,
        left: left + scrollX,
        right: right + scrollX,
      };
    });

const firstTime = ".cui-appointment-picker__times label";

/** Leaves nothing on the page but the picker. */
const alone = (page: Page) =>
  page.evaluate(() => {
    document.querySelector("h1")!.remove();
    window.scrollTo(0, 0);
  });

const fifty = Array.from({ length: 50 }, (_, index) => ({
  id: `p${index}`,
  name: `Dr Konstantina Papadopoulou-Featherstonehaugh the ${index + 1}th`,
  jobTitle: "Chartered physiotherapist and sports massage therapist",
}));

describe("Fifty people with long names at 320 px", () => {
  it("leave the first time within two screens, and nothing overflows", () =>
    visit(
      { props: { slots: week, practitioners: fifty }, viewport: { width: 320, height: 640 } },
      async (page) => {
        await alone(page);
        expect((await placeOf(page, firstTime)).top).toBeLessThan(2 * 640);
        expect(await stickingOut(page)).toEqual([]);
      },
    ));
});

const services = [
  { id: "first", name: "First visit", durations: [45, 60] },
  { id: "massage", name: "Massage", durations: [45, 60] },
  { id: "physio", name: "Physiotherapy", durations: [45, 60] },
];
const practitioners = ["Ana", "Tom", "Mina", "Joe"].map((name) => ({ id: name, name }));
const chosen = { services, practitioners, choices: { serviceId: "first" }, slots: week };

describe("Three services, four people and two lengths on a phone", () => {
  it("leave the first time on the first screen of the picker", () =>
    visit({ props: chosen, viewport: { width: 390, height: 844 } }, async (page) => {
      const picker = await placeOf(page, ".cui-appointment-picker");
      expect((await placeOf(page, firstTime)).top - picker.top).toBeLessThan(844);
      expect(await stickingOut(page)).toEqual([]);
    }));
});

describe("On a wide screen the summary", () => {
  it("is beside the times, and stays in view beside the details", () =>
    visit({ props: chosen, viewport: { width: 1280, height: 800 } }, async (page) => {
      const times = await placeOf(page, ".cui-appointment-picker__times");
      const summary = await placeOf(page, ".cui-appointment-picker__summary");
      expect(summary.left).toBeGreaterThanOrEqual(times.right);
      expect(summary.top).toBeLessThan(times.bottom);
      await page
        .getByLabel("Your name")
        .evaluate((field) => field.scrollIntoView({ block: "start" }));
      expect(await page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
      const box = await page
        .locator(".cui-appointment-picker__summary")
        .evaluate((element) => element.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(800);
    }));
});

/** The focused control, where its middle does not lie open. */
const hidden = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const { left, top, width, height } = element.getBoundingClientRect();
    const found = document.elementFromPoint(left + width / 2, top + height / 2);
    const isOpen = found && (element.contains(found) || found.contains(element));
    if (isOpen || element === document.body) return undefined;
    return found ? (found.getAttribute("class") ?? found.tagName) : "outside of the window";
  });

describe("The chosen time at the bottom of a phone's screen", () => {
  // Radios are one stop of Tab, so both ways and the arrows are tried, with many times.
  const many = {
    ...week,
    slots: Array.from({ length: 36 }, (_, index) => {
      const start = Date.parse("2026-12-14T08:00:00Z") + index * 15 * 60_000;
      const at = (milliseconds: number) => new Date(milliseconds).toISOString();
      return { id: `t${index}`, start: at(start), end: at(start + 60_000), state: "free" as const };
    }),
  };

  it.each(["Tab", "Shift+Tab", "ArrowDown", "ArrowUp"])(
    "never hides the focused element: %s",
    (key) =>
      visit(
        { props: { ...chosen, slots: many }, viewport: { width: 390, height: 664 } },
        async (page) => {
          await time(page, "8 am").first().check({ force: true });
          const start = key === "Shift+Tab" ? page.getByLabel("Your name") : time(page, "8 am");
          await start.first().focus();
          const problems: string[] = [];
          const seen = new Set<string>();
          for (let presses = 0; presses < 40; presses += 1) {
            await page.keyboard.press(key);
            const focus = await focusOf(page);
            const over = await hidden(page);
            seen.add(focus);
            if (over) problems.push(`${focus}: ${over}`);
          }
          expect(problems).toEqual([]);
          expect(seen.size).toBeGreaterThan(5);
        },
      ),
  );
});
