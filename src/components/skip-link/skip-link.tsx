import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { Link } from "../../internal/link.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface SkipLinkProps extends Omit<ComponentPropsWithoutRef<"a">, "children" | "href"> {
  /**
   * The id of the page's main part, behind a "#".
   * @default "#main"
   */
  href?: string;
  /**
   * The link's text.
   * @default "Skip to the main content", in the language of `messages`
   */
  children?: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** The first link of a page: takes keyboard users past the header. */
export const SkipLink = forwardRef<HTMLAnchorElement, SkipLinkProps>(function SkipLink(
  { href = "#main", children, messages, className, ...rest },
  ref,
) {
  if (process.env.NODE_ENV !== "production" && isEmpty(children))
    watchWord("SkipLink", messages, "skipLink", "skip");
  return (
    <Link
      owner="SkipLink"
      ref={ref}
      href={href}
      className={cx("cui-skip-link", className)}
      {...rest}
    >
      {isEmpty(children) ? (messages?.skipLink?.skip ?? en.skipLink.skip) : children}
    </Link>
  );
});
