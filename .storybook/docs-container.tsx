import { DocsContainer, type DocsContainerProps } from "@storybook/addon-docs/blocks";
import { useEffect, useInsertionEffect, useState, useSyncExternalStore } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import type { Globals } from "storybook/internal/types";
import { dark, light } from "./house-theme";
import { showOnPage } from "./toolbars/page";
import "./docs.css";
// Here, since a build leaves out what a file of mere exports imports for its effect.
import "./blocks/blocks.css";
import "./blocks/props.css";

type Channel = DocsContainerProps["context"]["channel"];

/** A docs page in the house's look, under the same toolbars as a story. */
export function HouseDocsContainer({ context, ...props }: DocsContainerProps) {
  const globals = useGlobals(context.channel);
  const isNight = useSystemIsDark();
  const isDark = globals.scheme === "dark" || (globals.scheme !== "light" && isNight);
  useInsertionEffect(() => showOnPage(globals), [globals]);
  return <DocsContainer {...props} context={context} theme={isDark ? dark : light} />;
}

function useGlobals(channel: Channel): Globals {
  const [globals, setGlobals] = useState<Globals>(() => {
    const [latest] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
    return latest?.globals ?? {};
  });
  useEffect(() => {
    const update = (latest: { globals: Globals }) => setGlobals(latest.globals);
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [channel]);
  return globals;
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
