import { perLocale } from "./locale.js";

const numberFormat = perLocale((locale) => new Intl.NumberFormat(locale));

/** A number in the digits and separators of a language: 37.5 is "37,5" in German, 60 is "٦٠" in Egypt. */
export const formatNumber = (locale: string, number: number) => numberFormat(locale).format(number);

const yearFormat = perLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

/** A year of the Gregorian calendar in the digits of a language. */
export const formatYear = (locale: string, year: number) => yearFormat(locale).format(year);
