import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

export const scheme: Toolbar = {
  description: "Colour scheme",
  toolbar: {
    icon: "mirror",
    items: [
      { type: "reset", value: "system", title: "As the system" },
      { value: "light", title: "Light", icon: "sun" },
      { value: "dark", title: "Dark", icon: "moon" },
    ],
    dynamicTitle: false,
  },
};

export function showScheme(value: unknown) {
  setOnPage("data-cui-scheme", value === "light" || value === "dark" ? value : "auto");
}
