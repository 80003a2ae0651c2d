import { useEffect, useState } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import { themes } from "../themes";
import { SchemeContrast } from "./scheme-contrast";

/** The pairs of the theme that the toolbar has chosen. */
export function PageContrast() {
  const { tokens, title } = themes[useThemeName()] ?? themes.eucalyptus!;
  return <SchemeContrast tokens={tokens} name={title} />;
}

interface Globals {
  globals: { theme?: string };
}

function useThemeName(): string {
  const channel = addons.getChannel();
  const [name, setName] = useState(() => {
    const latest = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS);
    return (latest?.[0] as Globals | undefined)?.globals.theme ?? "eucalyptus";
  });
  useEffect(() => {
    const update = ({ globals }: Globals) => setName(globals.theme ?? "eucalyptus");
    channel.on(GLOBALS_UPDATED, update);
    return () => channel.off(GLOBALS_UPDATED, update);
  }, [channel]);
  return name;
}
