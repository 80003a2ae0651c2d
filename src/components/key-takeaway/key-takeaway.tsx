import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { threadLine } from "../../internal/thread-line.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface KeyTakeawayProps extends SectionProps {
  /**
   * Names the section, in one to three words.
   * @default the library's words for "In short"
   */
  heading?: ReactNode;
  /** The one statement to remember, in a sentence or two. Without it nothing is rendered. */
  children?: ReactNode;
  /**
   * On wide screens, the statement under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** The one thing to remember from a page, large and underlined. */
export const KeyTakeaway = forwardRef<HTMLElement, KeyTakeawayProps>(function KeyTakeaway(
  { heading, layout = "split", className, messages, children, ...rest },
  ref,
) {
  if (isEmpty(children)) return null;
  if (process.env.NODE_ENV !== "production" && isEmpty(heading))
    watchWord("KeyTakeaway", messages, "keyTakeaway", "heading");
  return (
    <Section
      ref={ref}
      layout={layout}
      className={cx("cui-key-takeaway", className)}
      heading={
        isEmpty(heading) ? (messages?.keyTakeaway?.heading ?? en.keyTakeaway.heading) : heading
      }
      {...rest}
    >
      <div className="cui-key-takeaway__text">{children}</div>
      {threadLine("cui-key-takeaway__thread")}
    </Section>
  );
});
