import { themes } from "../../../.storybook/themes";
import { useGlobals } from "../../../.storybook/use-globals";
import { SchemeContrast } from "./scheme-contrast";

/** The pairs of the theme that the toolbar has chosen. */
export function PageContrast() {
  const { theme } = useGlobals();
  const { tokens, title } = themes[String(theme)] ?? themes.eucalyptus!;
  return <SchemeContrast tokens={tokens} name={title} />;
}
