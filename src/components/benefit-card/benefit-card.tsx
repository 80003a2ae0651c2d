import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Benefit } from "../../content/benefit.js";
import { benefitContent } from "../../internal/benefit-content.js";
import type { HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";

export interface BenefitCardProps
  extends Benefit<ReactNode>, Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /**
   * Level of the heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /** The description as children, instead of `description`. */
  children?: ReactNode;
}

/** One benefit of a treatment. */
export const BenefitCard = forwardRef<HTMLDivElement, BenefitCardProps>(function BenefitCard(
  {
    name,
    headingLevel,
    description,
    icon,
    number,
    evidence,
    href,
    linkComponent,
    className,
    children,
    ...rest
  },
  ref,
) {
  return (
    <div ref={ref} className={cx("cui-benefit-card", className)} {...rest}>
      {benefitContent({
        name,
        headingLevel,
        description,
        icon,
        number,
        evidence,
        href,
        linkComponent,
        children,
      })}
    </div>
  );
});
