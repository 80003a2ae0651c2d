import { describe, expect, it } from "vitest";
import Color from "colorjs.io";
import { readTokens } from "../../scripts/read-tokens.js";
import { colorPairs, colorTokens, leastRatio, schemes } from "../../src/theme/index.js";
import { read } from "../support/folders";

const { base, color } = readTokens(read("src/styles/tokens.css"));

/** The colour behind a token's references. */
function settle(scheme: (typeof schemes)[number], value: string): string {
  const [, own, other] = /^var\(--cui-(?:color-([\w-]+)|([\w-]+))\)$/.exec(value) ?? [];
  if (own) return settle(scheme, color[scheme][own as keyof (typeof color)[typeof scheme]]);
  return other ? base[other]! : value;
}

describe("the theme of its own", () => {
  describe.each(schemes)("%s", (scheme) => {
    it("has every colour", () => {
      expect(Object.keys(color[scheme]).sort()).toEqual([...colorTokens].sort());
    });

    it.each(colorPairs(scheme))(
      "$foreground can be told from $background",
      ({ foreground, background, kind }) => {
        const [first, second] = [foreground, background].map(
          (name) => new Color(settle(scheme, color[scheme][name])),
        );
        expect(first!.contrastWCAG21(second!)).toBeGreaterThanOrEqual(leastRatio(scheme, kind));
      },
    );
  });
});
