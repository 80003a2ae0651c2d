import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Benefit } from "../../content/benefit.js";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { warn } from "../../internal/warn.js";

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
    headingLevel = 3,
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
  const Tag = headingTag("BenefitCard", headingLevel);
  if (isEmpty(name))
    warn(
      "BenefitCard",
      "name",
      "is missing, so the card has no heading; name the benefit in a few words.",
    );
  if (!isEmpty(description) && !isEmpty(children))
    warn("BenefitCard", "description", "and children are both given, so both are shown; use one.");
  return (
    <div ref={ref} className={cx("cui-benefit-card", className)} {...rest}>
      {!isEmpty(icon) && (
        <div className="cui-benefit-card__icon" aria-hidden="true">
          {icon}
        </div>
      )}
      {!isEmpty(number) && <div className="cui-benefit-card__number">{number}</div>}
      {!isEmpty(name) && (
        <Tag>
          {href === undefined ? (
            name
          ) : (
            <Link owner="BenefitCard" href={href} linkComponent={linkComponent}>
              {name}
            </Link>
          )}
        </Tag>
      )}
      {!isEmpty(description) && <div className="cui-benefit-card__description">{description}</div>}
      {!isEmpty(children) && <div className="cui-benefit-card__description">{children}</div>}
      {!isEmpty(evidence) && <div className="cui-benefit-card__evidence">{evidence}</div>}
    </div>
  );
});
