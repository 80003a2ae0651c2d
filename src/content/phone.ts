/** A telephone number that visitors can call. */
export interface Phone {
  /**
   * The number, best in international form: `+44 1632 960142`. Spaces, brackets and hyphens may
   * stay; letters become the digits of their keys.
   */
  number: string;
  /** The number as visitors read it. Default: `number` as given. */
  display?: string;
  /** An extension behind the number, digits only: `12`. */
  extension?: string;
  /** Whether the number takes text messages. Default: false. */
  sms?: boolean;
}

const keys = ["", "", "ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];

/** Arabic-Indic and Persian digits as the ASCII digits that dialers read. */
const asciiDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** The digits to dial, with a leading `+` kept, or undefined where it cannot be a telephone number. */
function dialString(number: unknown): string | undefined {
  const written = asciiDigits(String(number ?? ""))
    // Numbers pasted from an address book come in marks of direction that nobody sees.
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    // "+44 (0)20 …": the bracketed nought is for callers inside the country only.
    .replace(/^(\s*\+[\d\s.-]*)\(0\)/, "$1")
    .replace(/[\s().\-\u2010\u2011–/]/g, "")
    .toUpperCase();
  // Letters stand for keys at a number's end only: "0800 MASSAGE", not "Reception" or "… ext 12".
  if (!/^\+?\d{3,}[A-Z]*$/.test(written)) return undefined;
  const digits = written.replace(/[A-Z]/g, (letter) =>
    String(keys.findIndex((key) => key.includes(letter))),
  );
  // Three digits reach an emergency service; fifteen are the most that E.164 allows.
  return /^\+?\d{3,15}$/.test(digits) ? digits : undefined;
}

/** The extension's digits, or undefined where there are none. */
export function extensionOf(phone: Phone): string | undefined {
  const digits = asciiDigits(String(phone.extension ?? "")).replace(/\D/g, "");
  return digits === "" ? undefined : digits;
}

/** The `tel:` URL that calls the number, its extension included (RFC 3966), or undefined where it is not one. */
export function telUrl(phone: Phone): string | undefined {
  const digits = dialString(phone.number);
  const extension = extensionOf(phone);
  return digits && `tel:${digits}${extension ? `;ext=${extension}` : ""}`;
}

/** The `sms:` URL that starts a text message to the number (RFC 5724), or undefined where it is not one. */
export function smsUrl(phone: Phone): string | undefined {
  const digits = dialString(phone.number);
  return digits && `sms:${digits}`;
}

/**
 * The number as visitors read it. A number written without any gap is grouped from its end, since
 * a screen reader may read ten digits on end as thousands of millions.
 */
export function displayNumber(phone: Phone): string {
  const shown = String(phone.display ?? "").trim() || String(phone.number ?? "").trim();
  if (!/^\+?[\d\u0660-\u0669\u06f0-\u06f9]{7,15}$/.test(shown)) return shown;
  const head = shown.slice(0, -7);
  return [
    head.length > 4 ? `${head.slice(0, -3)} ${head.slice(-3)}` : head,
    shown.slice(-7, -4),
    shown.slice(-4),
  ]
    .filter(Boolean)
    .join(" ");
}
