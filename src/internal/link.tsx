import { forwardRef, type ComponentPropsWithoutRef, type ElementType } from "react";
import { renderable } from "./nodes.js";
import { safeUrl } from "./safe-url.js";
import { quote, warn } from "./warn.js";

/** A router's link, such as Next's `Link`: a component that takes `href`, `className` and `children`. */
export type LinkComponent = ElementType<ComponentPropsWithoutRef<"a"> & { href: string }>;

interface LinkProps extends ComponentPropsWithoutRef<"a"> {
  /** The component that development messages name. */
  owner: string;
  /** The prop that development messages name. */
  prop?: string;
  linkComponent?: LinkComponent;
}

/** Every link that the library renders. With an unsafe or missing URL it shows the text only. */
export const Link = forwardRef<HTMLAnchorElement, LinkProps>(function Link(
  { owner, prop = "href", href, linkComponent: Anchor = "a", children, ...rest },
  ref,
) {
  const url = safeUrl(href);
  if (url === undefined) {
    if (process.env.NODE_ENV !== "production")
      warn(
        owner,
        prop,
        `${quote(href)} is not a safe URL, so the text is shown without a link; use http, https, mailto, tel, sms or a relative URL.`,
      );
    return (
      <span ref={ref} {...(rest as ComponentPropsWithoutRef<"span">)}>
        {renderable(children)}
      </span>
    );
  }
  // The browser itself follows a link within the page: it opens a closed target, and focus follows.
  const Root = url.startsWith("#") ? "a" : Anchor;
  return (
    <Root ref={ref} href={url} {...rest}>
      {renderable(children)}
    </Root>
  );
});
