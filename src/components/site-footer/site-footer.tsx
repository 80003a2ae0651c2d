import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { PageGroup } from "../../content/page-group.js";
import type { Clinic } from "../../content/clinic.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { postalLines } from "../../internal/postal-lines.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { PhoneLink } from "../phone-link/index.js";

export interface SiteFooterProps extends Omit<ComponentPropsWithoutRef<"footer">, "children"> {
  /** The clinic: its name, address, telephone number and e-mail address are shown. */
  clinic: Pick<Clinic, "name" | "address" | "phone" | "email">;
  /** More pages of the site, in groups. */
  groups?: readonly PageGroup[];
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
  /** The last line: who runs the clinic, privacy, registration. */
  children?: ReactNode;
}

/** The end of every page: how to find and reach the clinic, and the site's other pages. */
export const SiteFooter = forwardRef<HTMLElement, SiteFooterProps>(function SiteFooter(
  { clinic, groups, linkComponent, messages, children, className, ...rest },
  ref,
) {
  const words = { ...en.siteFooter, ...messages?.siteFooter };
  if (process.env.NODE_ENV !== "production") watchWords("SiteFooter", words, messages);
  const { name, address, phone, email }: Partial<SiteFooterProps["clinic"]> = clinic ?? {};
  if (isEmpty(name))
    warn(
      "SiteFooter",
      "clinic",
      "has no name, so visitors cannot tell whose site it is; give the clinic's name.",
    );
  const usable = groups?.length
    ? usableItems("SiteFooter", "groups", groups).flatMap(({ name, items }) => {
        const pages = usableItems("SiteFooter", "groups[].items", items);
        return pages.length > 0 ? [{ name, pages }] : [];
      })
    : [];
  return (
    <footer ref={ref} className={cx("cui-site-footer", className)} {...rest}>
      <address>
        {!isEmpty(name) && (
          <b>
            <bdi>{name}</bdi>
          </b>
        )}
        {postalLines(address)}
        {phone && <PhoneLink phone={phone} messages={messages} />}
        {!isEmpty(email) && (
          <Link owner="SiteFooter" prop="clinic.email" href={`mailto:${email}`}>
            <span className="cui-visually-hidden">{words.email}</span> <bdi>{email}</bdi>
          </Link>
        )}
      </address>
      {usable.length > 0 && (
        <nav aria-label={words.label}>
          {usable.map(({ name, pages }, index) => (
            <div key={index}>
              <h2>{name}</h2>
              <ul role="list">
                {pages.map(({ name, href }, index) => (
                  <li key={index}>
                    <Link
                      owner="SiteFooter"
                      prop="groups[].items[].href"
                      href={href}
                      linkComponent={linkComponent}
                    >
                      {name}
                    </Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
      {!isEmpty(children) && <div className="cui-site-footer__end">{children}</div>}
    </footer>
  );
});
