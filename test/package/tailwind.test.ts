import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { compile } from "tailwindcss";
import { describe, expect, it } from "vitest";
import { root } from "./support";
import { launchBrowser } from "../../scripts/browser.js";

const require = createRequire(import.meta.url);

const sheets: Record<string, string> = {
  tailwindcss: require.resolve("tailwindcss/index.css"),
  "clinic-ui/tailwind.css": join(root, "dist/tailwind.css"),
  "clinic-ui/styles.css": join(root, "dist/styles.css"),
};

/** A site's stylesheet, as the readme says to write it, with the utilities that its pages use. */
async function build(utilities: string[]): Promise<string> {
  const entry = `@import "clinic-ui/tailwind.css";
@import "tailwindcss";
@import "clinic-ui/styles.css";`;
  const { build } = await compile(entry, {
    loadStylesheet: async (id) => {
      const path = sheets[id]!;
      return { path, base: join(path, ".."), content: readFileSync(path, "utf8") };
    },
  });
  return build(utilities);
}

describe("Tailwind 4 with clinic-ui/tailwind.css", () => {
  it("has a utility for every type of token, which follows the token", async () => {
    const css = await build([
      "bg-cui-surface-soft",
      "text-cui-accent",
      "text-cui-3",
      "font-cui-display",
      "p-cui-5",
      "rounded-cui-large",
      "max-w-cui-measure",
    ]);
    expect(css).toContain("background-color: var(--cui-color-surface-soft)");
    expect(css).toContain("color: var(--cui-color-accent)");
    expect(css).toContain("font-size: var(--cui-text-3)");
    expect(css).toContain("font-family: var(--cui-font-display)");
    expect(css).toContain("padding: var(--cui-space-5)");
    expect(css).toContain("border-radius: var(--cui-radius-large)");
    expect(css).toContain("max-width: var(--cui-measure)");
  });

  it("does not change the components, and lets a utility change them", async () => {
    const css = await build(["bg-cui-accent", "p-0"]);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const section = `<section class="cui-section"><h2>Book</h2></section>
<button class="cui-button">Book</button>`;
      const looks = async (html: string, sheet: string) => {
        await page.setContent(`<!doctype html><style>${sheet}</style>${html}`);
        return page.evaluate(() =>
          [".cui-section > h2", ".cui-button"].map((selector) => {
            const { fontSize, fontWeight, fontFamily, padding, backgroundColor, borderRadius } =
              getComputedStyle(document.querySelector(selector)!);
            return { fontSize, fontWeight, fontFamily, padding, backgroundColor, borderRadius };
          }),
        );
      };
      const alone = await looks(section, readFileSync(sheets["clinic-ui/styles.css"]!, "utf8"));
      expect(await looks(section, css)).toEqual(alone);
      const changed = section.replace('class="cui-button"', 'class="cui-button p-0"');
      expect((await looks(changed, css))[1]).toMatchObject({ padding: "0px" });
    } finally {
      await browser.close();
    }
  });
});
