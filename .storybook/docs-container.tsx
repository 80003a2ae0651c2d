import {
  DocsContainer as StorybookDocsContainer,
  type DocsContainerProps,
} from "@storybook/addon-docs/blocks";
import { useInsertionEffect, useSyncExternalStore } from "react";
import { dark, light } from "./storybook-theme";
import { showOnPage } from "./toolbars/page";
import { useGlobals } from "./use-globals";
import "./docs.css";
// Here, since a build leaves out what a file of mere exports imports for its effect.
import "../stories/doc-blocks/blocks.css";
import "../stories/doc-blocks/props.css";

/** A docs page in this Storybook's theme, under the same toolbars as a story. */
export function DocsContainer(props: DocsContainerProps) {
  const globals = useGlobals();
  const isNight = useSystemIsDark();
  const isDark = globals.scheme === "dark" || (globals.scheme !== "light" && isNight);
  useInsertionEffect(() => showOnPage(globals), [globals]);
  return <StorybookDocsContainer {...props} theme={isDark ? dark : light} />;
}

const night = () => matchMedia("(prefers-color-scheme: dark)");

function useSystemIsDark(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = night();
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => night().matches,
  );
}
