import { execFile } from "node:child_process";
import { existsSync, renameSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual, promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../scripts/browser.js";
import { install, pack, root, run, temporaryFolder } from "../package/support";
import { serveFolder, startNext, type Server } from "./server";

const sites = ["massage", "physiotherapy", "chiropractic"];

describe.each(["astro", "next"])("A site that init writes for %s", (framework) => {
  const folder = temporaryFolder();
  const packages = join(folder, "node_modules");
  let tarball: string;

  beforeAll(async () => {
    tarball = await pack(folder);
  });

  describe.each(sites)("%s", (kind) => {
    const site = join(folder, kind);
    let server: Server;
    let pages: string[];

    beforeAll(async () => {
      const cli = join(root, "dist/cli/index.js");
      await run("node", [cli, "init", site, "--site", kind, "--framework", framework], folder);
      // What one site has installed serves the next.
      if (existsSync(packages)) renameSync(packages, join(site, "node_modules"));
      await install(site, tarball);
      await run("npm", ["run", "build"], site);
      server = framework === "next" ? await startNext(site) : await serveFolder(join(site, "dist"));
      const sitemap = await (await fetch(`${server.address}/sitemap.xml`)).text();
      pages = [...sitemap.matchAll(/<loc>https:\/\/www\.example\.org([^<]*)<\/loc>/g)].map(
        ([, path]) => path!,
      );
    });

    afterAll(() => {
      server?.close();
      renameSync(join(site, "node_modules"), packages);
    });

    it("opens every page without a complaint or a lost request", async () => {
      expect(pages.length).toBeGreaterThan(7);
      const browser = await launchBrowser();
      const complaints: string[] = [];
      try {
        for (const scheme of ["light", "dark"] as const) {
          const page = await browser.newPage({
            colorScheme: scheme,
            viewport: { width: 390, height: 844 },
          });
          const complain = (text: string) => complaints.push(`${page.url()}: ${text}`);
          page.on("console", (message) => {
            if (["error", "warning"].includes(message.type())) complain(message.text());
          });
          page.on("pageerror", (error) => complain(String(error)));
          page.on("requestfailed", (request) => complain(request.url()));
          for (const path of [...pages, "/book/sent"]) {
            const response = await page.goto(server.address + path, { waitUntil: "networkidle" });
            if (response!.status() !== 200) complain(String(response!.status()));
            await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - innerWidth,
            );
            if (overflow > 0) complain(`${overflow} px too wide`);
          }
          await page.close();
        }
      } finally {
        await browser.close();
      }
      expect(complaints).toEqual([]);
    });

    it("says of each page which address it has and what it is about", async () => {
      const titles = new Set<string>();
      for (const path of pages) {
        const html = await (await fetch(server.address + path)).text();
        expect(html).toMatch(/<html[^>]* lang="en-GB"/);
        expect(html).toMatch(/<meta name="description" content="[^"]{30,}"/);
        const [, canonical] = /<link rel="canonical" href="([^"]*)"/.exec(html)!;
        expect(canonical!.replace(/\/$/, "")).toBe(
          `https://www.example.org${path}`.replace(/\/$/, ""),
        );
        expect(html).toContain('<script type="application/ld+json">');
        titles.add(/<title>([^<]*)<\/title>/.exec(html)![1]!);
      }
      expect(titles.size).toBe(pages.length);
    });

    it("answers an address that leads nowhere", async () => {
      const response = await fetch(`${server.address}/nowhere`);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("This page is not here");
    });

    it("is 100 four times at Lighthouse, on every page", async () => {
      const measure = join(root, "test/starters/lighthouse/measure.js");
      const addresses = pages.map((path) => server.address + path);
      const { stdout } = await promisify(execFile)("node", [measure, ...addresses]);
      const whole = { performance: 100, accessibility: 100, "best-practices": 100, seo: 100 };
      const results = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(results.map(({ path }) => path)).toEqual(pages);
      expect(results.filter(({ scores }) => !isDeepStrictEqual(scores, whole))).toEqual([]);
    });

    it.runIf(framework === "next")("takes a request without JavaScript", async () => {
      const response = await fetch(`${server.address}/book/send`, {
        method: "POST",
        body: new URLSearchParams({ name: "Ana", phone: "01632 960143", bestTime: "any" }),
      });
      expect(response.url).toBe(`${server.address}/book/sent`);
      expect(response.status).toBe(200);
    });
  });
});
