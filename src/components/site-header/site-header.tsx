import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { NavigationItem } from "../../content/navigation-item.js";
import { toBookingLink } from "../../content/booking-link.js";
import type { Clinic } from "../../content/clinic.js";
import { renderable, isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { renderImage, type ImageComponent } from "../../internal/render-image.js";
import { wrapText } from "../../internal/wrap-text.js";
import { warn } from "../../internal/warn.js";
import { watchWord, watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { ButtonLink } from "../button-link/index.js";
import { PhoneLink } from "../phone-link/index.js";

export interface SiteHeaderProps extends Omit<ComponentPropsWithoutRef<"header">, "children"> {
  /** The clinic: its logo or name, its telephone number, its booking page. */
  clinic: Pick<Clinic, "name" | "logo" | "phone" | "booking">;
  /**
   * The home page, behind the logo or name.
   * @default "/"
   */
  homeHref?: string;
  /** The main navigation. */
  items?: readonly NavigationItem[];
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
  /** What else belongs at its end, such as a LanguageSwitcher. */
  children?: ReactNode;
}

/** The top of every page: whose site it is, where to go, how to call and book. */
export const SiteHeader = forwardRef<HTMLElement, SiteHeaderProps>(function SiteHeader(
  {
    clinic,
    homeHref = "/",
    items,
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
  const pages = items?.length ? usableItems("SiteHeader", "items", items) : [];
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
      {pages.length > 0 && (
        <nav aria-label={words.label} className="cui-site-header__nav">
          {/* A visitor may open the menu before hydration; React must not take that for a mismatch. */}
          <details suppressHydrationWarning>
            <summary>{words.menu}</summary>
            <ul role="list">
              {pages.map(({ name, href, current }, index) => (
                <li key={index}>
                  <Link
                    owner="SiteHeader"
                    prop="items[].href"
                    href={href}
                    aria-current={current ? "page" : undefined}
                    linkComponent={linkComponent}
                  >
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
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
          {wrapText(renderable(children))}
        </div>
      )}
    </header>
  );
});
