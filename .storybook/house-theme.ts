import { create } from "storybook/theming";

// Storybook reckons with these colours and knows no OKLCH; they are the ramps of src/styles/tokens.css.
const paper = { 50: "#fcfaf3", 100: "#f4efe5", 200: "#ddd7ca", 400: "#b3ada1" };
const ink = { 500: "#79837b", 700: "#46544c", 900: "#11211b" };
const charcoal = { 600: "#847f78", 700: "#433f3a", 800: "#272320", 900: "#1c1916" };
const eucalyptus = { 100: "#daefe6", 300: "#97d3bb", 600: "#1f634f" };

const shared = {
  brandTitle: "clinic-ui",
  brandUrl: "./",
  fontBase: 'system-ui, "Segoe UI", roboto, "Helvetica Neue", "Noto Sans", sans-serif',
  fontCode: 'ui-monospace, "SF Mono", menlo, consolas, "Liberation Mono", monospace',
  appBorderRadius: 8,
  inputBorderRadius: 4,
};

/** Storybook in the library's colours, by day. */
export const light = create({
  ...shared,
  base: "light",
  colorPrimary: eucalyptus[600],
  colorSecondary: eucalyptus[600],
  appBg: paper[100],
  appContentBg: paper[50],
  appPreviewBg: paper[50],
  appHoverBg: paper[200],
  appBorderColor: paper[200],
  textColor: ink[900],
  textMutedColor: ink[700],
  textInverseColor: paper[50],
  barBg: paper[50],
  barTextColor: ink[700],
  barHoverColor: eucalyptus[600],
  barSelectedColor: eucalyptus[600],
  buttonBg: paper[100],
  buttonBorder: paper[200],
  booleanBg: paper[200],
  booleanSelectedBg: paper[50],
  inputBg: paper[50],
  inputBorder: paper[400],
  inputTextColor: ink[900],
});

/** The same by night. */
export const dark = create({
  ...shared,
  base: "dark",
  colorPrimary: eucalyptus[300],
  colorSecondary: eucalyptus[300],
  appBg: charcoal[900],
  appContentBg: charcoal[900],
  appPreviewBg: charcoal[900],
  appHoverBg: charcoal[700],
  appBorderColor: charcoal[700],
  textColor: paper[100],
  textMutedColor: paper[400],
  textInverseColor: charcoal[900],
  barBg: charcoal[900],
  barTextColor: paper[400],
  barHoverColor: eucalyptus[300],
  barSelectedColor: eucalyptus[300],
  buttonBg: charcoal[800],
  buttonBorder: charcoal[700],
  booleanBg: charcoal[800],
  booleanSelectedBg: charcoal[700],
  inputBg: charcoal[800],
  inputBorder: charcoal[600],
  inputTextColor: paper[100],
});
