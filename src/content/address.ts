/** A postal address, in the parts of schema.org's PostalAddress. */
export interface Address {
  /** House and street, as the country writes them; more lines in the order they are written. */
  street: string | readonly string[];
  /** Town or city. */
  locality?: string;
  /** County, state or province, where letters name it: `IL`. */
  region?: string;
  postalCode?: string;
  /**
   * ISO 3166-1 alpha-2 code: `GB`. Decides the order in which the parts are shown.
   * @default "GB"
   */
  country?: string;
  /**
   * The lines as on a letter, with the country's name where visitors come from abroad.
   * Shown in place of the parts, which structured data still has.
   * @default the parts, in the order of `country`
   */
  lines?: readonly string[];
}

/**
 * The orders of street (S), locality (L), region (R) and postal code (P), each with its countries. A
 * missing part also removes the separator before it. They follow the country sheets of the
 * Universal Postal Union, as Google's libaddressinput and OpenCage's address templates read them.
 */
const orders: Readonly<Record<string, string>> = {
  "S\nL\nR\nP": "GB UK AI EG FK GG GS IE IM IO IQ JE KE MT PN RU SH SZ TC UA UZ ZA",
  "S\nL, R P": "US AS CA FM GU MH MP PR UM VI",
  "S\nL R P": "AU CC CX HM NF",
  "S\nL P": "BT KH LK MU NZ PE PK SA SG TK XK",
  "S\nL P\nR": "BH BM ID JM KY LB LS MV NA NG",
  "S\nL, P": "AO CU LV MM TT VG",
  "S\nL\nR P": "BN NP TH VN",
  "S\nL - P\nR": "BD IN",
  "S\nL - R\nP": "BR",
  "S\nL, R\nP": "BS DO KN",
  "S\nL P R": "PG",
  "S\nL P, R": "VE",
  "S\nL\nP R": "PH",
  "S\nP L R": "ES IT",
  "S\nP L/R": "TR",
  "S\nP L, R": "CO MX",
  "S\nP L\nR": "AR CL CV GN MY TZ",
  "S\nP- L": "GT",
  "S\nP - L\nR": "SV",
  "S\nP\nL\nR": "AL AM EC MN OM PA",
  "S\nR, L\nP": "CR",
  "P L\nS": "HU",
  "L\nS\nR\nP": "IR",
  "R\nP L\nS": "BY KG KZ",
};

/** From large to small in their own script; in Latin script they are written as in America. */
const largeToSmall: Readonly<Record<string, string>> = {
  CN: "P\nR\nL\nS",
  HK: "RLS",
  JP: "P\nRLS",
  KR: "R L S\nP",
  MO: "RLS",
  TW: "P\nRLS",
};

/** The order of most countries. A postal code before the town implies the region. */
const common = (hasCode: boolean) => (hasCode ? "S\nP L" : "S\nL\nR");

function orderOf({ country, locality, region, postalCode }: Address): string {
  // Anything but a code, such as a country's name, does not decide the order.
  const code = /^[a-z]{2}$/i.test(country ?? "") ? country!.toUpperCase() : "GB";
  if (Object.hasOwn(largeToSmall, code)) {
    const isOwnScript = /[\u3040-\u9fff\uac00-\ud7a3]/.test(`${locality}${region}`);
    return isOwnScript ? largeToSmall[code]! : "S\nL, R P";
  }
  const known = Object.keys(orders).find((order) => orders[order]!.includes(code));
  return known ?? common(isText(postalCode));
}

const isText = (part: unknown): part is string => typeof part === "string" && part.trim() !== "";

/**
 * The address as lines to show, as its country writes them (Universal Postal Union), without the
 * country's name.
 */
export function addressLines(address: Address): string[] {
  const given = [address.lines].flat().filter(isText);
  if (given.length > 0) return given;
  const { street, locality, region, postalCode } = address;
  const parts: Record<string, readonly string[]> = {
    S: [street].flat().filter(isText),
    L: [locality].filter(isText),
    R: [region].filter(isText),
    P: [postalCode].filter(isText),
  };
  return orderOf(address)
    .split("\n")
    .flatMap((line) => {
      if (line === "S") return parts.S!;
      let text = "";
      for (const [, mark, part] of line.matchAll(/([^LPRS]*)([LPRS])/g)) {
        const written = parts[part!]!.join(" ");
        if (written) text += (text && mark) + written;
      }
      return text ? [text] : [];
    });
}
