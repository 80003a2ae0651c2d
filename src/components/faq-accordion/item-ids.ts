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
  const own = items.map(({ id }) => String(id ?? ""));
  const given = new Set(own);
  // Most lists need no change.
  if (given.size === own.length && own.every((id) => /^\S+$/.test(id))) return own;
  const taken = new Set<string>();
  return items.map(({ id, question }, index) => {
    const wanted = own[index]!;
    const base =
      wanted.trim().replace(/\s+/g, "-") ||
      `${list && `${list}-`}${slug(nodeText(question)) || "question"}`;
    let unique = base;
    for (let number = 2; taken.has(unique) || (unique !== wanted && given.has(unique)); number++) {
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

/** Letters and digits of any script, in words joined by hyphens: as many words as fit in 60 characters. */
export function slug(text = ""): string {
  const words = text
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu)
    ?.join("-");
  return words?.match(/^.{0,60}(?=-|$)|^.{60}/u)?.[0] ?? "";
}
