import { cx } from "class-variance-authority";

/** How prominent an action is. */
export type ButtonVariant = "primary" | "secondary" | "quiet";

/** How large an action is. */
export type ButtonSize = "medium" | "large";

const variants: Partial<Record<ButtonVariant, string>> = {
  secondary: "cui-button--secondary",
  quiet: "cui-button--quiet",
};

/** The class names that Button and ButtonLink share. */
export const buttonClass = ({
  variant = "primary",
  size = "medium",
}: {
  variant?: ButtonVariant;
  size?: ButtonSize;
}) => cx("cui-button", variants[variant], size === "large" && "cui-button--large");
