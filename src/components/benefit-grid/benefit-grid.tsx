import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Benefit } from "../../content/benefit.js";
import { benefitContent } from "../../internal/benefit-content.js";
import { usableItems } from "../../internal/nodes.js";
import type { HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import { formatNumber } from "../../internal/format-number.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionProps } from "../section/index.js";

export interface BenefitGridProps extends Omit<SectionProps, "children"> {
  /** Names the benefits. */
  heading: ReactNode;
  /** The benefits. An empty list renders nothing. */
  items: readonly Benefit<ReactNode>[];
  /**
   * Numbers the benefits, for an order that means something.
   * @default false
   */
  numbered?: boolean;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language; the numbers are in its digits.
   * @default English
   */
  messages?: PartialMessages;
}

/** The benefits of a treatment, side by side. */
export const BenefitGrid = forwardRef<HTMLElement, BenefitGridProps>(function BenefitGrid(
  { items, numbered = false, linkComponent, headingLevel = 2, messages, className, ...rest },
  ref,
) {
  const benefits = usableItems("BenefitGrid", "items", items);
  if (benefits.length === 0) return null;
  const List = numbered ? "ol" : "ul";
  return (
    <Section
      ref={ref}
      headingLevel={headingLevel}
      {...rest}
      className={cx("cui-benefit-grid", className)}
    >
      <List role="list">
        {benefits.map((benefit, index) => (
          <li key={index} className="cui-benefit-card">
            {benefitContent({
              headingLevel: (headingLevel + 1) as HeadingLevel,
              linkComponent,
              ...benefit,
              ...(numbered && { number: formatNumber(messages?.locale ?? en.locale, index + 1) }),
            })}
          </li>
        ))}
      </List>
    </Section>
  );
});
