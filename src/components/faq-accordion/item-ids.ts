import type { ReactNode } from "react";
import type { Question } from "../../content/question.js";
import { nodeText } from "../../internal/node-text.js";
import { quote, warn } from "../../internal/warn.js";

/**
 * An id for each item: its own, or the list's and its question's words; a number is added to one
 * that is taken.
 * @param list what distinguishes the answers of this list from those of another on the page
 */
export function itemIds(items: readonly Question<ReactNode>[], list: string): string[] {
  // Only ids that are made can meet one that is given.
  let given: Set<string | undefined> | undefined;
  const isGiven = (id: string) => (given ??= new Set(items.map(({ id }) => id))).has(id);
  const taken = new Set<string>();
  return items.map(({ id, question }) => {
    const base =
      (id == null ? "" : joinWords(String(id))) ||
      `${list && `${list}-`}${slug(nodeText(question)) || "question"}`;
    let unique = base;
    for (let number = 2; taken.has(unique) || (unique !== id && isGiven(unique)); number++) {
      unique = `${base}-${number}`;
    }
    if (process.env.NODE_ENV !== "production" && id != null && unique !== String(id)) {
      warn(
        "FAQAccordion",
        "items[].id",
        `${quote(id)} is used twice or is not a valid id, so it became "${unique}"; give each item a unique id without spaces.`,
      );
    }
    taken.add(unique);
    return unique;
  });
}

/** The same where it has no spaces, as most ids: a look costs less than a replacement. */
const joinWords = (id: string) => (/\s/.test(id) ? id.trim().replace(/\s+/g, "-") : id);

/** Letters and digits of any script, in words joined by hyphens, at most about 60 characters. */
export function slug(text = ""): string {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let joined = words[0]?.slice(0, 60) ?? "";
  for (const word of words.slice(1)) {
    if (joined.length + word.length >= 60) break;
    joined += `-${word}`;
  }
  return joined;
}
