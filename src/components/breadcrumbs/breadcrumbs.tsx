import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { Breadcrumb } from "../../content/breadcrumb.js";
import { usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface BreadcrumbsProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /** The pages from the home page to this one. An empty list renders nothing. */
  items: readonly Breadcrumb[];
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** The path from the home page to this one. */
export const Breadcrumbs = forwardRef<HTMLElement, BreadcrumbsProps>(function Breadcrumbs(
  { items, linkComponent, messages, className, ...rest },
  ref,
) {
  const pages = usableItems("Breadcrumbs", "items", items);
  if (pages.length === 0) return null;
  if (process.env.NODE_ENV !== "production" && !rest["aria-label"])
    watchWord("Breadcrumbs", messages, "breadcrumbs", "label");
  return (
    <nav
      aria-label={messages?.breadcrumbs?.label ?? en.breadcrumbs.label}
      ref={ref}
      className={cx("cui-breadcrumbs", className)}
      {...rest}
    >
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ol role="list">
        {pages.map(({ name, href }, index) =>
          index === pages.length - 1 ? (
            <li key={index} aria-current="page">
              {name}
            </li>
          ) : (
            <li key={index}>
              {href === undefined ? (
                name
              ) : (
                <Link
                  owner="Breadcrumbs"
                  prop="items[].href"
                  href={href}
                  linkComponent={linkComponent}
                >
                  {name}
                </Link>
              )}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
});
