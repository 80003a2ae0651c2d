import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

export const contrast: Toolbar = {
  description: "Contrast",
  toolbar: {
    icon: "contrast",
    items: [
      { type: "reset", value: "system", title: "As the system" },
      { value: "no-preference", title: "Usual" },
      { value: "more", title: "More" },
    ],
    dynamicTitle: false,
  },
};

export function showContrast(value: unknown) {
  const isChosen = value === "no-preference" || value === "more";
  setOnPage("data-cui-contrast", isChosen ? value : undefined);
}
