/**
 * The BCP 47 language tag, as HTML, schema.org and `Intl` take it, of a tag as sites have it:
 * `pt_BR` and `de_DE_formal` of WordPress are "pt-BR" and "de-DE", `en_GB.UTF-8` of POSIX is
 * "en-GB". Undefined where it is not a language tag.
 */
export function languageTag(tag: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(withHyphens(tag!))[0];
  } catch {
    return undefined;
  }
}

/** The same by text alone, before Intl checks it. */
export const withHyphens = (tag: string) =>
  tag.replace(/[.@].*|_(in)?formal|_ao90/g, "").replaceAll("_", "-");
