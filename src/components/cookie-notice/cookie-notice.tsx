import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { ConsentPurpose } from "../../content/consent-purpose.js";
import { isEmpty, renderable, usableItems } from "../../internal/nodes.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { CookieNoticeClient } from "./cookie-notice.client.js";

export interface CookieNoticeProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  /** What the site asks leave for. Without any there is nothing to ask, so nothing is shown. */
  items?: readonly ConsentPurpose<ReactNode>[];
  /**
   * The question, which names the notice.
   * @default "Your choice about cookies"
   */
  heading?: ReactNode;
  /** What it is about, in a sentence or two, with a link to the privacy notice. */
  children?: ReactNode;
  /**
   * The `value`s agreed to, where the site keeps the choice itself, such as in a cookie.
   * @default what the browser's `localStorage` has kept for up to six months
   */
  choice?: readonly string[];
  /**
   * Called with the `value`s agreed to, none after "Refuse": once for a choice that was kept, and after
   * each new one. Load what needs leave here and nowhere else.
   */
  onChoice?: (agreed: readonly string[]) => void;
  /**
   * The notice's id. A link to it opens it again.
   * @default none, and `<a href="#cookie-choice">` opens it
   */
  id?: string;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Asks before anything is stored or loaded, with refusing as easy as agreeing. */
export const CookieNotice = forwardRef<HTMLElement, CookieNoticeProps>(function CookieNotice(
  { items, heading, children, choice, onChoice, id, messages, className, ...rest },
  ref,
) {
  const purposes = items ? usableItems("CookieNotice", "items", items) : [];
  const words = { ...en.cookieNotice, ...messages?.cookieNotice };
  if (process.env.NODE_ENV !== "production" && purposes.length > 0)
    watchWords("CookieNotice", words, messages);
  if (purposes.length === 0) return null;
  return (
    <CookieNoticeClient
      ref={ref}
      id={id || undefined}
      items={purposes}
      heading={isEmpty(heading) ? words.label : heading}
      choice={Array.isArray(choice) ? choice : undefined}
      onChoice={typeof onChoice === "function" ? onChoice : undefined}
      words={words}
      className={cx("cui-cookie-notice", className)}
      {...rest}
    >
      {renderable(children)}
    </CookieNoticeClient>
  );
});
