import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { renderable } from "../../internal/nodes.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { wrapText } from "../../internal/wrap-text.js";
import type { PartialMessages } from "../../messages/messages.js";
import { SkipLink } from "../skip-link/index.js";

export interface PageProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** What stands before the main part: SiteHeader, and perhaps an AnnouncementBanner or Breadcrumbs. */
  header?: ReactNode;
  /** What stands after it, such as SiteFooter. */
  footer?: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /** The main part: sections, and components that stand between them. */
  children?: ReactNode;
}

/** The skeleton of a page: skip link, header, main part and footer, in their landmarks. */
export const Page = forwardRef<HTMLDivElement, PageProps>(function Page(
  { header, footer, messages, className, children, ...rest },
  ref,
) {
  const mainId = useIdPrefix(rest.id, "main");
  return (
    <div ref={ref} className={cx("cui-page", className)} {...rest}>
      <SkipLink href={`#${mainId}`} messages={messages} />
      {wrapText(renderable(header))}
      <main id={mainId} className="cui-page__main">
        {wrapText(renderable(children), "p")}
      </main>
      {wrapText(renderable(footer))}
    </div>
  );
});
