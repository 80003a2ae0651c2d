import * as library from "clinic-ui";
import { ptBR } from "clinic-ui/messages/pt-BR";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { addArityPage, describeBooking } from "./next-booking";
import { contrast, visit } from "./site";
import { installExample, layers, layersOf, pack, run, temporaryFolder } from "./support";

const pagesOfStories = readdirSync("stories/pages")
  .filter((file) => /^[\w-]+\.tsx$/.test(file))
  .map((file) => basename(file, ".tsx"));

const contentOfStories = readdirSync("stories/content")
  .filter((file) => file.endsWith(".ts"))
  .map((file) => `content/${file}`);

const pageWithDefaults = `
import { SymptomList } from "clinic-ui";
import { withDefaults } from "clinic-ui/defaults";
import { ptBR } from "clinic-ui/messages/pt-BR";

const ui = withDefaults({ messages: ptBR }, { SymptomList });

export default function Page() {
  return <ui.SymptomList heading="Sinais" items={["Dor"]} worseWhen="Sentado" />;
}
`;

const pageOfEveryComponent = `
import * as library from "clinic-ui";
import { blocks } from "clinic-ui/blocks.json";
import { createElement, type ElementType } from "react";

export default function Page() {
  return blocks.map(({ name, example }) => (
    <div key={name} id={name}>
      {createElement(library[name as keyof typeof library] as ElementType, example)}
    </div>
  ));
}
`;

describe("A Next.js site with the packed library", () => {
  const folder = temporaryFolder();
  const site = join(folder, "site");
  let source: string;
  let page: string;
  let visitPage: string;
  let empty: string;
  let questions: string;

  beforeAll(async () => {
    await installExample("next", site, await pack(folder));
    mkdirSync(join(site, "app/empty"));
    writeFileSync(
      join(site, "app/empty/page.tsx"),
      "export default function Page() { return null; }",
    );
    mkdirSync(join(site, "app/inicio"));
    writeFileSync(join(site, "app/inicio/page.tsx"), pageWithDefaults);
    pagesOfStories.forEach(addPage);
    addArityPage(site);
    mkdirSync(join(site, "app/every"));
    writeFileSync(join(site, "app/every/page.tsx"), pageOfEveryComponent);
    // Checks the types too.
    await run("npm", ["run", "build"], site);
    source = [
      "layout.tsx",
      "page.tsx",
      "visit/page.tsx",
      "book/page.tsx",
      "booked/page.tsx",
      "contact/page.tsx",
    ]
      .map((file) => readFileSync(join(site, "app", file), "utf8"))
      .join("\n");
    [page, visitPage, empty, questions] = ["index", "visit", "empty", "questions"].map((name) =>
      readFileSync(join(site, `.next/server/app/${name}.html`), "utf8"),
    ) as [string, string, string, string];
  });

  /** Copies a page of the stories, with the content that it shows, and gives it an address. */
  function addPage(name: string) {
    for (const file of [`pages/${name}.tsx`, ...contentOfStories]) {
      // Next makes an object of a picture where Vite makes an address.
      const source = readFileSync(join("stories", file), "utf8").replace(
        /^import (\w+) from ".*\/(.*\.svg)(?:\?[\w-]+)?";$/gm,
        'const $1 = "/$2";',
      );
      mkdirSync(join(site, dirname(`stories/${file}`)), { recursive: true });
      writeFileSync(join(site, "stories", file), source);
    }
    const component = /export function (\w+)/.exec(
      readFileSync(`stories/pages/${name}.tsx`, "utf8"),
    )![1]!;
    mkdirSync(join(site, "app", name));
    writeFileSync(
      join(site, "app", name, "page.tsx"),
      `export { ${component} as default } from "../../stories/pages/${name}";`,
    );
  }

  /** The scripts that a page loads, those of its server component data among them. */
  const scripts = (html: string) =>
    [...html.matchAll(/\/_next\/([^"'\\?\s]+\.js)/g)].map(([, path]) => path!);

  /** The bytes of the scripts that a page loads and the empty page does not. */
  function extraScript(html: string): number {
    const shared = new Set(scripts(empty));
    return [...new Set(scripts(html))]
      .filter((path) => !shared.has(path))
      .reduce((sum, path) => sum + statSync(join(site, ".next", path)).size, 0);
  }

  /** What the page holds before any script runs. */
  const withoutScripts = (html: string) => html.replace(/<script\b[^>]*>.*?<\/script>/gs, "");

  it("renders every component from data, on a page of server components", () => {
    const every = readFileSync(join(site, ".next/server/app/every.html"), "utf8");
    const components = Object.keys(library).filter((name) => /^[A-Z]/.test(name));
    const missing = components.filter(
      (name) => !new RegExp(`<div id="${name}">(?!</div>)`).test(every),
    );
    expect(missing).toEqual([]);
  });

  it("loads no script for the components", () => {
    expect(scripts(empty)).not.toEqual([]);
    expect(extraScript(page)).toBeLessThan(1_000);
    expect(extraScript(visitPage)).toBeLessThan(1_000);
  });

  it.each(pagesOfStories)(
    "loads no script for the %s of the stories, but for a gallery",
    (name) => {
      const html = readFileSync(join(site, `.next/server/app/${name}.html`), "utf8");
      expect(html).toContain("Rowan Yard Clinic");
      // Its photos open in a dialog.
      const hasGallery = html.includes("cui-photo-gallery");
      expect(extraScript(html)).toBeLessThan(hasGallery ? 3_000 : 1_000);
    },
  );

  it("loads no script for the site's defaults, and applies them", () => {
    const html = readFileSync(join(site, ".next/server/app/inicio.html"), "utf8");
    expect(withoutScripts(html)).toContain(ptBR.symptomList.worseWhen);
    expect(extraScript(html)).toBeLessThan(1_000);
  });

  it("loads a script for the router's link, so that the tests above can fail", () => {
    expect(extraScript(questions)).toBeGreaterThan(1_000);
  });

  it("has every answer in its HTML", () => {
    const text = withoutScripts(page)
      .replace(/<[^>]*>/g, "")
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    const answers = [...source.matchAll(/\banswer:\s*"(.*?)",/g)].map(([, answer]) => answer!);
    expect(answers).not.toEqual([]);
    expect(answers.filter((answer) => !text.includes(answer))).toEqual([]);
  });

  it("has no inline style", () => {
    const inline = withoutScripts(page).match(/<style\b[^>]*>|<[^>]*\sstyle=[^>]*>/g);
    expect(inline ?? []).toEqual([]);
  });

  it("keeps a router's link a real link in the HTML", () => {
    expect(questions).toMatch(/<a [^>]*href="\/"[^>]*>About lower back pain<\/a>/);
  });

  it("keeps the library's layers in their order", () => {
    const sheet = /<link rel="stylesheet" href="\/_next\/([^"?]+)/.exec(page)![1]!;
    expect(layersOf(readFileSync(join(site, ".next", sheet), "utf8"))).toEqual(layers);
  });

  it("causes no browser errors under a policy without inline styles", async () => {
    await visit(fileOf, async ({ page, complaints }) => {
      await page.getByText("Will I need a scan?").click();
      expect(complaints).toEqual([]);
    });
  });

  it("keeps the text on the dark band legible", async () => {
    await visit(fileOf, async ({ page }) => {
      const ratio = await contrast(page, ".cui-section--ink h2", ".cui-section--ink");
      expect(ratio).toBeGreaterThanOrEqual(4.5);
    });
  });

  const fileOf = (path: string) =>
    path === "/"
      ? join(site, ".next/server/app/index.html")
      : join(site, path.replace("/_next/", ".next/"));

  describeBooking(site);
});
