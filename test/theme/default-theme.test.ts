import { describe, expect, it } from "vitest";
import Color from "colorjs.io";
import { readTokens } from "../../scripts/read-tokens.js";
import {
  colorPairs,
  colorTokens,
  leastRatio,
  schemes,
  settleColors,
} from "../../src/theme/index.js";
import { read } from "../support/folders";

const tokens = readTokens(read("src/styles/tokens.css"));

describe("the theme of its own", () => {
  describe.each(schemes)("%s", (scheme) => {
    it("has every colour", () => {
      expect(Object.keys(tokens.color[scheme]).sort()).toEqual([...colorTokens].sort());
    });

    it.each(colorPairs(scheme))(
      "$foreground can be told from $background",
      ({ foreground, background, kind }) => {
        const colors = settleColors(tokens, scheme);
        const [first, second] = [foreground, background].map((name) => new Color(colors[name]));
        expect(first!.contrastWCAG21(second!)).toBeGreaterThanOrEqual(leastRatio(scheme, kind));
      },
    );
  });
});
