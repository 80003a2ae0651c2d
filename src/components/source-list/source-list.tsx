import { cx } from "class-variance-authority";
import { forwardRef } from "react";
import { languageTag } from "../../content/language-tag.js";
import type { Source } from "../../content/source.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { Link, type LinkComponent } from "../../internal/link.js";
import { formatYear } from "../../internal/format-number.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface SourceListProps extends Omit<SectionProps, "children"> {
  /** What the page is based on: real sources that a reader can find. An empty list renders nothing. */
  items: readonly Source[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * A router's link, such as Next's `Link`.
   * @default "a"
   */
  linkComponent?: LinkComponent;
  /**
   * The library's words in another language; they give the default heading.
   * @default English
   */
  messages?: PartialMessages;
}

/** The sources of a page, so that readers can check it. */
export const SourceList = forwardRef<HTMLElement, SourceListProps>(function SourceList(
  { items, heading, layout = "split", linkComponent, messages, className, ...rest },
  ref,
) {
  const sources = usableItems("SourceList", "items", items);
  if (sources.length === 0) return null;
  const words = { ...en.sourceList, ...messages?.sourceList };
  if (process.env.NODE_ENV !== "production") watchWords("SourceList", words, messages);
  return (
    <Section
      ref={ref}
      heading={isEmpty(heading) ? words.heading : heading}
      layout={layout}
      className={cx("cui-source-list", className)}
      {...rest}
    >
      <ol>
        {sources.map(({ name, publisher, year, href, lang }, index) => (
          <li key={index}>
            <cite>
              {href === undefined ? (
                // A title may be in another language than the page.
                <bdi lang={languageTag(lang)}>{name}</bdi>
              ) : (
                <Link
                  owner="SourceList"
                  prop="items[].href"
                  href={href}
                  linkComponent={linkComponent}
                  dir="auto"
                  lang={languageTag(lang)}
                >
                  {name}
                </Link>
              )}
            </cite>
            {origin(messages?.locale ?? en.locale, publisher, year, lang)}
          </li>
        ))}
      </ol>
    </Section>
  );
});

/** Who published it, and when: "NHS (2023)". */
function origin(locale: string, publisher?: string, year?: number, lang?: string) {
  let shown = year == null ? undefined : formatYear(lang || locale, year);
  if (year != null && !(Number.isInteger(year) && year > 999 && year < 10_000)) {
    warn(
      "SourceList",
      "items[].year",
      `${quote(year)} is not a year, so it is left out; use a number such as 2020.`,
    );
    shown = undefined;
  }
  const name = isEmpty(publisher) ? undefined : publisher;
  if (name === undefined && shown == null) return undefined;
  return (
    <small>
      {" "}
      {/* The year is inside it, or it would jump into the name in the other text direction. */}
      <bdi lang={languageTag(lang)}>
        {name !== undefined && shown != null ? `${name} (${shown})` : (name ?? shown)}
      </bdi>
    </small>
  );
}
