/**
 * The BCP 47 language tag for HTML, schema.org and `Intl`, from a tag in a site's format:
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

/** The same without the check by Intl. */
export const withHyphens = (tag: string) =>
  tag.replace(/[.@].*|_(in)?formal|_ao90/g, "").replaceAll("_", "-");
