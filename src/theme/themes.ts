import type { ThemeOptions } from "./theme-options.js";

/**
 * Examples, each for another kind of clinic; `clinic-ui/themes/<name>.css` has them as
 * stylesheets. They name families that devices have, since nothing is fetched.
 */
export const themes = {
  /** A sports physiotherapist: cool, square-shouldered, close-set. */
  harbour: {
    brand: "#0b4f8a",
    accent: "#c2410c",
    paper: "#f7fafd",
    radius: 3,
    density: "compact",
    fontText: '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
    fontDisplay: '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif',
    headingWeight: 700,
    scale: 1.2,
  },
  /** A massage practice in an old house: terracotta on cream, books' letters, round and roomy. */
  hearth: {
    brand: "#a8481f",
    accent: "#34506b",
    paper: "#fbf3e6",
    radius: 20,
    density: "airy",
    fontText: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif',
    fontDisplay: 'Charter, "Bitstream Charter", "Sitka Text", Cambria, "Noto Serif", serif',
    headingWeight: 400,
    scale: 1.32,
  },
  /** A chiropractor in town: bright yellow, black and white, heavy letters, no corners at all. */
  signal: {
    brand: "#ffd400",
    accent: "#1d4ed8",
    paper: "#ffffff",
    radius: 0,
    fontText: '"Avenir Next", Avenir, Montserrat, Inter, sans-serif',
    fontDisplay: '"Avenir Next", Avenir, Montserrat, Inter, sans-serif',
    headingWeight: 800,
    scale: 1.42,
  },
  /** A women's health clinic: plum and rust, thin tall capitals, soft corners. */
  orchard: {
    brand: "#6b2a55",
    accent: "#a0441c",
    paper: "#faf6f8",
    radius: 12,
    fontText: 'Optima, Candara, "Noto Sans", source-sans-pro, sans-serif',
    fontDisplay: 'Didot, "Bodoni MT", "Noto Serif Display", "URW Palladio L", P052, serif',
    headingWeight: 400,
    scale: 1.36,
  },
} satisfies Record<string, ThemeOptions>;
