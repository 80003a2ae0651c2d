import type { Toolbar } from "./toolbar";

export const textSize: Toolbar = {
  description: "Text size, as a visitor sets it in the browser",
  toolbar: {
    icon: "zoom",
    items: [
      { type: "reset", value: "100", title: "100 %" },
      { value: "150", title: "150 %" },
      { value: "200", title: "200 %" },
    ],
    dynamicTitle: false,
  },
};

export function showTextSize(value: unknown) {
  document.documentElement.style.fontSize = value === "100" ? "" : `${value}%`;
}
