import type { ReactNode } from "react";
import { itemsOf } from "../content/items-of.js";
import type { Practitioner } from "../content/practitioner.js";
import * as en from "../messages/en.js";
import type { PartialMessages } from "../messages/messages.js";
import { languageName } from "./language-name.js";
import { isEmpty } from "./nodes.js";
import { watchWord } from "./watch-words.js";

/**
 * What somebody treats most, which languages they speak, and in which register they are: groups of a
 * `dl`. A fact that is not given is left out with its term.
 * @param owner the component that development messages name
 * @param prop the practitioner, as the author wrote it
 * @param register where the register is shown, as the component shows it
 */
export function practitionerFacts(
  owner: string,
  prop: string,
  { languages, specialties }: Partial<Practitioner>,
  messages: PartialMessages | undefined,
  register?: ReactNode,
) {
  const words = { ...en.practitionerCard, ...messages?.practitionerCard };
  const locale = messages?.locale ?? en.locale;
  const facts = [
    fact(words.specialties, itemsOf(specialties)),
    fact(
      words.languages,
      itemsOf(languages).map((tag) => languageName(owner, `${prop}.languages`, locale, tag)),
    ),
    fact(words.register, [register]),
  ];
  if (process.env.NODE_ENV !== "production" && !isEmpty(facts))
    watchWord(owner, messages, "practitionerCard", "register");
  return facts;
}

/** A term with its definitions, or nothing if there are none. */
function fact(term: string, texts: readonly ReactNode[]) {
  const given = texts.filter((text) => !isEmpty(text));
  return (
    given.length > 0 && (
      <div key={term}>
        {/* They may stand on one line, and copied text needs a space between them. */}
        <dt>{term}</dt>{" "}
        {given.map((text, index) => (
          <dd key={index}>
            {index === given.length - 1 ? (
              text
            ) : (
              // So may these.
              <span>
                <bdi>{text}</bdi>{" "}
              </span>
            )}
          </dd>
        ))}
      </div>
    )
  );
}
