import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { bookButton, fill, focusOf, textOf, time, bookingSite, week } from "./booking/visitor";

const visit = bookingSite();

const services = [
  { id: "first", name: "First visit", durations: [60] },
  { id: "massage", name: "Massage", durations: [45, 60], practitionerIds: ["ana"] },
];
const practitioners = [
  { id: "ana", name: "Ana" },
  { id: "tom", name: "Tom" },
];

describe("The keyboard among the times", () => {
  it("goes from time to time with the arrow keys, chooses, and stays in the group", () =>
    visit({ props: { slots: week } }, async (page) => {
      await time(page, "9 am").focus();
      await page.keyboard.press("Space");
      expect(await focusOf(page)).toBe("radio: 9 am");
      await page.keyboard.press("ArrowDown");
      expect(await focusOf(page)).toBe("radio: 10 am");
      expect(await textOf(page, ".cui-appointment-picker__chosen p")).toContain("10 am");
      for (const wanted of ["2:30 pm", "6 pm", "9 am"]) {
        await page.keyboard.press("ArrowRight");
        expect(await focusOf(page)).toBe(`radio: ${wanted}`);
      }
      await page.keyboard.press("ArrowUp");
      expect(await focusOf(page)).toBe("radio: 6 pm");
      expect(await page.locator("input[name=slot]:checked").count()).toBe(1);
    }));

  it("comes back to the chosen time with Tab", () =>
    visit({ props: { slots: week } }, async (page) => {
      await time(page, "2:30 pm").check({ force: true });
      await page.getByLabel("Your name").focus();
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press("Shift+Tab");
        if ((await focusOf(page)) === "radio: 2:30 pm") return;
      }
      expect(await focusOf(page)).toBe("radio: 2:30 pm");
    }));
});

/** A diary that answers at once, and whose later days are free. */
const diary = `() => ({
  loadSlots: async ({ from, to }) => ({
    slots: from < "2026-12-28" ? ${JSON.stringify(week.slots)} : [{ id: "later" + from, start: "2027-01-12T09:00:00Z", end: "2027-01-12T10:00:00Z", state: "free" }],
    coverage: { from, to, complete: true }, clinicTimeZone: "Europe/London", fetchedAt: new Date().toISOString(),
  }),
  onBook: () => window.answer(),
})`;

const error = (code: string, more = {}) =>
  `window.answer = async () => { throw Object.assign(new Error(), ${JSON.stringify({ code, ...more })}); }`;

const confirmed = `window.answer = async () => ({ status: "confirmed", id: "42", manageUrl: "https://rowanyard.example/42" })`;

const refused =
  (code: string, more = {}) =>
  async (page: Page) => {
    await page.evaluate(error(code, more));
    await time(page, "10 am").check({ force: true });
    await fill(page);
    await bookButton(page).click();
    await page.waitForFunction("document.activeElement !== document.body");
  };

/** States of the page, each with the way that leads to it and what is new in it. */
const states: readonly [string, string, (page: Page) => Promise<unknown>][] = [
  ["at rest", "body", () => Promise.resolve()],
  ["with a time", ".cui-booking-form", (page) => time(page, "10 am").check({ force: true })],
  [
    "on a day without times",
    ".cui-appointment-picker__search",
    async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("button", { name: /^Wednesday 16 December/ }).click();
    },
  ],
  ["with nothing filled in", ".cui-booking-form", (page) => bookButton(page).click()],
  ["refused, taken", "form[method=post]", refused("slot-taken")],
  [
    "refused, some fields",
    "form[method=post]",
    refused("invalid", { fieldErrors: { phone: "No." } }),
  ],
  ["refused, wait", "form[method=post]", refused("rate-limited", { retryAfter: 1 })],
  ["no answer", "form[method=post]", refused("offline")],
  [
    "booked",
    "body",
    async (page) => {
      await page.evaluate(confirmed);
      await time(page, "10 am").check({ force: true });
      await fill(page);
      await bookButton(page).click();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
    },
  ],
];

/** What can be pressed; of a group of radios or of days the first stands for all. */
const pressable = `
  const seen = new Set();
  return [...document.querySelector(area).querySelectorAll("button, summary, select, input:not([type=hidden], [tabindex='-1']), textarea, a[href^='#']")]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const kind = element.type === "radio" ? element.name : element.dataset.date ? "date" : element;
      return !seen.has(kind) && seen.add(kind);
    })`;

describe("No press of a control loses the focus", () => {
  it.concurrent.each(states)("%s", async (_, area, reach) => {
    const props = { slots: week, services, practitioners, has: ["loadSlots", "onBook"] as const };
    const find = `(area) => { ${pressable} }`;
    const open = <Seen>(look: (page: Page) => Promise<Seen>) =>
      visit({ props, diary }, async (page) => {
        await page.evaluate(confirmed);
        await reach(page);
        return look(page);
      });
    const count = await open((page) => page.evaluate<number>(`(${find})("${area}").length`));
    expect(count).toBeGreaterThan(0);
    for (let index = 0; index < count; index += 1) {
      await open(async (page) => {
        const name = await page.evaluate<string>(
          `(() => { const control = (${find})("${area}")[${index}]; control.focus(); return control.outerHTML; })()`,
        );
        for (const key of ["Space", "ArrowDown", "Enter"]) {
          await page.keyboard.press(key);
          await page.clock.runFor(1_500);
          expect(await focusOf(page), `${key} on ${name.slice(0, 200)}`).not.toBe("nowhere");
        }
      });
    }
  });
});

describe("The focus goes to what is new", () => {
  const props = { slots: week, has: ["loadSlots", "onBook"] as const };

  it("to the chosen alternative, which is visible and can be booked", () =>
    visit({ props, diary }, async (page) => {
      const alternatives = [
        { id: "far", start: "2027-03-02T09:00:00Z", end: "2027-03-02T10:00:00Z", state: "free" },
      ];
      await page.evaluate(error("slot-taken", { alternatives }));
      await time(page, "10 am").check({ force: true });
      await fill(page);
      await bookButton(page).click();
      await page.getByRole("button", { name: "Tuesday 2 March, 9 am" }).press("Enter");
      expect(await focusOf(page)).toBe("radio: 9 am");
      await page.evaluate(
        `window.answer = async () => ({ status: "confirmed", id: "43" }); window.sent = []; const { onBook } = window.diary; window.diary.onBook = (request) => { window.sent.push(request.slot.id); return onBook(); }`,
      );
      await bookButton(page).click();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      expect(await page.evaluate("window.sent")).toEqual(["far"]);
    }));

  it("to the next day's times", () =>
    visit({ props, diary }, async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("button", { name: /^Wednesday 16 December/ }).click();
      await page.getByRole("button", { name: /^Next day with free times/ }).press("Enter");
      expect(await focusOf(page)).toContain("Thursday 17 December");
    }));

  it("from the calendar that could not be loaded to the one that is loaded later", () =>
    visit(
      {
        props,
        diary,
        before: (page) => page.route("**/month-grid*", (route) => route.abort(), { times: 1 }),
      },
      async (page) => {
        await page.getByRole("button", { name: "Choose a day in a calendar" }).press("Enter");
        await page.getByText("The calendar could not be loaded.").waitFor();
        expect(await focusOf(page)).toBe("button: Close the calendar");
        const retry = page.locator(".cui-appointment-picker__none").getByRole("button");
        await retry.press("Enter");
        await page.getByRole("grid", { name: "December 2026" }).waitFor();
        await expect.poll(() => focusOf(page)).not.toBe("nowhere");
      },
    ));

  it("stays on the button that loads later days", () =>
    visit({ props, diary }, async (page) => {
      const later = page.getByRole("button", { name: "Look at later days" });
      await later.press("Enter");
      await page.getByRole("radio", { name: /12 Jan/ }).waitFor({ state: "attached" });
      expect(await focusOf(page)).toBe("button: Look at later days");
    }));

  it("from Try again to the status, and then to the result", () =>
    visit(
      {
        props: { has: ["loadSlots"] },
        diary: `() => ({
          loadSlots: ({ from, to }) => new Promise((resolve, reject) => {
            window.fail = () => reject(new Error("no"));
            window.release = () => resolve({ slots: ${JSON.stringify(week.slots)}, coverage: { from, to, complete: true }, clinicTimeZone: "Europe/London", fetchedAt: from });
          }),
        })`,
      },
      async (page) => {
        await page.evaluate("window.fail()");
        const retry = page.getByRole("button", { name: "Try again" });
        await retry.press("Enter");
        expect(await focusOf(page)).toBe("status: Looking for free times");
        await page.evaluate("window.fail()");
        await expect
          .poll(() => focusOf(page))
          .toMatch(/^alert: The free times could not be loaded/);
        await retry.press("Enter");
        await page.evaluate("window.release()");
        await page.getByRole("button", { name: /^First free time/ }).waitFor();
        await expect.poll(() => focusOf(page)).toMatch(/^button: First free time/);
      },
    ));
});
