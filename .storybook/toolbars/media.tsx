import type { Decorator } from "@storybook/react-vite";
import { useLayoutEffect, type ReactNode } from "react";
import { showOnPaper } from "../paper/show-on-paper";
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
    <Paper theme={String(globals.theme)}>{story}</Paper>
  ) : (
    story
  );
};

function Paper({ theme, children }: { theme: string; children: ReactNode }) {
  // Again for another theme, whose rules are new.
  useLayoutEffect(() => showOnPaper(document), [theme]);
  return children;
}
