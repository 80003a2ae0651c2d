import { createTheme, defaultTheme, themes as examples, type ThemeTokens } from "clinic-ui/theme";

interface StorybookTheme {
  title: string;
  /** Comes after the library's stylesheet. */
  css: string;
  tokens: ThemeTokens;
}

/** Looks of the library: its own, and the examples. */
export const themes: Record<string, StorybookTheme> = {
  eucalyptus: { title: "Eucalyptus", css: "", tokens: defaultTheme },
  ...Object.fromEntries(
    Object.entries(examples).map(([name, options]) => [
      name,
      { title: name[0]!.toUpperCase() + name.slice(1), ...createTheme(options) },
    ]),
  ),
};
