import axe from "axe-core";
import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startExample } from "./booking-without-javascript/site";
import {
  book,
  bookFirst,
  choose,
  fileOf,
  fill,
  focused,
  labelOf,
  nameField,
  noteField,
  phoneField,
} from "./booking-without-javascript/steps";
import { stickingOut } from "./sticking-out";
import { browserWindows } from "./windows";

const inWindow = browserWindows();
let site: Awaited<ReturnType<typeof startExample>>;
let empty: typeof site;

beforeAll(async () => {
  [site, empty] = await Promise.all([startExample(), startExample({ busy: 0 })]);
});

afterAll(() => {
  site?.close();
  empty?.close();
});

async function visit(
  path: string,
  walk: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
) {
  const phone = { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, ...options };
  await inWindow(phone, async (page) => {
    await page.goto(new URL(path, site.url).href);
    await walk(page);
  });
}

const booked = (page: Page) => page.getByRole("heading", { name: "Your visit is booked" });
const listed = (page: Page) => page.getByRole("group", { name: "Please check these answers" });

describe("A visitor without JavaScript books", () => {
  it("by a form, and sees what, when and where", async () => {
    await visit("/", async (page) => {
      await bookFirst(page);
      const text = await page.locator("main").innerText();
      for (const word of ["Mina Patel", "First visit", "Monday 14 December", "3 Rowan Yard"])
        expect(text).toContain(word);
    });
  });

  it("once, when they go back and submit again", async () => {
    await visit("/", async (page) => {
      const first = await bookFirst(page);
      await page.goBack();
      expect(await nameField(page).inputValue()).toBe("Mina Patel");
      await book(page);
      await booked(page).waitFor();
      expect(page.url()).toBe(first);
      expect(await fileOf(first)).toContain("SEQUENCE:0\r\n");
    });
  });

  it("once, when they submit twice", async () => {
    await visit("/", async (page) => {
      const places: string[] = [];
      page.on("response", (response) => {
        if (response.request().method() === "POST")
          places.push(response.headers().location ?? String(response.status()));
      });
      await choose(page);
      await fill(page);
      await page.getByRole("button", { name: "Book this time" }).dblclick();
      await booked(page).waitFor();
      expect(new Set(places).size).toBe(1);
    });
  });

  it("one visit per form, and sees so when they go back for another", async () => {
    await visit("/", async (page) => {
      const first = await bookFirst(page);
      await page.goBack();
      await choose(page, 1);
      await book(page);
      await page.getByRole("heading", { name: "This form has booked a visit already" }).waitFor();
      await page.getByRole("link", { name: "See, move or cancel your visit" }).click();
      expect(page.url()).toBe(first);
    });
  });

  it("on a later day, by a link", async () => {
    await visit(`${empty.url}/?serviceId=massage&lang=fr&from=2027-01-04`, async (page) => {
      await page.getByRole("link", { name: "Look at later days" }).click();
      const { searchParams } = new URL(page.url());
      expect(searchParams.get("from")! > "2027-01-08").toBe(true);
      expect([searchParams.get("lang"), searchParams.get("serviceId")]).toEqual(["fr", "massage"]);
      await page.getByRole("link", { name: "Times after these" }).click();
      expect(new URL(page.url()).searchParams.get("from")! > searchParams.get("from")!).toBe(true);
      await page.getByRole("link", { name: "Times from today on" }).click();
      await page.getByRole("group", { name: "Monday 14 December" }).waitFor();
    });
  });

  it("on a later day too, where few times are free", async () => {
    await visit("/?serviceId=chiropractic", async (page) => {
      await page.getByRole("link", { name: "Times after these" }).click();
      const url = await bookFirst(page);
      expect(await fileOf(url)).toMatch(/DTSTART:(202612(2[89]|3\d)|2027)/);
    });
  });
});

describe("A visitor without JavaScript moves a visit", () => {
  it("after choosing another person's times, without booking a second visit", async () => {
    await visit("/?serviceId=massage", async (page) => {
      const before = await bookFirst(page);
      await page.getByRole("link", { name: "Change or cancel your visit" }).click();
      await page.goto(`${page.url()}&lang=fr`);
      await page.getByRole("heading", { name: "Move your visit" }).waitFor();
      await page.locator("label").filter({ hasText: "Tom Okafor" }).click();
      await page.getByRole("button", { name: "Show times" }).click();

      const { searchParams } = new URL(page.url());
      expect(searchParams.get("rescheduleOf")).toBe(before.split("/").at(-1));
      expect(searchParams.get("practitionerId")).toBe("tom");
      expect(searchParams.get("lang")).toBe("fr");
      expect(await nameField(page).inputValue()).toBe("Mina Patel");

      await choose(page, 2);
      await page.getByRole("button", { name: "Move to this time" }).click();
      await booked(page).waitFor();
      expect(page.url()).toBe(before);
      expect(await page.locator("main").innerText()).toContain("Tom Okafor");
      expect(await fileOf(before)).toContain("SEQUENCE:1\r\n");
    });
  });

  it("also when the form came back with an error first", async () => {
    await visit("/?serviceId=massage", async (page) => {
      const before = await bookFirst(page);
      await page.getByRole("link", { name: "Change or cancel your visit" }).click();
      await choose(page, 3);
      await phoneField(page).fill("12");
      await page.getByRole("button", { name: "Move to this time" }).click();
      await listed(page).waitFor();
      await phoneField(page).fill("01632 960177");
      await page.getByRole("button", { name: "Move to this time" }).click();
      await booked(page).waitFor();
      expect(page.url()).toBe(before);
    });
  });
});

describe("A visitor without JavaScript whose booking fails", () => {
  it("finds the focus on the errors, and the chosen day visible", async () => {
    await visit(`${empty.url}/?serviceId=massage`, async (page) => {
      await page.getByText("Look at later days").first().click();
      const later = page.locator("details input[name=slot]").last();
      await labelOf(later).click();
      const value = await later.getAttribute("value");
      await fill(page);
      await phoneField(page).fill("12");
      await noteField(page).fill("Two\nlines");
      await book(page);

      expect(await focused(page)).toContain("Give us a telephone number that we can call");
      const chosen = page.locator("input[name=slot]:checked");
      expect(await chosen.getAttribute("value")).toBe(value);
      expect(await labelOf(chosen).boundingBox()).not.toBeNull();
      expect(await page.locator("details:has(input[name=slot]:checked)").count()).toBe(
        await page.locator("details[open]:has(input[name=slot]:checked)").count(),
      );
      expect(await nameField(page).inputValue()).toBe("Mina Patel");
      expect(await noteField(page).inputValue()).toBe("Two\nlines");
      await listed(page).getByRole("link").click();
      expect(await phoneField(page).evaluate((field) => field === document.activeElement)).toBe(
        true,
      );
    });
  });

  it("keeps the form's values when the time is taken, and books another that is near", async () => {
    await visit("/?serviceId=chiropractic", async (page) => {
      const slot = await choose(page, 1);
      await site.post("/bookings", { slot, name: "First", phone: "01632 960111" });
      await fill(page, "Second");
      await book(page);
      expect(await focused(page)).toContain("Someone else has just booked this time.");
      expect(await nameField(page).inputValue()).toBe("Second");
      expect(await page.locator(`input[name=slot][value="${slot}"]`).count()).toBe(0);
      await choose(page);
      await book(page);
      await booked(page).waitFor();
    });
  });

  it("is asked to wait when there are too many requests, and submits again", async () => {
    await visit("/", async (page) => {
      await choose(page, 2);
      await fill(page);
      await site.control({ failWith: "rate-limited", path: "/bookings", times: 1 });
      await book(page);
      expect(await focused(page)).toContain("Please wait 5 seconds");
      await book(page);
      await booked(page).waitFor();
    });
  });

  it("books once when the server failed and the outcome was unknown", async () => {
    await visit("/", async (page) => {
      await choose(page, 2);
      await fill(page);
      await site.control({ failWith: "server", path: "/bookings", times: 1 });
      await book(page);
      expect(await focused(page)).toContain("it will not be done twice");
      await book(page);
      await booked(page).waitFor();
    });
  });

  it("gets past autofill in the honeypot, by ticking a box", async () => {
    await visit("/", async (page) => {
      await choose(page, 2);
      await fill(page);
      await page.locator("input[name=leaveEmpty]").fill("Rowan Ltd", { force: true });
      await book(page);
      expect(await focused(page)).toContain("Please tick this box");
      // The address book does it again.
      await page.locator("input[name=leaveEmpty]").fill("Rowan Ltd", { force: true });
      await page.getByRole("checkbox").check();
      await book(page);
      await booked(page).waitFor();
    });
  });
});

describe("A visitor without JavaScript", () => {
  it("requests a call", async () => {
    await visit("/", async (page) => {
      await page.getByRole("link", { name: "Ask us to call you" }).click();
      await fill(page);
      await page.getByLabel("Evening").check();
      await page.getByRole("button", { name: "Ask us to call" }).click();
      await page.getByRole("heading", { name: "Thank you" }).waitFor();
    });
  });

  it("cancels, and removes the visit from the calendar", async () => {
    await visit("/", async (page) => {
      await bookFirst(page);
      const before = await fileOf(page.url());
      await page.getByRole("button", { name: "Cancel this visit" }).click();
      await page.getByRole("heading", { name: "Your visit is cancelled" }).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator('main a[href$=".ics"]').click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      const after = Buffer.concat(chunks).toString();
      expect(after).toContain("STATUS:CANCELLED\r\n");
      expect([before, after].map((file) => /SEQUENCE:\d/.exec(file)![0])).toEqual([
        "SEQUENCE:0",
        "SEQUENCE:1",
      ]);
      expect(/UID:.*/.exec(after)![0]).toBe(/UID:.*/.exec(before)![0]);
    });
  });

  it("finds pages in plain language where there is no such visit", async () => {
    await visit("/bookings/unknown", async (page) => {
      await page.getByRole("link", { name: "Book a visit" }).click();
      await page.getByRole("heading", { name: "Book a visit" }).waitFor();
    });
  });
});

describe("The example's pages", () => {
  it("have no violation of axe's rules, and fit in 320 px", async () => {
    const wide = { viewport: { width: 320, height: 700 } };
    await visit(
      "/",
      async (page) => {
        const check = async () => {
          await page.evaluate(axe.source);
          const { violations } = await page.evaluate(() =>
            (window as unknown as { axe: typeof axe }).axe.run(document, {
              resultTypes: ["violations"],
            }),
          );
          const where = new URL(page.url()).pathname;
          const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => [id, html]));
          expect(found, where).toEqual([]);
          expect(await stickingOut(page), where).toEqual([]);
        };
        await check();
        await choose(page);
        await fill(page);
        await phoneField(page).fill("12");
        await book(page);
        await check();
        await phoneField(page).fill("01632 960177");
        await book(page);
        await booked(page).waitFor();
        await check();
        await page.goto(`${site.url}/requests`);
        await check();
        await page.goto(`${site.url}/bookings/unknown`);
        await check();
      },
      // The pages have no script; axe is one.
      { ...wide, javaScriptEnabled: true, reducedMotion: "reduce" },
    );
  });
});
