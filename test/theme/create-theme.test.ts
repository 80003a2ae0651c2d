import Color from "colorjs.io";
import fc from "fast-check";
import { gzipSync } from "node:zlib";
import postcss, { type AtRule, type Rule } from "postcss";
import { describe, expect, it } from "vitest";
import {
  colorPairs,
  colorTokens,
  contrast,
  createTheme,
  leastRatio,
  schemes,
  type Theme,
  type ThemeOptions,
} from "../../src/theme/index.js";
import { listTokens } from "../../src/theme/token-groups.js";

const awkward = ["#ffff00", "#ffd500", "#fefefe", "#ffffff", "#010101", "#000000", "#808080"];

/** A second library's view of the colours, which knows nothing of ours. */
function luminances() {
  const known = new Map<string, number>();
  return (hex: string) => {
    const luminance = known.get(hex) ?? new Color(hex).luminance;
    known.set(hex, luminance);
    return luminance;
  };
}

/** The pairs of a theme that stand too near to each other. */
function failingPairs({ tokens }: Theme): string[] {
  const luminanceOf = luminances();
  return schemes.flatMap((scheme) =>
    colorPairs(scheme).flatMap(({ foreground, background, kind }) => {
      const colors = [foreground, background].map((name) => tokens.color[scheme][name]);
      const [dark, light] = colors.map(luminanceOf).sort((a, b) => a - b) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      return ratio >= leastRatio(scheme, kind)
        ? []
        : [
            `${scheme}: ${foreground} on ${background} is ${ratio.toFixed(3)} (${colors.join(", ")})`,
          ];
    }),
  );
}

const hex = fc.nat(0xffffff).map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("createTheme", () => {
  it("has enough contrast in every pair for any brand: 10,000 colours, all schemes", () => {
    const options = fc.record<ThemeOptions, "brand">(
      { brand: hex, accent: hex, paper: hex },
      { requiredKeys: ["brand"] },
    );
    fc.assert(
      fc.property(options, (chosen) => {
        expect(failingPairs(createTheme(chosen))).toEqual([]);
      }),
      { numRuns: 10_000, examples: awkward.map((brand) => [{ brand }]) },
    );
  }, 300_000);

  it.each(awkward)("keeps %s unchanged for large areas", (brand) => {
    const { color } = createTheme({ brand }).tokens;
    expect(color.light.brand).toBe(brand);
    expect(color.brand.surface).toBe(brand);
  });

  it("keeps a brand colour that is legible as text, and uses another of its hue where it is not", () => {
    expect(createTheme({ brand: "#0f6a60" }).tokens.color.light.accent).toBe("#0f6a60");
    const partner = new Color(createTheme({ brand: "#ffd500" }).tokens.color.light.accent).oklch;
    expect(partner.h).toBeCloseTo(new Color("#ffd500").oklch.h!, -1);
  });

  it("gives a button an edge whose colour is close to the page's", () => {
    const { light } = createTheme({ brand: "#fefefe" }).tokens.color;
    expect(contrast(light["brand-line"], light.surface)).toBeGreaterThanOrEqual(3);
  });

  it("keeps the hues of the care levels", () => {
    const hues = awkward.map((brand) =>
      Math.round(new Color(createTheme({ brand }).tokens.color.light.emergency).oklch.h!),
    );
    expect(Math.max(...hues) - Math.min(...hues)).toBeLessThanOrEqual(2);
  });

  it.each([
    "rebeccapurple",
    "oklch(52% 0.1 180)",
    "hsl(10 80% 40%)",
    "color(display-p3 0 0.6 0.3)",
  ])("reads %s", (brand) => {
    expect(failingPairs(createTheme({ brand }))).toEqual([]);
  });

  it.each<[Partial<Record<keyof ThemeOptions, unknown>>, string]>([
    [
      { brand: "#12" },
      'brand: "#12" is not an opaque CSS colour. Use one such as "#0f766e" or "oklch(52% 0.1 180)".',
    ],
    [{ brand: "rgb(0 0 0 / 50%)" }, "is not an opaque CSS colour"],
    [{ brand: undefined }, "brand: undefined is not an opaque CSS colour"],
    [{ accent: "url(x)" }, 'accent: "url(x)"'],
    [{ paper: 7 }, "paper: 7"],
    [{ radius: -1 }, "radius: -1 is not a number from 0 to 32."],
    [{ radius: "8px" }, 'radius: "8px" is not a number'],
    [{ scale: 2 }, "scale: 2 is not a number from 1.1 to 1.5."],
    [{ headingWeight: 50 }, "headingWeight: 50"],
    [{ density: "cosy" }, 'density: "cosy" is not a density. Use "compact", "regular" or "airy".'],
    [{ fontText: "Georgia; } body { color: red" }, "fontText:"],
    [{ fontDisplay: '"Georgia' }, "fontDisplay:"],
    [{ fontDisplay: "var(--font-lora" }, "fontDisplay:"],
    [{ fontDisplay: "var(--a, env(b))" }, "fontDisplay:"],
  ])("rejects %j with a message of one line", (wrong, message) => {
    const make = () => createTheme({ brand: "#0f766e", ...wrong } as ThemeOptions);
    expect(make).toThrow(RangeError);
    expect(make).toThrow(message);
    try {
      make();
    } catch (error) {
      expect((error as Error).message).not.toContain("\n");
    }
  });
});

describe("the stylesheet", () => {
  const everything: ThemeOptions = {
    brand: "#ffd500",
    accent: "#7a3cff",
    paper: "#fffaf0",
    radius: 2,
    density: "airy",
    fontText: '"Avenir Next", Avenir, sans-serif',
    fontDisplay: "Didot, serif",
    headingWeight: 400,
    scale: 1.4,
  };

  const isForContrast = ({ parent }: Rule) =>
    parent?.type === "atrule" && (parent as AtRule).params.includes("contrast");

  /** The custom properties of a selector, without those in media queries about contrast. */
  function propertiesOf(css: string, selector: string) {
    const properties: Record<string, string> = {};
    postcss.parse(css).walkRules((rule) => {
      if (!rule.selectors.includes(selector) || isForContrast(rule)) return;
      rule.walkDecls(/^--cui-/, ({ prop, value }) => void (properties[prop] = value));
    });
    return properties;
  }

  it("has all tokens of the theme", () => {
    const { css, tokens } = createTheme(everything);
    const { color } = tokens;
    const colorsOf = (valueOf: (name: (typeof colorTokens)[number]) => string) =>
      Object.fromEntries(colorTokens.map((name) => [`--cui-color-${name}`, valueOf(name)]));
    const lightDark = (light: string, dark: string) =>
      light === dark ? light : `light-dark(${light}, ${dark})`;
    expect(propertiesOf(css, ":root")).toEqual({
      ...Object.fromEntries(listTokens(tokens.base).map(({ name, css }) => [`--cui-${name}`, css])),
      ...colorsOf((name) => lightDark(color.light[name], color.dark[name])),
    });
    expect(propertiesOf(css, '[data-cui-scheme="brand"]')).toEqual(
      colorsOf((name) => color.brand[name]),
    );
    const chosen = '[data-cui-contrast="more"]';
    expect(propertiesOf(css, chosen)).toEqual(
      colorsOf((name) =>
        lightDark(color["light-more-contrast"][name], color["dark-more-contrast"][name]),
      ),
    );
    expect(propertiesOf(css, `:where(${chosen}) [data-cui-scheme="brand"]`)).toEqual(
      colorsOf((name) => color["brand-more-contrast"][name]),
    );
  });

  it("has only the given options beside the colours", () => {
    expect(createTheme({ brand: "#ffd500" }).tokens.base).toEqual({});
    expect(createTheme({ brand: "#ffd500", radius: 4 }).tokens.base).toEqual({
      radius: { small: "0.125rem", medium: "0.25rem", large: "0.4375rem" },
    });
  });

  it("has every colour in every scheme", () => {
    const { tokens } = createTheme(everything);
    for (const scheme of schemes)
      expect(Object.keys(tokens.color[scheme]).sort()).toEqual([...colorTokens].sort());
  });

  it("is at most 4 kB gzip", () => {
    expect(gzipSync(createTheme(everything).css).length).toBeLessThanOrEqual(4000);
  });
});
