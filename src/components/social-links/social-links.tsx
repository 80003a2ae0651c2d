import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Profile } from "../../content/profile.js";
import { Link } from "../../internal/link.js";
import { usableItems } from "../../internal/nodes.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface SocialLinksProps extends Omit<ComponentPropsWithoutRef<"ul">, "children"> {
  /** The clinic's pages on other sites: `clinic.profiles`. An empty list renders nothing. */
  items: readonly Profile[];
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Links to the clinic's pages on other sites, by their names. */
export const SocialLinks = forwardRef<HTMLUListElement, SocialLinksProps>(function SocialLinks(
  { items, messages, className, ...rest },
  ref,
) {
  const profiles = usableItems("SocialLinks", "items", items);
  if (profiles.length === 0) return null;
  const words = { ...en.socialLinks, ...messages?.socialLinks };
  if (process.env.NODE_ENV !== "production") watchWords("SocialLinks", words, messages);
  return (
    // Safari drops the list role of an unmarked list; role="list" keeps it.
    <ul
      ref={ref}
      role="list"
      aria-label={words.label}
      className={cx("cui-social-links", className)}
      {...rest}
    >
      {profiles.map(({ name, href }, index) => (
        <li key={index}>
          {/* "me": the page belongs to the same clinic, which some networks check. */}
          <Link owner="SocialLinks" prop="items[].href" href={href} rel="me">
            <bdi>{name}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
});
