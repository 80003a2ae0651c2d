import { cx } from "class-variance-authority";
import { forwardRef, type ComponentPropsWithoutRef } from "react";
import type { LanguageItem } from "../../content/language-item.js";
import { languageTag } from "../../content/language-tag.js";
import { usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface LanguageSwitcherProps extends Omit<ComponentPropsWithoutRef<"nav">, "children"> {
  /** The languages, in the same order on every page. An empty list renders nothing. */
  items: readonly LanguageItem[];
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

/** The same page in other languages, each under its own name. */
export const LanguageSwitcher = forwardRef<HTMLElement, LanguageSwitcherProps>(
  function LanguageSwitcher({ items, linkComponent, messages, className, ...rest }, ref) {
    const languages = usableItems("LanguageSwitcher", "items", items);
    if (languages.length === 0) return null;
    if (process.env.NODE_ENV !== "production" && !rest["aria-label"])
      watchWord("LanguageSwitcher", messages, "languageSwitcher", "label");
    return (
      <nav
        aria-label={messages?.languageSwitcher?.label ?? en.languageSwitcher.label}
        ref={ref}
        className={cx("cui-language-switcher", className)}
        {...rest}
      >
        <ul role="list">
          {languages.map(({ name, href, current, ...item }, index) => {
            const lang = languageTag(item.lang);
            if (!lang)
              warn(
                "LanguageSwitcher",
                "items[].lang",
                `${quote(item.lang)} is not a language tag, so it is left out; use a BCP 47 tag such as "pt-BR".`,
              );
            return (
              <li key={index}>
                <Link
                  owner="LanguageSwitcher"
                  prop="items[].href"
                  href={href}
                  hrefLang={lang}
                  lang={lang}
                  aria-current={current ? "true" : undefined}
                  linkComponent={linkComponent}
                >
                  <bdi>{name}</bdi>
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
    );
  },
);
