import { describe, expect, it } from "vitest";
import Color from "colorjs.io";
import {
  colorPairs,
  colorTokens,
  defaultTheme,
  leastRatio,
  schemes,
  settleColors,
} from "../../src/theme/index.js";

describe("the default theme", () => {
  describe.each(schemes)("%s", (scheme) => {
    it("has every colour", () => {
      expect(Object.keys(defaultTheme.color[scheme]).sort()).toEqual([...colorTokens].sort());
    });

    it.each(colorPairs(scheme))(
      "$foreground has enough contrast on $background",
      ({ foreground, background, kind }) => {
        const colors = settleColors(defaultTheme, scheme);
        const [first, second] = [foreground, background].map((name) => new Color(colors[name]));
        expect(first!.contrastWCAG21(second!)).toBeGreaterThanOrEqual(leastRatio(scheme, kind));
      },
    );
  });
});
