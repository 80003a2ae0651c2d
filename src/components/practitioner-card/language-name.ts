import { warn } from "../../internal/warn.js";
import { knownLocale } from "../../internal/locale.js";

/** Kept for each language: making one costs more than using it a hundred times. */
const names: Record<string, Intl.DisplayNames> = {};

/** What a language is called: "Portuguese" for `pt`. Undefined where the tag is none, which is named in development. */
export function languageName(locale: string, tag: string): string | undefined {
  names[locale] ??= new Intl.DisplayNames(knownLocale(locale), {
    type: "language",
    fallback: "none",
  });
  let name: string | undefined;
  try {
    name = names[locale].of(tag);
  } catch {
    // Not even the form of a language tag.
  }
  if (!name || tag === "") {
    warn(
      "PractitionerCard",
      "practitioner.languages",
      `${JSON.stringify(tag)} is no language that has a name, so it is left out; write a tag such as "pt".`,
    );
    return undefined;
  }
  return name;
}
