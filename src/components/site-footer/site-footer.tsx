import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from "react";
import type { LegalFact } from "../../content/legal-fact.js";
import type { PageGroup } from "../../content/page-group.js";
import type { Clinic } from "../../content/clinic.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { postalLines } from "../../internal/postal-lines.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import { wrapText } from "../../internal/wrap-text.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { PhoneLink } from "../phone-link/index.js";
import { SocialLinks } from "../social-links/index.js";

export interface SiteFooterProps extends Omit<ComponentPropsWithoutRef<"footer">, "children"> {
  /** The clinic: its name, address, telephone number, e-mail address and profiles are shown. */
  clinic: Pick<Clinic, "name" | "address" | "phone" | "email" | "profiles">;
  /** More pages of the site, in groups. */
  groups?: readonly PageGroup[];
  /** The pages that a site has to have, in one line: privacy, accessibility, complaints. */
  policies?: PageGroup["items"];
  /** What the law asks to say: the company's number, its registered office, its register. */
  legal?: readonly LegalFact[];
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
  { clinic, groups, policies, legal, linkComponent, messages, children, className, ...rest },
  ref,
) {
  const words = { ...en.siteFooter, ...messages?.siteFooter };
  if (process.env.NODE_ENV !== "production") watchWords("SiteFooter", words, messages);
  const { name, address, phone, email, profiles }: Partial<SiteFooterProps["clinic"]> =
    clinic ?? {};
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
  const rules = policies?.length ? usableItems("SiteFooter", "policies", policies) : [];
  const facts = legal?.length ? usableItems("SiteFooter", "legal", legal, "description") : [];
  const page = ({ name, href }: PageGroup["items"][number], prop: string) => (
    <Link owner="SiteFooter" prop={prop} href={href} linkComponent={linkComponent}>
      {name}
    </Link>
  );
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
        {profiles && profiles.length > 0 && <SocialLinks items={profiles} messages={messages} />}
      </address>
      {usable.length > 0 && (
        <nav aria-label={words.label}>
          {usable.map(({ name, pages }, index) => (
            <div key={index}>
              <h2>{name}</h2>
              <ul role="list">
                {pages.map((each, index) => (
                  <li key={index}>{page(each, "groups[].items[].href")}</li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
      {(rules.length > 0 || facts.length > 0 || !isEmpty(children)) && (
        <div className="cui-site-footer__end">
          {rules.length > 0 && (
            <ul role="list">
              {rules.map((each, index) => (
                <li key={index}>{page(each, "policies[].href")}</li>
              ))}
            </ul>
          )}
          {facts.length > 0 && (
            <dl>
              {facts.map(({ name, description, href }, index) => (
                <div key={`${index} ${name}`}>
                  {!isEmpty(name) && (
                    <>
                      <dt>{name}</dt>{" "}
                    </>
                  )}
                  <dd>
                    {href === undefined ? (
                      <bdi>{description}</bdi>
                    ) : (
                      <Link owner="SiteFooter" prop="legal[].href" href={href}>
                        <bdi>{description}</bdi>
                      </Link>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {!isEmpty(children) && wrapText(children, "p")}
        </div>
      )}
    </footer>
  );
});
