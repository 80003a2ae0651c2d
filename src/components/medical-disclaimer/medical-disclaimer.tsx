import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface MedicalDisclaimerProps extends Omit<
  ComponentPropsWithoutRef<"aside">,
  "children"
> {
  /**
   * The heading; `null` leaves it out.
   * @default "About this page", from `messages`
   */
  heading?: ReactNode;
  /**
   * Level of the heading.
   * @default 2
   */
  headingLevel?: HeadingLevel;
  /**
   * What the page is not.
   * @default the sentences of `messages`
   */
  children?: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Says that a page informs and does not diagnose. */
export const MedicalDisclaimer = forwardRef<HTMLElement, MedicalDisclaimerProps>(
  function MedicalDisclaimer(
    { heading, headingLevel = 2, children, messages, className, ...rest },
    ref,
  ) {
    const headingId = useIdPrefix(rest.id, "heading");
    const words = { ...en.medicalDisclaimer, ...messages?.medicalDisclaimer };
    if (process.env.NODE_ENV !== "production") watchWords("MedicalDisclaimer", words, messages);
    const title = heading === undefined ? words.heading : heading;
    const named = !isEmpty(title);
    const Tag = headingTag("MedicalDisclaimer", headingLevel);
    return (
      // A note is not a landmark: nobody looks for small print by landmark.
      <aside
        role="note"
        aria-labelledby={named ? headingId : undefined}
        ref={ref}
        className={cx("cui-medical-disclaimer", className)}
        {...rest}
      >
        {named && <Tag id={headingId}>{title}</Tag>}
        {wrapText(isEmpty(children) ? words.text : children, "p")}
      </aside>
    );
  },
);
