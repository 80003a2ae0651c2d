import type { Decorator } from "@storybook/react-vite";
import { useInsertionEffect, type ReactNode } from "react";
import type { Globals } from "storybook/internal/types";
import { setOnPage } from "./set-on-page";
import type { Toolbar } from "./toolbar";

export const direction: Toolbar = {
  description: "Direction of the text",
  toolbar: {
    icon: "transfer",
    items: [
      { type: "reset", value: "auto", title: "As the language" },
      { value: "ltr", title: "Left to right" },
      { value: "rtl", title: "Right to left" },
    ],
    dynamicTitle: false,
  },
};

const rightToLeft = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The direction that the toolbars set: by default, that of the language's script. */
export function directionOf({ direction, language }: Globals): "ltr" | "rtl" {
  if (direction === "ltr" || direction === "rtl") return direction;
  const { script = "" } = new Intl.Locale(String(language)).maximize();
  return rightToLeft.includes(script) ? "rtl" : "ltr";
}

/** Sets the page's direction from the toolbar; a story with `globals: { direction: "rtl" }` sets it too. */
export const withDirection: Decorator = (Story, { globals, viewMode }) => {
  const dir = directionOf(globals);
  const story = <Story />;
  // A docs page shows stories of both directions, so there each sets its own.
  return viewMode === "docs" ? (
    <div dir={dir}>{story}</div>
  ) : (
    <PageDirection dir={dir}>{story}</PageDirection>
  );
};

function PageDirection({ dir, children }: { dir: string; children: ReactNode }) {
  useInsertionEffect(() => setOnPage("dir", dir), [dir]);
  return children;
}
