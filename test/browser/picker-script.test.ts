import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { newerApis } from "../support/newer-apis";
import type { ScriptedPageProps } from "./booking/scripted-page";
import { bookButton, bookingSite, fill, focusOf, textOf, time, week } from "./booking/visitor";

const visitSite = bookingSite();

const props: ScriptedPageProps = {
  slots: week,
  services: [
    { id: "first", name: "First visit", durations: [45, 60] },
    { id: "massage", name: "Massage", durations: [30, 60] },
  ],
  practitioners: [
    { id: "ana", name: "Ana" },
    { id: "tom", name: "Tom" },
  ],
  choices: { serviceId: "first", durationMinutes: 45 },
  has: ["loadSlots", "onBook"],
};

/** A diary with the same times for every choice, which notes what it is asked. */
const diary = `() => {
  window.sent = [];
  return {
    loadSlots: async ({ from, to }) => ({
      slots: ${JSON.stringify(week.slots)},
      coverage: { from, to, complete: true }, clinicTimeZone: "Europe/London", fetchedAt: new Date().toISOString(),
    }),
    onBook: async ({ slot, fields }) => { window.sent.push([slot.id, fields.name]); return { status: "confirmed", id: "42" }; },
  };
}`;

/** Begins with the first byte: a script that does not come would keep "load" waiting. */
const visit = (more: Parameters<typeof visitSite>[0], look: (page: Page) => Promise<unknown>) =>
  visitSite({ props, diary, isHydrated: false, ...more }, look);

/** The button of the calendar is nothing that a page has without its script. */
const hydrated = (page: Page) => page.locator("button[aria-expanded]").waitFor();

const confirmed = (page: Page) => page.getByRole("heading", { name: "Your visit is booked" });

const option = (page: Page, name: string) => page.getByRole("radio", { name });

/** Takes away what the oldest supported browsers lack. */
function removeNewer(newer: Readonly<Record<string, string>>) {
  const scope = globalThis as unknown as Record<string, { prototype?: object } | undefined>;
  const intl = Intl as unknown as typeof scope;
  for (const [owner, members] of Object.entries(newer)) {
    const places = [scope[owner], scope[owner]?.prototype, intl[owner], intl[owner]?.prototype];
    if (owner === "Window") places.push(scope);
    for (const member of members.split(" ")) {
      for (const place of places) {
        if (place && member) delete (place as Record<string, unknown>)[member];
      }
    }
    if (members === "") {
      delete scope[owner];
      delete intl[owner];
    }
  }
}

describe("In the oldest supported browsers", () => {
  const old = (page: Page) => page.addInitScript(removeNewer, newerApis);

  it("a visit is booked, with the month grid open, and added to a calendar", () =>
    visit({ before: old }, async (page) => {
      await hydrated(page);
      expect(
        await page.evaluate("[URL.canParse, [].toSorted, Intl.Segmenter].filter(Boolean)"),
      ).toEqual([]);
      await option(page, "Massage").check({ force: true });
      await option(page, "Ana").check({ force: true });
      await page.getByRole("button", { name: /^First free time/ }).click();
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("button", { name: /^Tuesday 15 December/ }).click();
      await time(page, "11 am").check({ force: true });
      await fill(page);
      await bookButton(page).click();
      await confirmed(page).waitFor();
      expect(await page.evaluate("window.sent")).toEqual([["15-11:00", "Mina Patel"]]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Calendar file" }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/\.ics$/);
    }));
});

describe("Where the calendar's script fails to load", () => {
  it("the picker remains, and loads it on the next request", async () => {
    let refusals = 1;
    await visit(
      {
        before: (page) =>
          page.route(/month-grid/, (route) =>
            refusals-- > 0 ? route.fulfill({ status: 404 }) : route.continue(),
          ),
        // What is caught and shown, React throws again for the window.
        others: /dynamically imported module/,
      },
      async (page) => {
        await hydrated(page);
        await time(page, "10 am").check({ force: true });
        await fill(page, "Typed before");
        await page.getByRole("button", { name: "Choose a day in a calendar" }).press("Enter");
        const retry = page.getByRole("button", { name: "Try again" });
        await retry.waitFor();
        expect(await textOf(page, ".cui-appointment-picker__none")).toMatch(/^The calendar /);
        expect(await page.getByLabel("Your name").inputValue()).toBe("Typed before");
        expect(await focusOf(page)).not.toBe("nowhere");
        await retry.click();
        await page.getByRole("grid").waitFor();
        expect(await focusOf(page)).not.toBe("nowhere");
        await bookButton(page).click();
        await confirmed(page).waitFor();
        expect(await page.evaluate("window.sent")).toEqual([["14-10:00", "Typed before"]]);
      },
    );
  });
});

describe("Where the confirmation's script fails to load", () => {
  it("the page shows what is booked", () =>
    visit(
      {
        before: (page) =>
          page.route(/booking-confirmation/, (route) => route.fulfill({ status: 404 })),
      },
      async (page) => {
        await hydrated(page);
        await time(page, "10 am").check({ force: true });
        await fill(page);
        await bookButton(page).click();
        await confirmed(page).waitFor();
        expect(await textOf(page, "section")).toContain("Monday 14 December, 10 am");
        await expect.poll(() => focusOf(page)).toMatch(/Your visit is booked/);
      },
    ));
});

describe("Where the page's script", () => {
  it("never loads, the form posts", () =>
    visit(
      {
        path: "/",
        before: (page) => page.route("**/main.js", (route) => route.fulfill({ status: 404 })),
      },
      async (page) => {
        await page.locator("input[name=slot]").first().check({ force: true });
        await fill(page);
        await bookButton(page).click();
        await page.getByText("Your visit is booked").first().waitFor();
      },
    ));

  it("loads late, the visitor's choices and values stay", async () => {
    let release: () => void;
    const released = new Promise<void>((resolve) => (release = resolve));
    await visit(
      {
        before: (page) =>
          page.route("**/main.js", async (route) => {
            await released;
            await route.continue();
          }),
      },
      async (page) => {
        await option(page, "Massage").check({ force: true });
        await option(page, "Tom").check({ force: true });
        await time(page, "11 am").check({ force: true });
        await page.getByLabel("Your name").fill("Typed before");
        await page.getByLabel("Telephone number").fill("01632 960177");
        release();
        await hydrated(page);
        await page.getByText(/^Your time: /).waitFor();
        const chosen = ["serviceId", "practitionerId"].map((name) =>
          page.locator(`form[method=get] input[name=${name}]:checked`).inputValue(),
        );
        expect(await Promise.all(chosen)).toEqual(["massage", "tom"]);
        expect(await textOf(page, ".cui-appointment-picker__chosen p")).toContain(
          "Tuesday 15 December, 11 am",
        );
        expect(await page.getByLabel("Your name").inputValue()).toBe("Typed before");
        await bookButton(page).click();
        await confirmed(page).waitFor();
        expect(await page.evaluate("window.sent")).toEqual([["15-11:00", "Typed before"]]);
        expect(await textOf(page, ".cui-booking-confirmation dl")).toContain("Massage");
        expect(await textOf(page, ".cui-booking-confirmation dl")).toContain("Tom");
      },
    );
  });

  it("runs beside others that throw, a visit is booked", () =>
    visit(
      {
        before: (page) =>
          page.addInitScript(() => {
            const fail = () => {
              throw new Error("of another script");
            };
            setTimeout(fail);
            for (const kind of ["DOMContentLoaded", "click", "input", "submit", "focusin"]) {
              window.addEventListener(kind, fail, true);
            }
            fail();
          }),
        others: /of another script/,
      },
      async (page) => {
        await hydrated(page);
        await time(page, "10 am").check({ force: true });
        await fill(page);
        await bookButton(page).click();
        await confirmed(page).waitFor();
      },
    ));
});
