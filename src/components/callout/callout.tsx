import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import { threadLine } from "../../internal/thread-line.js";
import type { PartialMessages } from "../../messages/messages.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";

/** How important a callout is. */
export type CalloutVariant = "note" | "highlight" | "important";

export interface CalloutProps extends Omit<ComponentPropsWithoutRef<"aside">, "children"> {
  /** What it is about, in a few words. */
  heading?: ReactNode;
  /**
   * Level of the heading.
   * @default 3
   */
  headingLevel?: HeadingLevel;
  /**
   * "note" for an aside, "highlight" for the page's one large statement, "important" for what must
   * not be missed.
   * @default "note"
   */
  variant?: CalloutVariant;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /** The text. */
  children?: ReactNode;
}

const variants: Partial<Record<CalloutVariant, string>> = {
  highlight: "cui-callout--highlight",
  important: "cui-callout--important",
};

/** A few sentences that stand out from the text around them. */
export const Callout = forwardRef<HTMLElement, CalloutProps>(function Callout(
  { heading, headingLevel = 3, variant = "note", messages, className, children, ...rest },
  ref,
) {
  const headingId = useIdPrefix(rest.id, "heading");
  const named = !isEmpty(heading);
  if (!named && isEmpty(children)) return null;
  const Tag = headingTag("Callout", headingLevel);
  if (process.env.NODE_ENV !== "production" && variant === "important")
    watchWord("Callout", messages, "callout", "important");
  // Colour alone says nothing to a screen reader.
  const prefix = variant === "important" && (
    <span className="cui-visually-hidden">
      {messages?.callout?.important ?? en.callout.important}
    </span>
  );
  return (
    // A note is not a landmark: a page may have several, and landmarks for all would be noise.
    <aside
      role="note"
      aria-labelledby={named ? headingId : undefined}
      ref={ref}
      className={cx("cui-callout", variants[variant], className)}
      {...rest}
    >
      {named ? (
        <Tag key={variant} id={headingId}>
          {prefix ? (
            <>
              {prefix} {wrapText(heading)}
            </>
          ) : (
            heading
          )}
        </Tag>
      ) : (
        prefix
      )}
      {variant === "highlight" && threadLine("cui-callout__thread")}
      {!isEmpty(children) && <div>{children}</div>}
    </aside>
  );
});
