import { themes } from "../themes";
import type { Toolbar } from "./toolbar";

/** Not one theme but each of them, in light, in dark and with more contrast. */
export const allThemes = "all";

export const theme: Toolbar = {
  description: "Theme: the clinic's look",
  toolbar: {
    title: "Theme",
    icon: "paintbrush",
    items: [
      ...Object.entries(themes).map(([value, { title }]) => ({ value, title })),
      { value: allThemes, title: "All, side by side" },
    ],
    dynamicTitle: true,
  },
};

/** Puts the theme's CSS after the library's stylesheet. */
export function showTheme(name: unknown) {
  let style = document.querySelector("style[data-theme]");
  if (!style) {
    style = document.createElement("style");
    style.setAttribute("data-theme", "");
    document.head.append(style);
  }
  style.textContent = themes[String(name)]?.css ?? "";
}
