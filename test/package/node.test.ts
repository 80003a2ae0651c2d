import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { renderInNode, runInNode } from "./plain-node";
import { filesIn, install, pack, run, temporaryFolder } from "./support";

describe("Plain Node with the oldest React and the packed library", () => {
  const folder = temporaryFolder();
  const site = join(folder, "site");

  beforeAll(async () => {
    const dependencies = { react: "18.2.0", "react-dom": "18.2.0" };
    mkdirSync(site);
    writeFileSync(join(site, "package.json"), JSON.stringify({ private: true, dependencies }));
    await install(site, await pack(folder));
  });

  it("renders components to HTML", async () => {
    const html = await renderInNode(site);
    expect(html).toMatch(/<details[^>]*>.*Will it hurt\?.*It should not\..*<\/details>/);
    expect(html).toContain("A menudo");
    expect(html).toContain('href="tel:01632960142"');
    expect(html).toMatch(/<a [^>]*class="cui-button"[^>]*>Book<\/a>/);
  });

  it("imports every script of the library", async () => {
    const library = join(site, "node_modules/clinic-ui");
    const scripts = filesIn(join(library, "dist")).filter((path) => path.endsWith(".js"));
    expect(scripts).toContain("index.js");
    const imports = scripts.map((path) => `import "./node_modules/clinic-ui/dist/${path}";`);
    await runInNode(site, imports.join("\n"));
  });

  it("renders where nothing defines `process`, as in a browser without a bundler", async () => {
    await runInNode(
      site,
      `
        import { createElement } from "react";
        import { renderToString } from "react-dom/server";
        import "react/jsx-runtime";

        delete globalThis.process;
        const library = await import("clinic-ui");
        const { blocks } = (
          await import("clinic-ui/blocks.json", { with: { type: "json" } })
        ).default;
        for (const { name, example } of blocks)
          renderToString(createElement(library[name], example));
      `,
    );
  });

  it("writes a theme from the command line", async () => {
    const css = await run("npx", ["clinic-ui", "theme", "#0f766e"], site);
    expect(css).toContain("--cui-color-accent: light-dark(#0f766e, ");
  });
});
