import { cx } from "class-variance-authority";
import { forwardRef, version, type ComponentPropsWithoutRef, type ReactNode } from "react";
import { isEmpty } from "../../internal/nodes.js";
import { interpolate } from "../../internal/interpolate.js";
import { useIdPrefix } from "../../internal/use-id-prefix.js";
import { warn } from "../../internal/warn.js";
import { watchWord } from "../../internal/watch-words.js";
import * as en from "../../messages/en.js";
import type { PartialMessages } from "../../messages/messages.js";

export interface GlossaryTermProps extends Omit<ComponentPropsWithoutRef<"span">, "children"> {
  /** The word, as it stands in the sentence. */
  term: string;
  /** What it means, in a sentence or two. Text and inline elements: it stands inside a paragraph. */
  definition: ReactNode;
  /**
   * The library's words in another language.
   * @default English
   */
  messages?: PartialMessages;
}

/** React 18 warns about one spelling and React 19 about the other; both write the same HTML. */
const popoverTarget = Number.parseInt(version) < 19 ? "popovertarget" : "popoverTarget";

/** A medical word in running text, with an explanation that opens when it is pressed. */
export const GlossaryTerm = forwardRef<HTMLSpanElement, GlossaryTermProps>(function GlossaryTerm(
  { term, definition, messages, className, ...rest },
  ref,
) {
  const definitionId = useIdPrefix(rest.id, "definition");
  if (isEmpty(term)) {
    warn("GlossaryTerm", "term", "is missing, so nothing is shown; give the term.");
    return null;
  }
  const explained = !isEmpty(definition);
  if (!explained) {
    warn(
      "GlossaryTerm",
      "definition",
      `is missing, so "${term}" is shown as plain text; say what it means.`,
    );
  }
  if (process.env.NODE_ENV !== "production" && explained)
    watchWord("GlossaryTerm", messages, "glossaryTerm", "explain");
  return (
    <span ref={ref} className={cx("cui-glossary-term", className)} {...rest}>
      {explained ? (
        <>
          <dfn>
            <button
              type="button"
              aria-label={interpolate(messages?.glossaryTerm?.explain ?? en.glossaryTerm.explain, {
                term,
              })}
              {...{ [popoverTarget]: definitionId }}
            >
              {term}
            </button>
          </dfn>
          <span id={definitionId} popover="auto" className="cui-glossary-term__definition">
            {definition}
          </span>
        </>
      ) : (
        term
      )}
    </span>
  );
});
