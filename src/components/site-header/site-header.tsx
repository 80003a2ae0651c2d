import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { NavigationItem, NavigationPage } from "../../content/navigation-item.js";
import { toBookingLink } from "../../content/booking-link.js";
import type { Clinic } from "../../content/clinic.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { warn } from "../../internal/warn.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { ButtonLink } from "../button-link/index.js";
import { PhoneLink } from "../phone-link/index.js";
import { findCurrent } from "./find-current.js";
import { Menu } from "./menu.client.js";

export interface SiteHeaderProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  /** The clinic: its logo or name, its telephone number, its booking page. */
  clinic: Pick<Clinic, "name" | "logo" | "phone" | "booking">;
  /**
   * The home page, behind the logo or name.
   * @default "/"
   */
  homeHref?: string;
  /** The main navigation: pages, and submenus of pages. */
  items?: readonly NavigationItem[];
  /**
   * The address of the page that is shown, such as a router's path. The item with it is marked as the
   * current page, or the nearest above it as the part of the site, and the submenu that it is in.
   */
  currentHref?: string;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * A site's own image component, such as Next's `Image`.
   * @default "img"
   */
  imageComponent?: ImageComponent;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /** What else belongs at its end, such as a LanguageSwitcher. On a narrow screen it is behind the menu. */
  children?: ReactNode;
}

/** The top of every page: whose site it is, where to go, how to call and book. */
export const SiteHeader = forwardRef<HTMLElement, SiteHeaderProps>(function SiteHeader(
  {
    clinic,
    homeHref = "/",
    items,
    currentHref,
    linkComponent,
    imageComponent,
    messages,
    children,
    className,
    ...rest
  },
  ref,
) {
  const words = { ...en.siteHeader, ...messages?.siteHeader };
  if (process.env.NODE_ENV !== "production") watchWords("SiteHeader", words, messages);
  const { name, logo, phone, booking: page }: Partial<SiteHeaderProps["clinic"]> = clinic ?? {};
  const booking = toBookingLink(page);
  const entries = (items?.length ? usableItems("SiteHeader", "items", items) : []).map((item) => ({
    item: item as NavigationPage,
    below: pagesBelow(item),
  }));
  const current = findCurrent(
    entries.flatMap(({ item, below }) => below ?? item),
    currentHref,
    homeHref,
  );
  const hasSubmenu = entries.some(({ below }) => below);
  const group = useIdPrefix(rest.id, "menu");
  // Only a menu that lies over the page, or that a router keeps when the page changes, needs a script.
  const Details = hasSubmenu || linkComponent ? Menu : "details";
  const renderPage = (page: NavigationPage) => (
    <Link
      owner="SiteHeader"
      prop="items[].href"
      href={page.href}
      aria-current={current(page)}
      linkComponent={linkComponent}
    >
      {page.name}
    </Link>
  );
  if (process.env.NODE_ENV !== "production" && booking && isEmpty(booking.label))
    watchWord("SiteHeader", messages, "bookingCTA", "book");
  if (isEmpty(name))
    warn(
      "SiteHeader",
      "clinic",
      "has no name, so the home link has no text; give the clinic's name.",
    );
  return (
    <header ref={ref} className={cx("cui-site-header", className)} {...rest}>
      {(logo?.src || !isEmpty(name)) && (
        <Link
          owner="SiteHeader"
          prop="homeHref"
          href={homeHref}
          className="cui-site-header__brand"
          linkComponent={linkComponent}
        >
          {/* The image is the link's only content, so it gets the clinic's name where it has no alternative text. */}
          {(logo &&
            renderImage("SiteHeader", "clinic.logo", logo, imageComponent, {
              size: [176, 44],
              sizes: `${Math.ceil((logo.width / logo.height) * 44) || 176}px`,
              className: "cui-site-header__logo",
              name,
              loading: "eager",
            })) ?? <bdi>{name}</bdi>}
        </Link>
      )}
      {entries.length > 0 && (
        <nav aria-label={words.label} className="cui-site-header__nav">
          <Details suppressHydrationWarning>
            <summary>{words.menu}</summary>
            <ul role="list">
              {entries.map(({ item, below }, index) => (
                <li key={index}>
                  {below ? (
                    <details
                      suppressHydrationWarning
                      name={group}
                      className="cui-site-header__submenu"
                    >
                      <summary aria-current={below.some(current) ? "true" : undefined}>
                        <span>{item.name}</span>
                      </summary>
                      <ul role="list">
                        {below.map((page, at) => (
                          <li key={at}>{renderPage(page)}</li>
                        ))}
                      </ul>
                    </details>
                  ) : (
                    renderPage(item)
                  )}
                </li>
              ))}
            </ul>
          </Details>
        </nav>
      )}
      {(phone || booking || !isEmpty(children)) && (
        <div className="cui-site-header__actions">
          {phone && <PhoneLink phone={phone} messages={messages} />}
          {booking && (
            <ButtonLink href={booking.href} linkComponent={linkComponent}>
              {isEmpty(booking.label)
                ? (messages?.bookingCTA?.book ?? en.bookingCTA.book)
                : booking.label}
            </ButtonLink>
          )}
          {!isEmpty(children) && <div className="cui-site-header__more">{children}</div>}
        </div>
      )}
    </header>
  );
});

/** The pages of a submenu, or undefined for a page. */
function pagesBelow(item: NavigationItem): readonly NavigationPage[] | undefined {
  if (!("items" in item) || item.items == null) return undefined;
  const pages = usableItems("SiteHeader", "items[].items", item.items);
  if (pages.length === 0) return undefined;
  if (process.env.NODE_ENV !== "production" && "href" in item)
    warn(
      "SiteHeader",
      "items[].href",
      "is not linked, since the item opens a submenu; make that page the first of its items.",
    );
  return pages;
}
