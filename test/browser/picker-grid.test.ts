import { describe, expect, it } from "vitest";
import { ar } from "clinic-ui/messages/ar";
import { en } from "clinic-ui/messages/en";
import { bookingSite, availabilityWith } from "./booking/visitor";

const visit = bookingSite();

const slots = availabilityWith(
  { 15: ["09:00"], 17: ["10:00"] },
  {
    slots: [
      ...availabilityWith({ 15: ["09:00"], 17: ["10:00"] }).slots,
      {
        id: "january",
        start: "2027-01-12T09:00:00Z",
        end: "2027-01-12T10:00:00Z",
        state: "free",
      },
    ],
    coverage: { from: "2026-12-14T00:00:00Z", to: "2027-02-01T00:00:00Z", complete: true },
  },
);

describe("The calendar", () => {
  it.each([
    ["ltr", "ArrowRight", "2026-12-16"],
    ["ltr", "ArrowLeft", "2026-12-14"],
    ["rtl", "ArrowLeft", "2026-12-16"],
    ["rtl", "ArrowRight", "2026-12-14"],
  ])("moves to the visually adjacent day: %s, %s", (dir, key, date) =>
    visit({ props: { slots, messages: dir === "rtl" ? ar : en } }, async (page) => {
      await page.evaluate((dir) => (document.documentElement.dir = dir), dir);
      await page.locator(".cui-appointment-picker__more button").last().click();
      const day = page.locator("[data-date='2026-12-15']");
      await day.focus();
      await page.keyboard.press(key);
      const focused = page.locator("[data-date]:focus");
      expect(await focused.getAttribute("data-date")).toBe(date);
      const [from, to] = [await day.boundingBox(), await focused.boundingBox()];
      // The cell on that side (APG, Grid).
      expect(to!.x > from!.x).toBe(key === "ArrowRight");
    }),
  );

  it.each([
    ["en-GB", "M"],
    ["en-US", "S"],
    ["pt-BR", "S"],
    ["de", "M"],
  ])("begins the week on the locale's first day: %s", (locale, first) =>
    visit({ props: { slots, messages: { ...en, locale } } }, async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      const days = page.locator(".cui-appointment-picker__month th");
      await days.nth(6).waitFor();
      const isSunday =
        (await days.first().getAttribute("aria-label")) ===
        new Intl.DateTimeFormat(locale, { weekday: "long" }).format(new Date("2026-12-13T12:00Z"));
      expect(isSunday).toBe(first === "S");
    }),
  );

  it("shows the month of a day that is chosen outside it", () =>
    visit({ props: { slots } }, async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("grid", { name: "December 2026" }).waitFor();
      await page.locator("label", { hasText: "12 Jan" }).click();
      await page.getByRole("grid", { name: "January 2027" }).waitFor();
      const selected = page.locator("[role=grid] [aria-selected=true] button");
      expect(await selected.getAttribute("data-date")).toBe("2027-01-12");
    }));

  it("goes back to the chosen day's month from another one", () =>
    visit({ props: { slots } }, async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("button", { name: "The month after" }).click();
      await page.getByRole("grid", { name: "January 2027" }).waitFor();
      await page.locator("label", { hasText: "17 Dec" }).click();
      await page.getByRole("grid", { name: "December 2026" }).waitFor();
    }));

  it("is a single tab stop, and has the keys of APG's grid", () =>
    visit({ props: { slots } }, async (page) => {
      await page.getByRole("button", { name: "Choose a day in a calendar" }).press("Enter");
      await page.getByRole("grid", { name: "December 2026" }).waitFor();
      const keys = async (...pressed: string[]) => {
        for (const key of pressed) await page.keyboard.press(key);
        return page.evaluate(() => {
          const { ariaLabel, dataset } = document.activeElement as HTMLElement;
          return dataset.date ?? ariaLabel;
        });
      };
      // December is the first month, so nothing comes before it; its button says so and keeps the focus.
      await page.getByRole("button", { name: "The month before" }).focus();
      expect(await keys("Enter")).toBe("The month before");
      expect(await keys("Tab")).toBe("The month after");
      // The chosen day.
      expect(await keys("Tab")).toBe("2026-12-15");
      expect(await keys("ArrowUp")).toBe("2026-12-08");
      expect(await keys("Home")).toBe("2026-12-07");
      expect(await keys("End")).toBe("2026-12-13");
      expect(await keys("ArrowDown", "ArrowDown", "ArrowDown")).toBe("2027-01-03");
      expect(await page.getByRole("grid").getAttribute("aria-label")).toBe("January 2027");
      expect(await keys("PageUp")).toBe("2026-12-03");
      // Before the first month and after the last there is nothing.
      expect(await keys("PageUp")).toBe("2026-12-01");
      expect(await keys("Shift+PageDown")).toBe("2027-06-30");
      // February has no 30th, and the keys go on from where it ends.
      expect(await keys("PageUp", "PageUp", "PageUp", "PageUp")).toBe("2027-02-28");
      expect(await keys("PageUp")).toBe("2027-01-28");
      // Out and in again: the day where the keys were.
      expect(await keys("Shift+Tab")).toBe("The month after");
      expect(await keys("Tab")).toBe("2027-01-28");
      // A day that the mouse has led to is where the keys go on.
      await page.locator("[data-date='2027-01-13']").focus();
      expect(await keys("ArrowLeft")).toBe("2027-01-12");
      await page.keyboard.press("Enter");
      await page.locator("[role=grid] [aria-selected=true] [data-date='2027-01-12']").waitFor();
      expect(await keys()).toBe("2027-01-12");
      await page.getByRole("radio", { name: "9 am" }).waitFor();
      // A month with neither the day of the keys nor the chosen one: today.
      await page.getByRole("button", { name: "The month before" }).focus();
      await keys("Enter");
      await page.getByRole("grid", { name: "December 2026" }).waitFor();
      expect(await keys("Tab", "Tab")).toBe("2026-12-14");
    }));
});
