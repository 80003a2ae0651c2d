import { forwardRef, type ComponentPropsWithoutRef, type ElementType } from "react";
import { drawable } from "./content.js";
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

/** Every link that the library draws. An unsafe or missing URL keeps its text and loses its link. */
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
        `${quote(href)} is not a URL that can be linked; the text is shown without a link. Use http, https, mailto, tel, sms or a relative URL.`,
      );
    return (
      <span ref={ref} {...(rest as ComponentPropsWithoutRef<"span">)}>
        {drawable(children)}
      </span>
    );
  }
  // Within the page the browser goes there itself: it opens what is closed, and the focus follows.
  const Root = url.startsWith("#") ? "a" : Anchor;
  return (
    <Root ref={ref} href={url} {...rest}>
      {drawable(children)}
    </Root>
  );
});
