import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createServer } from "../../examples/booking-server/server.js";
import { callDiary } from "../../src/components/appointment-picker/call-diary";
import { launchBrowser } from "../../scripts/browser.js";

/** Adds a page to a site that says how many arguments its server functions declare in the browser. */
export function addArityPage(site: string): void {
  mkdirSync(join(site, "app/arity"));
  const write = (name: string, text: string) =>
    writeFileSync(join(site, "app/arity", name), `${text}\n`);
  write(
    "page.tsx",
    `import * as actions from "../book/actions";
     import { Arity } from "./arity";
     export default function Page() { return <Arity given={{ ...actions }} />; }`,
  );
  write(
    "arity.tsx",
    `"use client";
     import * as imported from "../book/actions";
     export function Arity({ given }: { given: Record<string, Function> }) {
       const all = [...Object.entries(given), ...Object.entries(imported)];
       return <output>{all.map(([name, { length }]) => \`\${name} \${length}\`).join(", ")}</output>;
     }`,
  );
}

/** Books at a built site whose booking server runs in this process. */
export function describeBooking(site: string): void {
  describe("books by server functions", () => {
    let diary: Server;
    let diaryUrl: string;
    let next: ChildProcess;
    let url: string;
    let log = "";
    let browser: Browser;

    beforeAll(async () => {
      // The clock of the machine, since the site and the browser have no other.
      diary = createServer({ busy: 0.3, fewestMs: 0, styles: "" });
      await once(diary.listen(0, "127.0.0.1"), "listening");
      diaryUrl = `http://127.0.0.1:${(diary.address() as AddressInfo).port}`;
      next = spawn(
        process.execPath,
        ["node_modules/next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", "0"],
        {
          cwd: site,
          env: { ...process.env, NODE_ENV: "production", BOOKING_SERVER: diaryUrl },
        },
      );
      url = await new Promise<string>((resolve, reject) => {
        const read = (text: unknown) => {
          log += String(text);
          const found = /http:\/\/127\.0\.0\.1:[1-9]\d+/.exec(log);
          if (found && log.includes("Ready")) resolve(found[0]);
        };
        next.stdout!.on("data", read);
        next.stderr!.on("data", read);
        next.once("exit", () => reject(new Error(log)));
      });
      browser = await launchBrowser();
    });

    afterAll(async () => {
      await browser?.close();
      next?.kill();
      diary?.closeAllConnections();
      diary?.close();
    });

    interface Visit {
      page: Page;
      /** The bodies of the calls of server functions. */
      calls: string[];
    }

    /** Walks as a visitor of whom nobody may complain. */
    async function visit(
      path: string,
      walk: (visit: Visit) => Promise<void>,
      javaScriptEnabled = true,
    ) {
      const context = await browser.newContext({ javaScriptEnabled, timezoneId: "Europe/London" });
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const complaints: string[] = [];
      const calls: string[] = [];
      page.on("console", (message) => {
        if (["error", "warning"].includes(message.type())) complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        if ("next-action" in request.headers()) calls.push(request.postData() ?? "");
      });
      await page.route("**/favicon.ico", (route) => route.fulfill({ status: 204 }));
      try {
        await page.goto(url + path, { waitUntil: "networkidle" });
        await walk({ page, calls });
        expect(complaints).toEqual([]);
      } finally {
        await context.close();
      }
    }

    /** Of what is left of today there may be little. */
    const tomorrow = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10);

    const times = (page: Page) => page.locator("input[name=slot]");
    const labelOf = (radio: Locator) => radio.locator("xpath=ancestor::label");
    const book = (page: Page) => page.getByRole("button", { name: "Book this time" }).click();
    const booked = (page: Page) => page.getByRole("heading", { name: "Your visit is booked" });
    const gone = "Someone else has just booked this time";

    async function choose(page: Page, place: number): Promise<string> {
      const time = times(page).nth(place);
      await labelOf(time).click();
      return (await time.getAttribute("value"))!;
    }

    async function fill(page: Page) {
      await page.getByLabel("Your name").fill("Mina Patel");
      await page.getByLabel("Telephone number").fill("01632 960177");
      await page.getByLabel("A note for us").fill("The left knee, since May.");
    }

    let others = 0;
    /** Another visitor books a time. */
    async function bookForAnother(slotId: string) {
      const { status } = await fetch(`${diaryUrl}/bookings`, {
        method: "POST",
        headers: { "content-type": "application/json", "idempotency-key": `other ${++others}` },
        body: JSON.stringify({
          slot: { id: slotId },
          fields: { name: "Jo Brown", phone: "01632 960188" },
        }),
      });
      expect(status).toBe(201);
    }

    /** Which of some times another visitor could have. */
    async function freeOf(slotIds: readonly string[]) {
      const day = 24 * 60 * 60_000;
      const [from, to] = [Date.now(), Date.now() + 28 * day].map((at) =>
        new Date(at).toISOString(),
      );
      const search = new URLSearchParams({ from: from!, to: to!, serviceId: "first-visit" });
      const answer = await fetch(`${diaryUrl}/slots?${search}`);
      const { slots } = (await answer.json()) as { slots: { id: string }[] };
      return slotIds.filter((slotId) => slots.some(({ id }) => id === slotId));
    }

    it("by functions that declare no parameter, in the browser and while rendering", async () => {
      const expected = ["loadSlots", "holdSlot", "releaseHold", "onBook"].map(
        (name) => `${name} 0`,
      );
      const splitWords = (text: string) => [...new Set(text.split(", "))].sort();
      const html = readFileSync(join(site, ".next/server/app/arity.html"), "utf8");
      const [, text] = /<output>(.*?)<\/output>/.exec(html)!;
      expect(splitWords(text!)).toEqual(expected.sort());
      await visit("/arity", async ({ page }) => {
        expect(splitWords(await page.locator("output").innerText())).toEqual(expected.sort());
      });
    });

    it.each(["turbopack", "webpack"])(
      "and sends what React can serialize, by %s",
      async (bundler) => {
        vi.stubGlobal("__webpack_require__", {});
        const name = `react-server-dom-${bundler}`;
        const require = createRequire(join(site, "package.json"));
        for (const mode of ["development", "production"]) {
          const { createServerReference, encodeReply } = require(
            `next/dist/compiled/${name}/cjs/${name}-client.browser.${mode}.js`,
          );
          const onBook = createServerReference("1", async (_: string, args: unknown[]) => {
            await encodeReply(args);
            return { status: "error", code: "slot-taken" };
          });
          const { signal } = new AbortController();
          const answer = callDiary(onBook, { holdId: undefined }, { idempotencyKey: "1" }, signal);
          await expect(answer).rejects.toMatchObject({ code: "slot-taken" });
          await expect(encodeReply([{ signal }])).rejects.toThrow();
        }
        vi.unstubAllGlobals();
      },
    );

    it("with JavaScript, and has the focus on the confirmation", async () => {
      await visit(`/book?from=${tomorrow}`, async ({ page, calls }) => {
        await choose(page, 0);
        await fill(page);
        await book(page);
        await booked(page).waitFor();
        expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
          "Your visit is booked",
        );
        const sent = calls.find((body) => body.includes("idempotencyKey"))!;
        expect(sent).toContain("Mina Patel");
        // "$T" stands where React could not send something, such as a signal.
        for (const body of calls) expect(body).not.toMatch(/"\$T|signal/);
      });
    });

    it("another time near the one that was booked meanwhile", async () => {
      await visit(`/book?from=${tomorrow}`, async ({ page }) => {
        await fill(page);
        await bookForAnother((await times(page).nth(1).getAttribute("value"))!);
        await choose(page, 1);
        await book(page);
        const failure = page.getByRole("alert").filter({ hasText: gone });
        await failure.getByRole("button").first().click();
        await book(page);
        await booked(page).waitFor();
      });
    });

    it("a time that is held meanwhile, one at most", async () => {
      await visit(`/book?from=${tomorrow}`, async ({ page }) => {
        const first = await choose(page, 2);
        await expect.poll(() => freeOf([first])).toEqual([]);
        const second = await choose(page, 4);
        await expect.poll(() => freeOf([first, second])).toEqual([first]);
        await fill(page);
        await book(page);
        await booked(page).waitFor();
        expect(await freeOf([first, second])).toEqual([first]);
      });
    });

    it("without JavaScript", async () => {
      await visit(
        `/book?from=${tomorrow}`,
        async ({ page }) => {
          await choose(page, 0);
          await fill(page);
          await book(page);
          await booked(page).waitFor();
        },
        false,
      );
    });

    it("without JavaScript after an error, with the form's values kept and none in an address", async () => {
      await visit(
        `/book?serviceId=massage&durationMinutes=90&from=${tomorrow}`,
        async ({ page }) => {
          await bookForAnother(await choose(page, 0));
          await fill(page);
          await book(page);
          await page.getByText(gone).first().waitFor();
          expect(page.url()).toContain("durationMinutes=90");
          expect(page.url()).not.toMatch(/Mina|knee|960177/);
          expect(await page.getByLabel("Your name").inputValue()).toBe("Mina Patel");
          expect(await page.getByLabel("A note for us").inputValue()).toBe(
            "The left knee, since May.",
          );
          await choose(page, 0);
          await book(page);
          await booked(page).waitFor();
        },
        false,
      );
    });

    it("without a message in its log", () => {
      expect(log).not.toMatch(/error|warn/i);
    });
  });
}
