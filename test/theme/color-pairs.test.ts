import { describe, expect, it } from "vitest";
import { colorPairs, colorTokens, schemes } from "../../src/theme/index.js";

/** Separates what space separates too (WCAG 2.2, 1.4.11), so it needs no contrast. */
const decorative = ["line"];

describe.each(schemes)("the colours of %s", (scheme) => {
  it("are all in a pair with another one", () => {
    const measured = new Set<string>(
      colorPairs(scheme).flatMap(({ foreground, background }) => [foreground, background]),
    );
    // The ink band is dark wherever it stands.
    const elsewhere = scheme.startsWith("dark") ? [] : ["surface-ink"];
    const unmeasured = colorTokens.filter((name) => !measured.has(name));
    expect(unmeasured, "In color-tokens.ts, say on which grounds it stands.").toEqual([
      ...elsewhere,
      ...decorative,
    ]);
  });
});
