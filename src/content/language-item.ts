/** The page in one language. */
export interface LanguageItem {
  /** BCP 47 language tag: "es", "ar". */
  lang: string;
  /** The language's name in itself: "Español", not "Spanish". */
  name: string;
  /** This same page in that language. */
  href: string;
  /**
   * The language of the page that is shown.
   * @default false
   */
  current?: boolean;
}
