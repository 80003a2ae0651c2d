import type { BrowserContextOptions, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startSite } from "./booking-form/site";
import { browserWindows } from "./windows";

const inWindow = browserWindows();
let site: Awaited<ReturnType<typeof startSite>>;
let oldest: typeof site;

beforeAll(async () => {
  [site, oldest] = await Promise.all([startSite(), startSite({ oldest: true })]);
});

afterAll(() => {
  site?.close();
  oldest?.close();
});

async function visit(
  scene: string,
  look: (page: Page) => Promise<void>,
  { url = site.url, ...options }: BrowserContextOptions & { url?: string } = {},
) {
  await inWindow(options, async (page) => {
    const complaints: string[] = [];
    page.on("console", (message) => {
      // The script was there before the browser looked for autofocus, and had the same wish.
      if (!message.text().startsWith("Autofocus processing was blocked"))
        complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(`${url}/${scene}`);
    await look(page);
    expect(complaints).toEqual([]);
    if (options.javaScriptEnabled !== false) {
      const { complaints = [] } = await page.evaluate<{ complaints?: string[] }>("window");
      expect(complaints).toEqual([]);
    }
  });
}

/** What has the focus, in its first words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement === document.body
      ? "the body"
      : (activeElement?.textContent ?? "").trim().slice(0, 40);
  });

const pages = [
  ["React of today", () => site.url],
  ["the oldest React", () => oldest.url],
] as const;

describe.each(pages)("With %s", (_, url) => {
  it("a page that answers a post with errors has the focus on them", async () => {
    await visit(
      "errors",
      async (page) => {
        await expect.poll(() => focused(page)).toMatch(/^Please check these answers/);
      },
      { url: url() },
    );
  });

  it("without JavaScript too", async () => {
    // No script of the page runs there, but the test's own do.
    await visit(
      "errors",
      async (page) => expect(await focused(page)).toMatch(/^Please check these answers/),
      { url: url(), javaScriptEnabled: false },
    );
  });

  it("keeps what was typed and chosen before hydration", async () => {
    await visit(
      "kinds?later",
      async (page) => {
        await page.getByLabel("Text").fill("Early");
        await page.getByLabel("Email").fill("early@example.org");
        await page.getByLabel("Born").fill("1980-02-29");
        await page.getByLabel("Note").fill("After");
        await page.getByLabel("Way").selectOption("a");
        await page.getByRole("radio", { name: "B" }).check();
        await page.getByRole("checkbox").check();
        await page.evaluate("window.start()");
        const key = page.locator("[name=idempotencyKey]");
        await expect.poll(() => key.inputValue()).toMatch(/^[0-9a-f]{32}$/);
        const typed = await page.evaluate(() =>
          Object.fromEntries(new FormData(document.querySelector("form")!)),
        );
        expect(typed).toMatchObject({
          text: "Early",
          email: "early@example.org",
          born: "1980-02-29",
          note: "After",
          way: "a",
          time: "b",
          news: "yes",
        });
      },
      { url: url() },
    );
  });
});

describe("By keyboard", () => {
  /** Presses each control that Tab comes to, on a page of its own, and tells where the focus is then. */
  const states: [string, (page: Page) => Promise<unknown>][] = [
    ["rest", () => Promise.resolve()],
    ["errors", () => Promise.resolve()],
    ["long", () => Promise.resolve()],
    ...["sending", "refused", "unknown", "limited", "named", "sent"].map(
      (scene): [string, (page: Page) => Promise<unknown>] => [
        scene,
        async (page) => {
          await page.locator("button[type=submit]").press("Enter");
          await page.waitForTimeout(100);
        },
      ],
    ),
    ["confirmed", () => Promise.resolve()],
    ["cancelled", () => Promise.resolve()],
  ];

  // They wait more than they work, so they do it together.
  it.concurrent.each(states)("no press of a control loses the focus: %s", async (scene, reach) => {
    const controls = "main :is(a[href^='#'], a[href^='tel'], button, input:not([type=hidden]))";
    let count = 1;
    for (let at = 0; at < count; at++) {
      await visit(scene, async (page) => {
        // Nothing leaves the page: what is looked at is where the press leaves the visitor.
        await page.route("**/send", (route) => route.abort());
        await page.evaluate(() => {
          addEventListener("click", (event) => {
            const link = (event.target as Element).closest("a");
            if (link && !link.hash) event.preventDefault();
          });
          addEventListener("submit", (event) => event.preventDefault());
        });
        await page.waitForTimeout(50);
        await reach(page);
        const all = page.locator(controls).and(page.locator(":not([tabindex='-1'])"));
        count = await all.count();
        if (at >= count) return;
        const control = all.nth(at);
        const name = await control.evaluate((element) => element.outerHTML.slice(0, 80));
        await control.focus();
        await page.keyboard.press(name.startsWith("<input") ? "Space" : "Enter");
        for (const wait of [0, 200]) {
          await page.waitForTimeout(wait);
          expect(await focused(page), name).not.toBe("the body");
        }
      });
    }
  });

  it.each([
    ["refused", /^It was not sent\./],
    ["unknown", /^No answer came/],
    ["limited", /^It was not sent, because/],
    ["named", /^Please check these answers/],
    ["sent", /^Thank you\./],
  ])("the focus is on the result: %s", async (scene, words) => {
    await visit(scene, async (page) => {
      await page.waitForTimeout(50);
      await page.locator("button[type=submit]").press("Enter");
      await expect.poll(() => focused(page)).toMatch(words);
    });
  });
});

describe("A browser without JavaScript", () => {
  const judge = (scene: string, fill: (page: Page) => Promise<void>) =>
    visit(
      scene,
      async (page) => {
        const before = site.posts.length;
        await fill(page);
        await page.getByRole("button").press("Enter");
        await page.waitForTimeout(200);
        sent = site.posts.length > before;
      },
      { javaScriptEnabled: false },
    );
  let sent = false;

  it.each([
    ["josé@example.org", true],
    ["李@例え。テスト", true],
    ["josé at example", false],
  ])("validates the address %s by its pattern", async (email, right) => {
    await judge("kinds", (page) => page.getByLabel("Email").fill(email));
    expect(sent).toBe(right);
  });

  it("posts the names that the server expects", async () => {
    await judge("kinds", () => Promise.resolve());
    const names = [...new URLSearchParams(site.posts.at(-1)).keys()];
    expect(names).toEqual(expect.arrayContaining(["leaveEmpty", "elapsed", "idempotencyKey"]));
  });
});
