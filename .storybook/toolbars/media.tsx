import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect, type ReactNode } from "react";
import { showPrintPreview } from "./print-preview";
import type { Toolbar } from "./toolbar";

export const media: Toolbar = {
  description: "Medium: print shows the story on a sheet of A4, with backgrounds",
  toolbar: {
    icon: "browser",
    items: [
      { type: "reset", value: "screen", title: "Screen", icon: "browser" },
      { value: "print", title: "Print", icon: "print" },
    ],
    dynamicTitle: false,
  },
};

/** A docs page is not printed: its stories stand between other text. */
export const withMedia: Decorator = (Story, { globals, viewMode }) => {
  const story = <Story />;
  return globals.media === "print" && viewMode !== "docs" ? (
    <PrintPreview theme={String(globals.theme)}>{story}</PrintPreview>
  ) : (
    story
  );
};

function PrintPreview({ theme, children }: { theme: string; children: ReactNode }) {
  // Again for another theme, whose rules are new.
  useLayoutEffect(() => showPrintPreview(document), [theme]);
  return children;
}
