import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSite } from "./booking/site";
import { browserWindows } from "./windows";

/** Monday, an hour before the clinic opens. */
const now = () => Date.parse("2026-12-14T07:00:00Z");

const inWindow = browserWindows();
let site: Awaited<ReturnType<typeof startSite>>;
let sparse: typeof site;

beforeAll(async () => {
  [site, sparse] = await Promise.all([startSite({ now }), startSite({ now, busy: 0.97 })]);
});

afterAll(() => {
  site?.close();
  sparse?.close();
});

interface Visitor {
  page: Page;
  /** What the browser complained of. */
  complaints: string[];
}

async function visit(
  look: (visitor: Visitor) => Promise<void>,
  { url = site.url, ...options }: BrowserContextOptions & { url?: string } = {},
) {
  await inWindow(options, async (page) => {
    // The day of the server.
    await page.clock.install({ time: now() });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(url);
    await look({ page, complaints });
  });
}

const firstFree = (page: Page) => page.getByRole("button", { name: /^First free time/ });
const book = (page: Page) => page.getByRole("button", { name: "Book this time" });

async function fill(page: Page, name = "Mina Patel") {
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Telephone number").fill("01632 960177");
}

describe("A visitor with JavaScript", () => {
  it("books a time over HTTP, under a strict security policy and without a console message", async () => {
    await visit(async ({ page, complaints }) => {
      await firstFree(page).click();
      await fill(page);
      await book(page).click();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      expect(complaints).toEqual([]);
    });
  });

  it("reaches the first free time in three key presses, however sparse the diary", async () => {
    await visit(
      async ({ page }) => {
        await firstFree(page).waitFor();
        await page.getByRole("heading", { name: "Choose a time" }).click();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await page.getByText(/^Your time: /).waitFor();
        expect(await page.locator("input[name=slot]:checked").count()).toBe(1);
      },
      { url: sparse.url },
    );
  });

  it("books with the keyboard alone, from the first Tab to Enter", async () => {
    await visit(async ({ page }) => {
      await firstFree(page).waitFor();
      const tabTo = async (selector: string) => {
        for (let presses = 0; presses < 12; presses++) {
          await page.keyboard.press("Tab");
          if (await page.locator(`${selector}:focus`).count()) return;
        }
        throw new Error(`Tab does not come to ${selector}`);
      };
      await tabTo("input[form$='-none']");
      await page.keyboard.press("ArrowDown");
      expect(await page.locator("input[form$='-none']").nth(1).isChecked()).toBe(true);
      await tabTo("input[name=slot]");
      await page.keyboard.press("Space");
      expect(await page.locator("input[name=slot]:checked:focus").count()).toBe(1);
      await page.getByText(/^Your time: Tuesday 15 December/).waitFor();
      await tabTo("input[name=name]");
      await page.keyboard.type("Mina Patel");
      await tabTo("input[name=phone]");
      await page.keyboard.type("01632 960177");
      await tabTo("button[type=submit]");
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      await tabTo("section a[href$='.ics']");
    });
  });

  it("books once, however fast the button is pressed twice", async () => {
    await visit(async ({ page }) => {
      let posts = 0;
      page.on("request", (request) => {
        if (request.method() === "POST" && request.url().endsWith("/bookings")) posts += 1;
      });
      await firstFree(page).click();
      await fill(page);
      await book(page).dblclick();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      expect(posts).toBe(1);
    });
  });

  it("keeps the form's values when another visitor is first, and offers times near it", async () => {
    await visit(async ({ page: slow }) => {
      await visit(async ({ page: fast }) => {
        const time = slow.getByRole("radio", { name: /[ap]m/ }).last();
        const value = await time.getAttribute("value");
        // Chosen before the page of the other knows, and kept by nobody.
        await slow.route("**/holds", (route) => route.abort());
        await fast.route("**/holds", (route) => route.abort());
        await time.check({ force: true });
        await fast.locator(`input[value="${value}"]`).check({ force: true });
        await fill(fast, "First");
        await book(fast).click();
        await fast.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      });
      await fill(slow, "Second");
      await book(slow).click();
      const alert = slow.getByRole("alert");
      await alert.waitFor();
      expect(await alert.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await alert.getByRole("button").count()).toBe(3);
      expect(await slow.getByLabel("Your name").inputValue()).toBe("Second");
    });
  });

  it("loads the month grid only when it is opened, and names its days", async () => {
    await visit(async ({ page }) => {
      const grids: string[] = [];
      page.on("request", (request) => grids.push(request.url()));
      await firstFree(page).waitFor();
      expect(grids.filter((url) => url.includes("month-grid"))).toEqual([]);
      await page.getByRole("button", { name: "Choose a day in a calendar" }).click();
      await page.getByRole("grid", { name: "December 2026" }).waitFor();
      expect(grids.filter((url) => url.includes("month-grid"))).toHaveLength(1);
      const button = page.getByRole("button", { name: /^Tuesday 15 December, \d+ times?$/ });
      await button.click();
      await page.getByRole("group", { name: "Tuesday 15 December" }).waitFor();
      expect(await page.locator(".cui-appointment-picker [style]").count()).toBe(0);
    });
  });

  it("books on a slow connection, and keeps what was chosen and typed before hydration", async () => {
    await inWindow({ timezoneId: "Europe/London" }, async (page) => {
      page.setDefaultTimeout(30_000);
      await page.clock.install({ time: now() });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Network.enable");
      await devtools.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: 400,
        downloadThroughput: 50_000,
        uploadThroughput: 30_000,
      });
      await page.goto(site.url, { waitUntil: "commit" });
      const time = page.locator("label:has(input[name=slot])").nth(1);
      await time.click();
      const chosen = await time.locator("input").getAttribute("value");
      await page.getByLabel("Your name").pressSequentially("Mina Pa");
      // The script has not come yet.
      expect(await firstFree(page).count()).toBe(0);
      await firstFree(page).waitFor();
      expect(await page.locator("input[name=slot]:checked").getAttribute("value")).toBe(chosen);
      expect(await page.getByLabel("Your name").inputValue()).toBe("Mina Pa");
      await page.getByLabel("Telephone number").fill("01632 960177");
      await book(page).click();
      await page.getByText("Sending. Please wait.").waitFor();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
    });
  });

  it("sees the time in their own time zone, beside the clinic's", async () => {
    await visit(
      async ({ page, complaints }) => {
        await page
          .getByText(/where you are/)
          .first()
          .waitFor();
        expect(complaints).toEqual([]);
      },
      { timezoneId: "Asia/Tokyo" },
    );
  });

  it("sends what is typed in one POST, and nowhere else", async () => {
    await visit(async ({ page, complaints }) => {
      const canary = "canary-7f3a";
      const elsewhere: string[] = [];
      page.on("request", (request) => {
        const isPost = request.method() === "POST" && request.url().endsWith("/bookings");
        const requestText = `${request.url()} ${JSON.stringify(request.headers())} ${isPost ? "" : request.postData()}`;
        if (requestText.includes(canary)) elsewhere.push(requestText);
      });
      await page.evaluate(() => {
        window.addEventListener("message", ({ data }) => console.log(JSON.stringify(data)));
      });
      await firstFree(page).click();
      await fill(page, canary);
      await page.getByLabel("Email address").fill(`${canary}@clinic.example`);
      await page.getByLabel("A note for us").fill(canary);
      await book(page).click();
      await page.getByRole("heading", { name: "Your visit is booked" }).waitFor();
      const kept = await page.evaluate(() =>
        JSON.stringify([
          location.href,
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
        ]),
      );
      expect(kept).not.toContain(canary);
      expect(complaints.join()).not.toContain(canary);
      expect(elsewhere).toEqual([]);
    });
  });
});

describe("A visitor without JavaScript", () => {
  it("books a time by posting the form", async () => {
    await visit(
      async ({ page }) => {
        await page.locator("input[name=slot]").first().check({ force: true });
        await fill(page);
        await book(page).click();
        expect(page.url()).toMatch(/\/bookings\/[\w-]+$/);
        expect(await page.locator("body").innerText()).toContain("Mina Patel".split(" ")[0]);
      },
      { javaScriptEnabled: false },
    );
  });

  it("gets the form's values back when the time is taken", async () => {
    await visit(
      async ({ page }) => {
        const time = page.locator("input[name=slot]").nth(1);
        const value = (await time.getAttribute("value"))!;
        await time.check({ force: true });
        const other = new URLSearchParams({ slot: value, name: "First", phone: "01632 960111" });
        await fetch(`${site.url}/bookings`, { method: "POST", body: other, redirect: "manual" });
        await fill(page, "Second");
        await book(page).click();
        expect(await page.locator("input[name=name]").inputValue()).toBe("Second");
        const summary = page.getByRole("group", { name: "Please check these answers" });
        expect(await summary.innerText()).toMatch(/booked|taken/i);
      },
      { javaScriptEnabled: false },
    );
  });
});
