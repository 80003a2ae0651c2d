import { cva } from "class-variance-authority";

/** How prominent an action is. */
export type ButtonVariant = "primary" | "secondary" | "quiet";

/** How large an action is. */
export type ButtonSize = "medium" | "large";

/** The class names that Button and ButtonLink share. */
export const buttonClass = cva("cui-button", {
  variants: {
    variant: {
      primary: "",
      secondary: "cui-button--secondary",
      quiet: "cui-button--quiet",
    } satisfies Record<ButtonVariant, string>,
    size: { medium: "", large: "cui-button--large" } satisfies Record<ButtonSize, string>,
  },
});
