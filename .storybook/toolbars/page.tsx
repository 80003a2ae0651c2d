import type { Decorator } from "@storybook/react-vite";
import { useInsertionEffect, type ReactNode } from "react";
import type { Globals } from "storybook/internal/types";
import { showContrast } from "./contrast";
import { showScheme } from "./scheme";
import { showTextSize } from "./text-size";
import { showTheme } from "./theme";
import { showType } from "./type";

/** Applies the toolbars to the whole page. */
export function showOnPage({ theme, type, scheme, contrast, textSize }: Globals) {
  showTheme(theme);
  showType(type);
  showScheme(scheme);
  showContrast(contrast);
  showTextSize(textSize);
}

/** A docs page holds many stories, so docs-container.tsx does this for it. */
export const withPage: Decorator = (Story, { globals, viewMode }) => {
  const story = <Story />;
  return viewMode === "docs" ? story : <Page globals={globals}>{story}</Page>;
};

function Page({ globals, children }: { globals: Globals; children: ReactNode }) {
  // Before the story renders, so that nothing flashes.
  useInsertionEffect(() => showOnPage(globals), [globals]);
  return children;
}
