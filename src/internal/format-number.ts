import { perLocale } from "./locale.js";

/** Keeps what Intl makes of small numbers: they come again and again, and asking takes longer than the rest of a card. */
export function remember<Made>(make: (number: number) => Made): (number: number) => Made {
  const made: Record<number, Made> = {};
  // With large numbers a visitor's input could fill the memory; -0 and 0 are the same key.
  return (number) => (number > 999 ? make(number) : (made[number] ??= make(number + 0)));
}

const format = perLocale((locale) => remember(new Intl.NumberFormat(locale).format));

/** A number in the digits and separators of a language: 37.5 is "37,5" in German, 60 is "٦٠" in Egypt. */
export const formatNumber = (locale: string, number: number) => format(locale)(number);

const yearFormat = perLocale((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));

/** A year of the Gregorian calendar in the digits of a language. */
export const formatYear = (locale: string, year: number) => yearFormat(locale).format(year);
