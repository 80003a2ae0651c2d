import { themes, type ThemeOptions } from "clinic-ui/theme";

/** Colours that are difficult elsewhere, and the examples. */
export const presets: Record<string, ThemeOptions> = {
  "Bright yellow": { brand: "#ffd500" },
  "Near white": { brand: "#f4f1ea" },
  "Near black": { brand: "#14110f" },
  ...Object.fromEntries(
    Object.entries(themes).map(([name, options]) => [
      name[0]!.toUpperCase() + name.slice(1),
      options,
    ]),
  ),
};
