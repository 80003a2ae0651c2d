import { create } from "storybook/theming";
import { defaultTheme, settleColors, type Scheme } from "../src/theme/index.js";

/** Storybook in the library's colours; it knows no OKLCH and no custom properties. */
function storybookTheme(scheme: Scheme & ("light" | "dark")) {
  const colors = settleColors(defaultTheme, scheme);
  const { font } = defaultTheme.base;
  return create({
    base: scheme,
    brandTitle: "clinic-ui",
    brandUrl: "./",
    fontBase: String(font?.text),
    fontCode: 'ui-monospace, "SF Mono", menlo, consolas, "Liberation Mono", monospace',
    appBorderRadius: 8,
    inputBorderRadius: 4,
    colorPrimary: colors.accent,
    colorSecondary: colors.accent,
    appBg: scheme === "light" ? colors["surface-soft"] : colors.surface,
    appContentBg: colors.surface,
    appPreviewBg: colors.surface,
    appHoverBg: colors.line,
    appBorderColor: colors.line,
    textColor: colors.text,
    textMutedColor: colors["text-muted"],
    textInverseColor: colors.surface,
    barBg: colors.surface,
    barTextColor: colors["text-muted"],
    barHoverColor: colors.accent,
    barSelectedColor: colors.accent,
    buttonBg: colors["surface-soft"],
    buttonBorder: colors.line,
    booleanBg: scheme === "light" ? colors.line : colors["surface-soft"],
    booleanSelectedBg: scheme === "light" ? colors.surface : colors.line,
    inputBg: scheme === "light" ? colors.surface : colors["surface-soft"],
    inputBorder: colors["line-strong"],
    inputTextColor: colors.text,
  });
}

export const light = storybookTheme("light");
export const dark = storybookTheme("dark");
