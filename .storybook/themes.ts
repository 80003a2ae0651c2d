import { createTheme, themes as examples } from "clinic-ui/theme";

/** Looks of the library, each as CSS that comes after its stylesheet. */
export const themes: Record<string, { title: string; css: string }> = {
  eucalyptus: { title: "Eucalyptus", css: "" },
  ...Object.fromEntries(
    Object.entries(examples).map(([name, options]) => [
      name,
      { title: name[0]!.toUpperCase() + name.slice(1), css: createTheme(options).css },
    ]),
  ),
};
