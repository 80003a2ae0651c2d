import { cx } from "class-variance-authority";
import { Slot } from "../../internal/slot.js";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { renderable } from "../../internal/nodes.js";
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-class.js";

export interface ButtonProps extends Omit<ComponentPropsWithoutRef<"button">, "children"> {
  /**
   * Prominence: the main action, another action, or a quiet one.
   * @default "primary"
   */
  variant?: ButtonVariant;
  /**
   * Height: 44 px, or 56 when large.
   * @default "medium"
   */
  size?: ButtonSize;
  /**
   * Applies the look to the one child element, such as a router's link, instead of rendering a button.
   * @default false
   */
  asChild?: boolean;
  /** What the button does, in one to four words. */
  children?: ReactNode;
}

/** Does something on this page. To go somewhere, use ButtonLink. */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = "primary", size = "medium", asChild = false, className, children, ...rest },
  ref,
) {
  const classes = cx(buttonClass({ variant, size }), className);
  const Root = asChild ? Slot : "button";
  return (
    <Root type={asChild ? undefined : "button"} ref={ref} className={classes} {...rest}>
      {renderable(children)}
    </Root>
  );
});
