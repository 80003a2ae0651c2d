import { perLocale } from "./locale.js";

const formatOf = perLocale((locale) => new Intl.NumberFormat(locale));

/** A number in a language's own digits and marks: 37.5 is "37,5" in German, 60 is "٦٠" in Egypt. */
export const numberInWords = (locale: string, number: number) => formatOf(locale).format(number);

const yearFormatOf = perLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

/** A year of the Gregorian calendar in a language's own digits. */
export const yearInWords = (locale: string, year: number) => yearFormatOf(locale).format(year);
