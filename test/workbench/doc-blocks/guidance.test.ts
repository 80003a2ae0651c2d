import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { renderPage } from "./rendered-pages";
import { componentFolders, filesIn, read } from "../../support/folders";

vi.mock("@storybook/addon-docs/blocks", async () => {
  const { storybookBlocks } = await import("./storybook-blocks");
  return storybookBlocks;
});

// It wants Storybook's theme.
vi.mock("storybook/internal/components", async (importActual) => ({
  ...(await importActual<object>()),
  SyntaxHighlighter: ({ children }: { children: string }) => children,
}));

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

const blocks = ["Do", "Dont", "Anatomy", "States", "ScreenReader", "CustomProperties", "Controls"];

/** Has nothing to render, to read aloud or to style. */
const unseen = { folder: "structured-data", blocks: ["Do", "Dont", "Controls"] };
/** Looks like a button, whose sheet it shares. */
const sheetOf = (folder: string) => (folder === "button-link" ? "button" : folder);

beforeAll(() => {
  // jsdom has no layout, and cannot style pseudo-elements.
  const { getComputedStyle } = window;
  vi.stubGlobal("getComputedStyle", (element: Element) => getComputedStyle(element));
  for (const name of ["ResizeObserver", "IntersectionObserver"])
    vi.stubGlobal(
      name,
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

describe.each(componentFolders)("the page of $name", ({ folder, name }) => {
  const mdx = read(`stories/components/${folder}.mdx`);
  let page: Element;

  beforeAll(async () => {
    page = await renderPage(`stories/components/${folder}.mdx`);
  });

  it("has its parts in the usual order, without errors", () => {
    expect.soft(textOf(page, "h1")).toEqual([name]);
    expect.soft(textOf(page, "h2")).toEqual(headings);
    expect.soft(textOf(page, "h3")).toEqual(expect.arrayContaining(["Keyboard", "Read aloud"]));
    const problems = [...page.querySelectorAll(".docs-problem")];
    expect.soft(problems.map(({ textContent }) => textContent)).toEqual([]);
  });

  it("shows the component in every view", () => {
    const used = new Set([...mdx.matchAll(/<([A-Z]\w+)/g)].map(([, block]) => block));
    const wanted = folder === unseen.folder ? unseen.blocks : blocks;
    expect.soft(wanted.filter((block) => !used.has(block))).toEqual([]);
    for (const block of ["Purpose", "Related"])
      expect.soft(mdx).toContain(`<${block} of="${folder}" />`);
    if (folder === unseen.folder) return;
    expect.soft(page.querySelector(".docs-screen-reader > ol > li")).not.toBeNull();

    expect.soft(mdx).toContain(`<CustomProperties of="${sheetOf(folder)}" />`);
    const [line = ""] = mdx.match(/^Stylesheets: .+?(?= for |$)/m) ?? [];
    const named = [...line.matchAll(/`([\w-]+)`/g)].map(([, sheet]) => sheet!);
    const published = ["base", ...componentFolders.map(({ folder }) => folder)];
    expect.soft(named).toContain("base");
    expect.soft(named.filter((sheet) => !published.includes(sheet))).toEqual([]);
  });
});

const otherPages = ["start", "foundations", "accessibility"].flatMap((folder) =>
  filesIn(`stories/${folder}`, /\.mdx$/),
);

describe.each(otherPages)("%s", (file) => {
  afterEach(() => vi.restoreAllMocks());

  it("renders under one title, without errors", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const page = await renderPage(file);
    expect(textOf(page, "h1")).toHaveLength(1);
    const problems = [...page.querySelectorAll(".docs-problem")];
    expect(problems.map(({ textContent }) => textContent)).toEqual([]);
    expect([...warn.mock.calls, ...error.mock.calls]).toEqual([]);
  });
});
