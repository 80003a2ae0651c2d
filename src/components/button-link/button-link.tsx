import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { Link, type LinkComponent } from "../../internal/link.js";
import { buttonClass, type ButtonSize, type ButtonVariant } from "../button/index.js";

export interface ButtonLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "children" | "href"> {
  /** Where it goes: http, https, mailto, tel, sms or a relative URL. */
  href: string;
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
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /** Where the link goes, in one to four words. */
  children?: ReactNode;
}

/** A link that looks like a button: the next step of a page. */
export const ButtonLink = forwardRef<HTMLAnchorElement, ButtonLinkProps>(function ButtonLink(
  { variant = "primary", size = "medium", className, ...rest },
  ref,
) {
  return (
    <Link
      owner="ButtonLink"
      ref={ref}
      className={cx(buttonClass({ variant, size }), className)}
      {...rest}
    />
  );
});
