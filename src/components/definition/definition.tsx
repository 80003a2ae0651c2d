import { forwardRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/content.js";
import { knownLocale } from "../../internal/locale.js";
import { warn } from "../../internal/warn.js";
import * as en from "../../messages/en.js";
import type { Messages } from "../../messages/messages.js";
import { Section, type SectionLayout, type SectionProps } from "../section/index.js";

export interface DefinitionProps extends SectionProps {
  /** Names the section, best as the visitor's question: "What is sciatica?" */
  heading: ReactNode;
  /** The word that is explained. */
  term: string;
  /** Other names that a visitor may have heard. */
  alsoKnownAs?: readonly string[];
  /** On wide screens, the text under the heading ("stacked") or beside it ("split"). Default: "split". */
  layout?: SectionLayout;
  /** The library's words in another language. Default: English. */
  messages?: Partial<Messages>;
  /** What the term means, in one to three sentences. Without it nothing is drawn. */
  children?: ReactNode;
}

/** What a word means, at the opening of a page. */
export const Definition = forwardRef<HTMLElement, DefinitionProps>(function Definition(
  { term, alsoKnownAs, layout = "split", messages, children, ...rest },
  ref,
) {
  if (isEmpty(term)) warn("Definition", "term", "is missing; give the word that is explained.");
  if (isEmpty(children)) {
    warn("Definition", "children", "are missing, so nothing is shown; say what the term means.");
    return null;
  }
  const words = messages?.definition ?? en.definition;
  const names = (alsoKnownAs || []).filter((name) => !isEmpty(name));
  return (
    <Section ref={ref} layout={layout} {...rest}>
      <div className="cui-definition__text">
        {!isEmpty(term) && (
          <>
            <dfn>{term}</dfn>{" "}
          </>
        )}
        {children}
      </div>
      {names.length > 0 && (
        <p className="cui-definition__names">
          {`${words.alsoKnownAs}: ${oneOf(messages?.locale ?? en.locale, names)}`}
        </p>
      )}
    </Section>
  );
});

/** Kept for each language: making one costs more than rendering the text around it. */
const lists: Record<string, Intl.ListFormat> = {};

/** Names of one thing as a language lists them: "a, b or c". */
function oneOf(locale: string, names: readonly string[]): string {
  return (lists[locale] ??= new Intl.ListFormat(knownLocale(locale), {
    type: "disjunction",
  })).format(names);
}
