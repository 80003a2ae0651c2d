/** What a colour is for: `--cui-color-` and one of these names. */
export const colorTokens = [
  "surface",
  "surface-soft",
  "surface-ink",
  "text",
  "text-muted",
  "line",
  "line-strong",
  "accent",
  "accent-strong",
  "accent-soft",
  "brand",
  "brand-strong",
  "brand-line",
  "on-brand",
  "highlight",
  "highlight-soft",
  "emergency",
  "emergency-band",
  "on-emergency",
  "emergency-soft",
  "urgent",
  "urgent-soft",
  "non-urgent",
  "non-urgent-soft",
  "focus",
] as const;

export type ColorToken = (typeof colorTokens)[number];

/** A colour for each purpose. */
export type Colors = Record<ColorToken, string>;

/**
 * Light and dark pages, and a band on the brand's own colour; each also for visitors who ask for
 * more contrast.
 */
export const schemes = [
  "light",
  "dark",
  "brand",
  "light-more-contrast",
  "dark-more-contrast",
  "brand-more-contrast",
] as const;

export type Scheme = (typeof schemes)[number];

/** Two colours that meet on a page, and the contrast that they need. */
export interface ColorPair {
  foreground: ColorToken;
  background: ColorToken;
  /** Text needs more than edges, marks and focus rings (WCAG 2.2, 1.4.3 and 1.4.11). */
  kind: "text" | "non-text";
}

const grounds: readonly ColorToken[] = ["surface", "surface-soft", "accent-soft", "highlight-soft"];
const careGrounds: readonly ColorToken[] = ["emergency-soft", "urgent-soft", "non-urgent-soft"];
const pages: readonly ColorToken[] = ["surface", "surface-soft"];

const on: Partial<Record<ColorToken, readonly ColorToken[]>> = {
  text: [...grounds, ...careGrounds],
  "text-muted": [...grounds, ...careGrounds],
  accent: [...grounds, ...careGrounds],
  "accent-strong": [...grounds, ...careGrounds],
  highlight: grounds,
  emergency: [...pages, "emergency-soft"],
  urgent: [...pages, "urgent-soft"],
  "non-urgent": [...pages, "non-urgent-soft"],
  "on-emergency": ["emergency-band"],
  "on-brand": ["brand", "brand-strong"],
  "line-strong": grounds,
  "brand-line": grounds,
  focus: [...grounds, ...careGrounds],
};

const isEdge = (token: ColorToken) => ["line-strong", "brand-line", "focus"].includes(token);

/** The pairs of a scheme. The dark ones apply to the ink band too. */
export function colorPairs(scheme: Scheme): ColorPair[] {
  return (Object.keys(on) as ColorToken[]).flatMap((foreground) => {
    const backgrounds = on[foreground]!;
    const ink = scheme.startsWith("dark") && backgrounds.includes("surface");
    return [...backgrounds, ...(ink ? (["surface-ink"] as const) : [])].map((background) => ({
      foreground,
      background,
      kind: isEdge(foreground) ? ("non-text" as const) : ("text" as const),
    }));
  });
}

/** The least contrast of text and of edges: 4.5 and 3, or 7 and 4.5 where a visitor asks for more. */
export const leastRatios = (more: boolean) =>
  more ? { text: 7, "non-text": 4.5 } : { text: 4.5, "non-text": 3 };

/** The least contrast of a pair in a scheme. */
export const leastRatio = (scheme: Scheme, kind: ColorPair["kind"]): number =>
  leastRatios(scheme.endsWith("more-contrast"))[kind];
