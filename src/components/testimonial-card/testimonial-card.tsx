import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { Testimonial } from "../../content/testimonial.js";
import { isEmpty } from "../../internal/nodes.js";
import { warn } from "../../internal/warn.js";

export interface TestimonialCardProps
  extends Testimonial<ReactNode>, Omit<ComponentPropsWithoutRef<"figure">, "children"> {}

/** A patient's words, shown with the patient's consent. */
export const TestimonialCard = forwardRef<HTMLElement, TestimonialCardProps>(
  function TestimonialCard({ children, name, description, consent, className, ...rest }, ref) {
    if (consent !== true) {
      warn(
        "TestimonialCard",
        "consent",
        "is missing, so nothing is shown; get the patient's written consent, then set consent to true.",
      );
      return null;
    }
    if (isEmpty(children)) {
      warn(
        "TestimonialCard",
        "children",
        "are missing, so nothing is shown; give the patient's words.",
      );
      return null;
    }
    return (
      <figure ref={ref} className={cx("cui-testimonial-card", className)} {...rest}>
        <blockquote>{children}</blockquote>
        {!(isEmpty(name) && isEmpty(description)) && (
          <figcaption>
            {!isEmpty(name) && (
              <b>
                <bdi>{name}</bdi>{" "}
              </b>
            )}
            {!isEmpty(description) && <span>{description}</span>}
          </figcaption>
        )}
      </figure>
    );
  },
);
