import { cva } from "class-variance-authority";
import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/content.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import type { Messages } from "../../messages/messages.js";
import { en } from "../../messages/en.js";

/** How a callout speaks: aside, as the page's one large statement, or with care. */
export type CalloutTone = "note" | "highlight" | "important";

export interface CalloutProps extends Omit<ComponentPropsWithoutRef<"aside">, "children"> {
  /** What it is about, in a few words. */
  heading?: ReactNode;
  /** Default: 3. */
  headingLevel?: HeadingLevel;
  /** "note" for an aside, "highlight" for the page's one large statement, "important" for what must not be missed. Default: "note". */
  tone?: CalloutTone;
  /** The library's words in another language. Default: English. */
  messages?: Partial<Messages>;
  /** The text. */
  children?: ReactNode;
}

const callout = cva("cui-callout", {
  variants: {
    tone: {
      note: "",
      highlight: "cui-callout--highlight",
      important: "cui-callout--important",
    } satisfies Record<CalloutTone, string>,
  },
});

/** A few sentences that stand out from the text around them. */
export const Callout = forwardRef<HTMLElement, CalloutProps>(function Callout(
  { heading, headingLevel = 3, tone = "note", messages, className, children, ...rest },
  ref,
) {
  const headingId = useId();
  const named = !isEmpty(heading);
  if (!named && isEmpty(children)) return null;
  const Tag = headingTag("Callout", headingLevel);
  const prefix = tone === "important" && (
    // Colour alone says nothing to a screen reader.
    <>
      <span className="cui-visually-hidden">
        {(messages?.callout ?? en.callout).important}
      </span>{" "}
    </>
  );
  return (
    // A note is no landmark: a page may have several, and a landmark each would be noise.
    <aside
      role="note"
      aria-labelledby={named ? headingId : undefined}
      ref={ref}
      className={callout({ tone, className })}
      {...rest}
    >
      {named ? (
        <Tag id={headingId} className="cui-callout__heading">
          {prefix}
          {heading}
        </Tag>
      ) : (
        prefix
      )}
      {tone === "highlight" && (
        <svg className="cui-callout__thread" viewBox="0 14 960 94" aria-hidden="true">
          <path d={thread} />
        </svg>
      )}
      {!isEmpty(children) && <div className="cui-callout__body">{children}</div>}
    </aside>
  );
});

/** One line that rises, turns once and settles, as a breath does. */
const thread =
  "M0 82c57 3 113.1 4.9 169.9 3.5 117.9-2.9 237-15.7 351.9-42.5 13.2-3.1 37.9-8.8 40.4-24.9 3.9-25.8-59-14.1-49.1 33.6 11.6 56.6 106 41.2 146.5 36.3 43.1-5.1 86.1-9.8 129.5-11.6 57-2.4 113.9 .6 170.9 3.6";
