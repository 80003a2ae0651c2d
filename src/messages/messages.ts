/** A sentence for each plural form of a language (CLDR); `{count}` stands for the number. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * The library's own words in one language. Plain data, so that it can cross from the server to a
 * client component. Words in braces stand for values.
 */
export interface Messages {
  /** BCP 47 language tag, which decides plural forms. */
  locale: string;
  bookingCTA: {
    /** The booking link when the author gives no label. */
    book: string;
    /** The link that starts a text message. */
    text: string;
  };
  callout: {
    /** Said before the heading of an important callout. */
    important: string;
  };
  phoneLink: {
    /** Said before the number. */
    call: string;
    /** Said before the number of a link that starts a text message. */
    text: string;
    /** Behind the number; `{extension}` is the number of the extension. */
    extension: string;
  };
  symptomList: {
    common: string;
    lessCommon: string;
    worseWhen: string;
    betterWhen: string;
  };
  techniqueCard: {
    duration: string;
    minutes: PluralForms;
    pressure: string;
    light: string;
    medium: string;
    firm: string;
    suitsFor: string;
    notFor: string;
  };
}
