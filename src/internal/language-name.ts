import { languageTag } from "../content/language-tag.js";
import { perLocale } from "./locale.js";
import { quote, warn } from "./warn.js";

const namesOf = perLocale(
  (locale) => new Intl.DisplayNames(locale, { type: "language", fallback: "none" }),
);

/** The name of a language: "Portuguese" for `pt`. Undefined where the tag is invalid, which development reports. */
export function languageName(owner: string, prop: string, locale: string, tag: string) {
  const known = languageTag(tag);
  const name = known && namesOf(locale).of(known);
  if (!name)
    warn(
      owner,
      prop,
      `${quote(tag)} is not a known language, so it is left out; use a BCP 47 tag such as "pt".`,
    );
  return name;
}
