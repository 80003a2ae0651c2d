import { beforeAll, describe, expect, it, vi } from "vitest";
import { drawPage } from "../docs/drawn-pages";
import { componentFolders, read } from "../support/folders";

vi.mock("@storybook/addon-docs/blocks", async () => {
  const { storybookBlocks } = await import("../docs/storybook-blocks");
  return storybookBlocks;
});

/** Pages that do not have their new form yet. The list only gets shorter. */
const toConvert = [
  "announcement-banner",
  "breadcrumbs",
  "button",
  "button-link",
  "language-switcher",
  "on-this-page",
  "prose",
  "section",
  "site-footer",
  "site-header",
  "skip-link",
  "sticky-action-bar",
  "structured-data",
];

const headings = [
  "When to use",
  "When not",
  "Do and don't",
  "Anatomy",
  "States",
  "Content",
  "Accessibility",
  "Structured data",
  "Props",
  "Custom properties",
  "Related",
];

const blocks = [
  "Do",
  "Dont",
  "Anatomy",
  "States",
  "ScreenReader",
  "CustomProperties",
  "Related",
  "Controls",
];

/** Has nothing to draw, to read aloud or to style. */
const unseen = { folder: "structured-data", blocks: ["Do", "Dont", "Related", "Controls"] };
/** Looks like a button, whose sheet it shares. */
const sheetOf = (folder: string) => (folder === "button-link" ? "button" : folder);

beforeAll(() => {
  // jsdom has no layout, and cannot style pseudo-elements.
  const { getComputedStyle } = window;
  vi.stubGlobal("getComputedStyle", (element: Element) => getComputedStyle(element));
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      disconnect() {}
    },
  );
});

const textOf = (page: Element, selector: string) =>
  [...page.querySelectorAll(selector)]
    .filter((element) => !element.closest(".docs-block"))
    .map(({ textContent }) => textContent);

describe("the pages to convert", () => {
  it("are pages, and have not been converted", () => {
    const folders = componentFolders.map(({ folder }) => folder);
    expect(toConvert.filter((folder) => !folders.includes(folder))).toEqual([]);
    const converted = toConvert.filter((folder) =>
      read(`stories/components/${folder}.mdx`).includes("## Anatomy"),
    );
    expect(converted, "take these off the list").toEqual([]);
  });
});

const converted = componentFolders.filter(({ folder }) => !toConvert.includes(folder));

describe.each(converted)("the page of $name", ({ folder, name }) => {
  const mdx = read(`stories/components/${folder}.mdx`);
  let page: Element;

  beforeAll(async () => {
    page = await drawPage(folder);
  });

  it("has its parts in the order of all pages", () => {
    expect(textOf(page, "h1")).toEqual([name]);
    expect(textOf(page, "h2")).toEqual(headings);
    expect(textOf(page, "h3")).toEqual(
      expect.arrayContaining(["Keyboard", "What a screen reader is given"]),
    );
  });

  it("has nothing wrong in its blocks", () => {
    const problems = [...page.querySelectorAll(".docs-problem")];
    expect(problems.map(({ textContent }) => textContent)).toEqual([]);
  });

  it("shows the component in every way", () => {
    const used = new Set([...mdx.matchAll(/<([A-Z]\w+)/g)].map(([, block]) => block));
    const wanted = folder === unseen.folder ? unseen.blocks : blocks;
    expect(wanted.filter((block) => !used.has(block))).toEqual([]);
  });

  it.runIf(folder !== unseen.folder)("names its own sheet", () => {
    expect(mdx).toContain(`<CustomProperties of="${sheetOf(folder)}" />`);
  });

  it.runIf(folder !== unseen.folder)("names sheets that the package has", () => {
    const [line = ""] = mdx.match(/^Stylesheets: .+?(?= for |$)/m) ?? [];
    const named = [...line.matchAll(/`([\w-]+)`/g)].map(([, sheet]) => sheet!);
    expect(named).toContain("base");
    const published = ["base", ...componentFolders.map(({ folder }) => folder)];
    expect(named.filter((sheet) => !published.includes(sheet))).toEqual([]);
  });

  it.runIf(folder !== unseen.folder)("reads the component aloud", () => {
    expect(page.querySelectorAll(".docs-screen-reader > ol > li").length).toBeGreaterThan(0);
  });
});
