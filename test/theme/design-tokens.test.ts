import { defineConfig, parse } from "@terrazzo/parser";
import { describe, expect, it } from "vitest";
import {
  createTheme,
  defaultTheme,
  fromDesignTokens,
  measurePairs,
  themeCss,
  themes,
  toDesignTokens,
  tooNear,
  type DesignTokens,
  type ThemeTokens,
} from "../../src/theme/index.js";
import { withInherited } from "../../src/theme/inherited-tokens.js";
import { listTokens } from "../../src/theme/token-groups.js";

const all: [string, ThemeTokens][] = [
  ["the default theme", defaultTheme],
  ...Object.entries(themes).map(([name, options]): [string, ThemeTokens] => [
    name,
    createTheme(options).tokens,
  ]),
];

const throughFile = (tokens: ThemeTokens): unknown =>
  JSON.parse(JSON.stringify(toDesignTokens(tokens)));

describe.each(all)("design tokens of %s", (_name, tokens) => {
  it("hold all that a page is drawn with, and are read as themselves", () => {
    const file = throughFile(tokens);
    expect(Object.keys(file as object)).toEqual(
      expect.arrayContaining(["font", "text", "space", "radius", "motion", "color"]),
    );
    expect(throughFile(fromDesignTokens(file))).toEqual(file);
  });

  it("are read as the same CSS", () => {
    expect(themeCss(fromDesignTokens(throughFile(tokens)))).toBe(themeCss(tokens));
  });

  it("are valid for a parser of the format", async () => {
    const cwd = new URL("file:///");
    const config = defineConfig({ lint: { rules: {} } }, { cwd });
    const filename = new URL("file:///tokens.json");
    const { tokens: parsed } = await parse([{ filename, src: throughFile(tokens) as object }], {
      config,
    });
    expect(Object.keys(parsed)).toHaveLength(
      listTokens(withInherited(tokens.base)).length + 6 * Object.keys(tokens.color.light).length,
    );
    expect(new Set(Object.values(parsed).map(({ $type }) => $type))).toContain("color");
  });

  it("have only pairs with enough contrast", () => {
    expect(measurePairs(tokens).length).toBeGreaterThan(300);
    expect(tooNear(tokens)).toEqual([]);
  });
});

describe("tokens of a custom theme", () => {
  const withBase = (base: unknown) => ({ ...defaultTheme, base }) as ThemeTokens;

  it.each([
    ["a shadow", { shadow: { card: "0 1px 3px oklch(20% 0.02 160deg / 20%)" } }],
    ["two shadows", { shadow: { deep: "0 1px 2px #00000033, inset 0 0 0 1px #ffffff" } }],
    ["a shadow of a ramp", { shadow: { card: "0 1px var(--cui-ink-900)" } }],
    ["a ramp", { ramp: { ...defaultTheme.base.ramp, jade: { 500: "oklch(60% 0.1 160deg)" } } }],
    ["a duration", { motion: { duration: "0.2s" } }],
    ["a length of another name", { layout: { "card-width": "20rem" } }],
  ])("may have %s, which is read unchanged", (_name, own) => {
    const tokens = withBase({ ...defaultTheme.base, ...own });
    const read = fromDesignTokens(throughFile(tokens));
    expect(read.base).toMatchObject(own);
    expect(themeCss(read)).toBe(themeCss(tokens));
  });

  it("have the type of their group", () => {
    const tokens = withBase({ ...defaultTheme.base, shadow: { card: "0 1px 3px #00000033" } });
    expect(toDesignTokens(tokens).shadow).toEqual({
      card: {
        $type: "shadow",
        $value: {
          color: { colorSpace: "srgb", components: [0, 0, 0], alpha: 0.2, hex: "#000000" },
          offsetX: { value: 0, unit: "px" },
          offsetY: { value: 1, unit: "px" },
          blur: { value: 3, unit: "px" },
          spread: { value: 0, unit: "px" },
        },
      },
    });
  });

  it.each([
    ["an unknown group", { glow: { soft: "1px" } }, "glow.soft is not a known token."],
    [
      "an unknown kind of motion",
      { motion: { spring: "2" } },
      "motion.spring is not a known token.",
    ],
    ["no shadow", { shadow: { card: "soft" } }, 'shadow.card is "soft", which is not a shadow.'],
    ["no size", { space: { 4: "wide" } }, 'space.4 is "wide", which is not a dimension.'],
  ])("with %s are rejected with a message of one line", (_name, own, message) => {
    expect(() => toDesignTokens(withBase({ ...defaultTheme.base, ...own }))).toThrow(message);
  });
});

describe("a theme's file from elsewhere", () => {
  /** The default theme with another token in one place: `color.light.text`. */
  function fileWith(path: string, token: unknown): unknown {
    const file = toDesignTokens(defaultTheme);
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

  it("may have its colours in another colour space, with a hex value", () => {
    const file = fileWith("color.light.surface", {
      $value: { colorSpace: "display-p3", components: [1, 1, 1], hex: "#fefefe" },
    });
    expect(fromDesignTokens(file).color.light.surface).toBe("#fefefe");
  });

  it("reports a colour with too little contrast on its background", () => {
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
      "color.light.pink is not a colour of a theme.",
    ],
    [
      "a colour of an unknown kind",
      fileWith("color.dark.text", { $value: { colorSpace: "xyz" } }),
      "color.dark.text is not a colour in oklch or srgb, and has no hex.",
    ],
    [
      "CSS in a name",
      fileWith("space.a:b", { $value: { value: 1, unit: "rem" } }),
      "space.a:b has a name that CSS could not hold.",
    ],
    [
      "CSS in a value",
      fileWith("space.4", { $value: {}, $extensions: { "org.npmjs.clinic-ui": { css: "1px;}" } } }),
      "space.4 has a value that this version cannot read.",
    ],
  ])("with %s is rejected with a message of one line", (_name, file, message) => {
    expect(() => fromDesignTokens(file)).toThrow(new RangeError(message));
  });
});
