import { cva } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { formatDate } from "../../internal/format-date.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

/** How important an announcement is. */
export type AnnouncementBannerVariant = "note" | "important";

export interface AnnouncementBannerProps extends Omit<
  ComponentPropsWithoutRef<"section">,
  "children"
> {
  /**
   * "note" for news, "important" for what must not be missed.
   * @default "note"
   */
  variant?: AnnouncementBannerVariant;
  /** What it is about, in a few words. It labels the banner and is not a heading of the page. */
  heading?: ReactNode;
  /** The last day that it applies, as an ISO 8601 date: "2027-01-02". The banner does not disappear by itself. */
  until?: string;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /** A sentence or two; links are welcome. */
  children?: ReactNode;
}

const banner = cva("cui-announcement-banner", {
  variants: {
    variant: {
      note: "",
      important: "cui-announcement-banner--important",
    } satisfies Record<AnnouncementBannerVariant, string>,
  },
});

/** News for every visitor, such as a closure, in a strip across the page. */
export const AnnouncementBanner = forwardRef<HTMLElement, AnnouncementBannerProps>(
  function AnnouncementBanner(
    { variant = "note", heading, until, messages, className, children, ...rest },
    ref,
  ) {
    const headingId = useIdPrefix(rest.id, "heading");
    const named = !isEmpty(heading);
    if (!named && isEmpty(children)) return null;
    const words = { ...en.announcementBanner, ...messages?.announcementBanner };
    const lastDay = isEmpty(until) ? undefined : formatDate(messages?.locale ?? en.locale, until);
    if (process.env.NODE_ENV !== "production" && (!named || lastDay))
      watchWords("AnnouncementBanner", words, messages);
    if (!isEmpty(until) && lastDay === undefined) {
      warn(
        "AnnouncementBanner",
        "until",
        `${quote(until)} is not a date, so it is not shown; use a date such as "2027-01-02".`,
      );
    }
    if (process.env.NODE_ENV !== "production" && variant === "important")
      watchWord("AnnouncementBanner", messages, "callout", "important");
    // Colour alone says nothing to a screen reader.
    const prefix = variant === "important" && (
      <span className="cui-visually-hidden">
        {messages?.callout?.important ?? en.callout.important}
      </span>
    );
    const [before, after] = words.until.split("{date}");
    return (
      <section
        aria-label={named ? undefined : words.label}
        aria-labelledby={named ? headingId : undefined}
        ref={ref}
        className={banner({ variant, className })}
        {...rest}
      >
        {named && (
          <strong key={variant} id={headingId}>
            {prefix ? (
              <>
                {prefix} {wrapText(heading)}
              </>
            ) : (
              heading
            )}
          </strong>
        )}
        {!isEmpty(children) && (
          <div key={`${variant} ${named}`}>
            {prefix && !named ? (
              <>
                {prefix} {wrapText(children)}
              </>
            ) : (
              children
            )}
          </div>
        )}
        {lastDay && (
          <small key={`${words.until} ${lastDay}`}>
            {before}
            <time dateTime={until}>{lastDay}</time>
            {after}
          </small>
        )}
      </section>
    );
  },
);
