import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderInNode } from "./plain-node";
import { contrast, visit } from "./site";
import { installExample, layers, layersOf, pack, run, temporaryFolder } from "./support";

describe("A Vite site with the packed library", () => {
  const folder = temporaryFolder();
  const site = join(folder, "site");
  const fileOf = (path: string) => join(site, "dist", path === "/" ? "index.html" : path);

  beforeAll(async () => {
    await installExample("vite", site, await pack(folder));
    // Checks the types too.
    await run("npm", ["run", "build"], site);
  });

  it("keeps the library's layers in their order", () => {
    const assets = join(site, "dist/assets");
    const sheet = readdirSync(assets).find((name) => name.endsWith(".css"))!;
    expect(layersOf(readFileSync(join(assets, sheet), "utf8"))).toEqual(layers);
  });

  it("renders its page under a policy without inline styles", async () => {
    await visit(fileOf, async ({ page, complaints }) => {
      await page.getByText("Does massage help?").click();
      await page.getByText("It may ease the pain for a while.").waitFor({ state: "visible" });
      expect(complaints).toEqual([]);
    });
  });

  it("shows in a care card when to call 999", async () => {
    await visit(fileOf, async ({ page }) => {
      await page.getByRole("region", { name: /^Emergency.*Call 999/ }).waitFor();
    });
  });

  it("renders on a server, in Node without a bundler", async () => {
    expect(await renderInNode(site)).toMatch(/<details[^>]*>.*It should not\..*<\/details>/);
  });

  it("keeps the text on the dark band legible", async () => {
    await visit(fileOf, async ({ page }) => {
      await page.waitForSelector(".cui-section--ink");
      const ratio = await contrast(page, ".cui-section--ink h2", ".cui-section--ink");
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    });
  });
});
