import { cx } from "class-variance-authority";
import { forwardRef, type ReactNode } from "react";
import { isEmpty, textsIn } from "../../internal/nodes.js";
import { interpolate } from "../../internal/interpolate.js";
import { perLocale } from "../../internal/locale.js";
import { wrapText } from "../../internal/wrap-text.js";
import { warn } from "../../internal/warn.js";
import { watchWords } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface DefinitionProps extends SectionProps {
  /** Heading of the section, ideally the visitor's question: "What is sciatica?" */
  heading: ReactNode;
  /** The word that is explained. */
  term: string;
  /** One or more other names that a visitor may have heard. */
  alsoKnownAs?: readonly string[] | string;
  /**
   * On wide screens, the text under the heading ("stacked") or beside it ("split").
   * @default "split"
   */
  layout?: SectionLayout;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
  /** What the term means, in one to three sentences. Without it nothing is rendered. */
  children?: ReactNode;
}

/** What a word means, at the start of a page. */
export const Definition = forwardRef<HTMLElement, DefinitionProps>(function Definition(
  { term, alsoKnownAs, layout = "split", messages, children, className, ...rest },
  ref,
) {
  if (isEmpty(term))
    warn(
      "Definition",
      "term",
      "is missing, so the definition has no heading; give the word to define.",
    );
  if (isEmpty(children)) {
    warn("Definition", "children", "are missing, so nothing is shown; say what the term means.");
    return null;
  }
  const words = { ...en.definition, ...messages?.definition };
  if (process.env.NODE_ENV !== "production") watchWords("Definition", words, messages);
  const names = textsIn(alsoKnownAs);
  return (
    <Section ref={ref} layout={layout} {...rest} className={cx("cui-definition", className)}>
      <div className="cui-definition__text">
        {!isEmpty(term) && (
          <dfn>
            <bdi>{term}</bdi>{" "}
          </dfn>
        )}
        {wrapText(children)}
      </div>
      {names.length > 0 && (
        <p className="cui-definition__names">
          {interpolate(words.alsoKnownAs, {
            names: listOf(messages?.locale ?? en.locale).format(names),
          })}
        </p>
      )}
    </Section>
  );
});

const listOf = perLocale((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));
