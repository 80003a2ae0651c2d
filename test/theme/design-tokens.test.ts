import { defineConfig, parse } from "@terrazzo/parser";
import { describe, expect, it } from "vitest";
import { readTokens } from "../../scripts/read-tokens.js";
import {
  createTheme,
  fromDesignTokens,
  measurePairs,
  themeCss,
  themes,
  toDesignTokens,
  tooNear,
  type DesignTokens,
  type ThemeTokens,
} from "../../src/theme/index.js";
import { read } from "../support/folders";

const own = readTokens(read("src/styles/tokens.css"));
const all: [string, ThemeTokens][] = [
  ["its own theme", own],
  ...Object.entries(themes).map(([name, options]): [string, ThemeTokens] => [
    name,
    createTheme(options).tokens,
  ]),
];

const throughFile = (tokens: ThemeTokens): unknown =>
  JSON.parse(JSON.stringify(toDesignTokens(tokens)));

describe.each(all)("design tokens of %s", (_name, tokens) => {
  it("come back as the theme that they were", () => {
    expect(fromDesignTokens(throughFile(tokens))).toEqual(tokens);
  });

  it("come back as CSS that says the same", () => {
    expect(readTokens(themeCss(fromDesignTokens(throughFile(tokens))))).toEqual(
      readTokens(themeCss(tokens)),
    );
  });

  it("are valid to a parser of the format", async () => {
    const cwd = new URL("file:///");
    const config = defineConfig({ lint: { rules: {} } }, { cwd });
    const filename = new URL("file:///tokens.json");
    const { tokens: parsed } = await parse([{ filename, src: throughFile(tokens) as object }], {
      config,
    });
    expect(Object.keys(parsed)).toHaveLength(
      Object.keys(tokens.base).length + 6 * Object.keys(tokens.color.light).length,
    );
    expect(new Set(Object.values(parsed).map(({ $type }) => $type))).toContain("color");
  });

  it("hold only pairs that can be told apart", () => {
    expect(measurePairs(tokens).length).toBeGreaterThan(300);
    expect(tooNear(tokens)).toEqual([]);
  });
});

describe("a theme's file from elsewhere", () => {
  /** The library's own theme with another token in one place: `color.light.text`. */
  function fileWith(path: string, token: unknown): unknown {
    const file = toDesignTokens(own);
    const names = path.split(".");
    const last = names.pop()!;
    names.reduce((group, name) => group[name] as DesignTokens, file)[last] = token as DesignTokens;
    return JSON.parse(JSON.stringify(file));
  }

  it("may have its colours in sRGB", () => {
    const file = fileWith("color.light.surface", {
      $type: "color",
      $value: { colorSpace: "srgb", components: [1, 0.98, 0.94] },
    });
    expect(fromDesignTokens(file).color.light.surface).toBe("#fffaf0");
  });

  it("may have its colours in another space, with digits beside", () => {
    const file = fileWith("color.light.surface", {
      $value: { colorSpace: "display-p3", components: [1, 1, 1], hex: "#fefefe" },
    });
    expect(fromDesignTokens(file).color.light.surface).toBe("#fefefe");
  });

  it("is told where a colour has come too near to its ground", () => {
    const file = fileWith("color.light.text", {
      $value: { colorSpace: "srgb", components: [0.7, 0.7, 0.7] },
    });
    expect(tooNear(fromDesignTokens(file))[0]).toMatchObject({
      scheme: "light",
      foreground: "text",
      background: "surface",
      least: 4.5,
    });
  });

  it.each<[string, unknown, string]>([
    ["nothing", null, "The file is neither a token nor a group."],
    ["no colours", {}, "color.light.surface is missing."],
    [
      "a colour too many",
      fileWith("color.light.pink", { $value: "{ramp.paper.50}" }),
      "color.light.pink is no colour of a theme.",
    ],
    [
      "a colour of an unknown kind",
      fileWith("color.dark.text", { $value: { colorSpace: "xyz" } }),
      "color.dark.text is no colour in oklch or srgb, nor has it a hex.",
    ],
    [
      "CSS in a value",
      fileWith("space.4", { $value: {}, $extensions: { "org.npmjs.clinic-ui": { css: "1px;}" } } }),
      "space.4 has a value that is not understood.",
    ],
  ])("with %s is refused in one line", (_name, file, message) => {
    expect(() => fromDesignTokens(file)).toThrow(new RangeError(message));
  });
});
