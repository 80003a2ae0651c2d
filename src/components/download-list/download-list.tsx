import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import type { Download } from "../../content/download.js";
import { languageTag } from "../../content/language-tag.js";
import { formatFileSize } from "./format-file-size.js";
import { languageName } from "../../internal/language-name.js";
import { Link } from "../../internal/link.js";
import { isEmpty, usableItems } from "../../internal/nodes.js";
import { plural } from "../../internal/plural.js";
import { quote, warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface DownloadListProps extends Omit<SectionProps, "children"> {
  /** Names the files. */
  heading: ReactNode;
  /** The files. An empty list renders nothing. */
  items: readonly Download<ReactNode>[];
  /**
   * On wide screens, the list under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** Files to keep or to print, each link with its kind, size, pages and language. */
export const DownloadList = forwardRef<HTMLElement, DownloadListProps>(function DownloadList(
  { items, layout = "split", messages, className, ...rest },
  ref,
) {
  const files = usableItems("DownloadList", "items", items);
  if (files.length === 0) return null;
  const words = { ...en.downloadList, ...messages?.downloadList };
  if (process.env.NODE_ENV !== "production") watchWords("DownloadList", words, messages);
  const locale = messages?.locale ?? en.locale;
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-download-list", className)}>
      {/* Safari drops the list role of an unmarked list; role="list" keeps it. */}
      <ul role="list" className="cui-download-list__items">
        {files.map((file, index) => {
          const { name, href, format, bytes, pages, language, description } = file;
          const facts = [
            isEmpty(format) ? endingOf(href) : format,
            isWhole("bytes", bytes) && formatFileSize(locale, bytes),
            isWhole("pages", pages) && plural(locale, words.pages, pages),
            language && languageName("DownloadList", "items[].language", locale, language),
          ].filter((fact) => !isEmpty(fact));
          return (
            <li key={index}>
              {/* The browser fetches a file itself; a router would look for a page. */}
              <Link
                owner="DownloadList"
                prop="items[].href"
                href={href}
                hrefLang={language && languageTag(language)}
              >
                <b>
                  <bdi>{name}</bdi>
                </b>
                {facts.map((fact, at) => (
                  <small key={at}>
                    {" "}
                    <bdi>{fact}</bdi>
                  </small>
                ))}
              </Link>
              {!isEmpty(description) && <div>{description}</div>}
            </li>
          );
        })}
      </ul>
    </Section>
  );
});

/** "PDF" of `/forms/new.pdf?v=2`. */
function endingOf(href: unknown): string | undefined {
  const [, ending] = (typeof href === "string" && /\.([a-z0-9]{2,4})(?:[?#]|$)/i.exec(href)) || [];
  return ending?.toUpperCase();
}

function isWhole(prop: string, count: number | undefined): count is number {
  if (count === undefined) return false;
  const usable = Number.isInteger(count) && count > 0;
  if (!usable)
    warn(
      "DownloadList",
      `items[].${prop}`,
      `${quote(count)} is not a number of ${prop}, so it is not shown; give a whole number of one or more.`,
    );
  return usable;
}
