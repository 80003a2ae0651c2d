/**
 * The BCP 47 language tag, as HTML, schema.org and `Intl` take it, of a tag as sites have it:
 * `pt_BR` and `de_DE_formal` of WordPress are "pt-BR" and "de-DE", `en_GB.UTF-8` of POSIX is
 * "en-GB". Undefined where it is no language tag.
 */
export function languageTag(tag: string | undefined): string | undefined {
  const hyphenated = String(tag)
    .trim()
    .replace(/^([a-z]+)(.*?)(\..*)?@latin$/i, "$1-Latn$2")
    .replace(/[.@].*|[-_](?:(?:in)?formal|ao90)\b/gi, "")
    .replaceAll("_", "-");
  try {
    return Intl.getCanonicalLocales(hyphenated)[0];
  } catch {
    return undefined;
  }
}
