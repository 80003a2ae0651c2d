import { perLocale } from "../../internal/locale.js";

const formatIn = (unit: "kilobyte" | "megabyte", maximumFractionDigits: number) =>
  perLocale(
    (locale) => new Intl.NumberFormat(locale, { style: "unit", unit, maximumFractionDigits }),
  );

const kilobytes = formatIn("kilobyte", 0);
const megabytes = formatIn("megabyte", 1);

/** A size such as "240 kB" or "1.4 MB", in units of 1000 (SI). */
export function formatFileSize(locale: string, bytes: number): string {
  const text =
    bytes < 999_500
      ? kilobytes(locale).format(Math.max(1, bytes / 1000))
      : megabytes(locale).format(bytes / 1_000_000);
  // Engines differ in the space before the unit, and hydration would notice.
  return text.replace(/\s/g, "\u00a0");
}
