import { cx } from "class-variance-authority";
import {
  forwardRef,
  type ComponentPropsWithoutRef,
  type ReactElement,
  type ReactNode,
} from "react";
import type { Breadcrumb } from "../../content/breadcrumb.js";
import type { Image } from "../../content/image.js";
import { fetchFirst } from "../../internal/fetch-first.js";
import { headingTag, type HeadingLevel } from "../../internal/heading.js";
import type { LinkComponent } from "../../internal/link.js";
import { isEmpty } from "../../internal/nodes.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { warn } from "../../internal/warn.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Breadcrumbs } from "../breadcrumbs/index.js";

/** The background of a page's top. */
export type PageHeaderTone = "plain" | "soft";

export interface PageHeaderProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  /** The page's title. */
  heading: ReactNode;
  /**
   * Level of the heading; use 1 once per page.
   * @default 1
   */
  headingLevel?: HeadingLevel;
  /** The path from the home page to this one. */
  breadcrumbs?: readonly Breadcrumb[];
  /** One or two sentences on what the page is about. */
  intro?: ReactNode;
  /** A line of facts about the page, such as its date and how long it takes to read. */
  note?: ReactNode;
  /** A photo, shown wide below the words, or an element such as ThreadFigure, beside them. */
  image?: Image | ReactElement;
  /**
   * Background: the page's own, or slightly deeper.
   * @default "soft"
   */
  tone?: PageHeaderTone;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * A router's link, such as Next's `Link`, for the breadcrumbs.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** The top of a page that asks for nothing: where it is, its title, and what it is about. */
export const PageHeader = forwardRef<HTMLElement, PageHeaderProps>(function PageHeader(
  {
    heading,
    headingLevel = 1,
    breadcrumbs,
    intro,
    note,
    image,
    tone = "soft",
    imageComponent,
    linkComponent,
    messages,
    className,
    ...rest
  },
  ref,
) {
  if (process.env.NODE_ENV !== "production" && isEmpty(heading))
    warn("PageHeader", "heading", "is missing, so the page has no title; give it one.");
  const Tag = headingTag("PageHeader", headingLevel);
  const picture = renderImage("PageHeader", "image", image, imageComponent, {
    size: [1600, 800],
    sizes: "(width < 78rem) 100vw, 74rem",
    loading: "eager",
    ...fetchFirst,
  });
  return (
    <header
      ref={ref}
      className={cx(
        "cui-page-header",
        tone !== "plain" && "cui-page-header--soft",
        picture && (picture === image ? "cui-page-header--figure" : "cui-page-header--photo"),
        className,
      )}
      {...rest}
    >
      {breadcrumbs?.length ? (
        <Breadcrumbs
          className="cui-page-header__breadcrumbs"
          items={breadcrumbs}
          linkComponent={linkComponent}
          messages={messages}
        />
      ) : null}
      <div className="cui-page-header__text">
        {!isEmpty(heading) && <Tag className="cui-page-header__heading">{heading}</Tag>}
        {!isEmpty(intro) && <div className="cui-page-header__intro">{intro}</div>}
        {!isEmpty(note) && <div className="cui-page-header__note">{note}</div>}
      </div>
      {picture && <div className="cui-page-header__image">{picture}</div>}
    </header>
  );
});
