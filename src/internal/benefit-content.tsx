import type { ReactNode } from "react";
import type { Benefit } from "../content/benefit.js";
import { headingTag, type HeadingLevel } from "./heading.js";
import { Link, type LinkComponent } from "./link.js";
import { isEmpty } from "./nodes.js";
import { warn } from "./warn.js";

interface BenefitContentProps extends Benefit<ReactNode> {
  headingLevel?: HeadingLevel;
  linkComponent?: LinkComponent;
  children?: ReactNode;
}

/** What is inside a BenefitCard: a call, not a component, so that an item of a list is its own card. */
export function benefitContent({
  name,
  headingLevel = 3,
  description,
  icon,
  number,
  evidence,
  href,
  linkComponent,
  children,
}: BenefitContentProps) {
  const Tag = headingTag("BenefitCard", headingLevel);
  if (process.env.NODE_ENV !== "production") {
    if (isEmpty(name))
      warn(
        "BenefitCard",
        "name",
        "is missing, so the card has no heading; name the benefit in a few words.",
      );
    if (!isEmpty(description) && !isEmpty(children))
      warn(
        "BenefitCard",
        "description",
        "and children are both given, so both are shown; use one.",
      );
  }
  return (
    <>
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
      {!isEmpty(description) && <div>{description}</div>}
      {!isEmpty(children) && <div>{children}</div>}
      {!isEmpty(evidence) && <div className="cui-benefit-card__evidence">{evidence}</div>}
    </>
  );
}
