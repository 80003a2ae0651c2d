/** The digits of every script (Unicode, Nd) as the ASCII digits that dialers read. */
const asciiDigits = (text: string) =>
  text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    // Unicode has each script's digits in a row, from zero to nine.
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });

/** What its author wrote, or an empty text where it is not text. */
export const words = (text: unknown) =>
  typeof text === "string" || Number.isFinite(text) ? String(text).trim() : "";

/** The same without the invisible characters that address books and word processors leave. */
export const visible = (text: unknown) =>
  words(text)
    .replace(/[\p{Cf}\p{DI}]/gu, "")
    .trim();

// In the languages of src/messages; or a pause, as phones write it.
const extension =
  /^(|.*[^\p{L}])(?:ext(?:ensi[oó]n|n)?|x|#|durchwahl|dw|int(?:erno)?|anexo|ramal|poste|wewn?|تحويلة)[\s.:=]*(\d{1,7})[\s)\]]*$|^((?:\D*\d){7,})([,;]+\d{1,5}#?)$/isu;

/** The parts of a number as its author wrote it. */
export interface WrittenNumber {
  /** The number for people, in its author's digits and gaps. */
  shown: string;
  /** The same in ASCII digits. */
  plain: string;
  /** The extension after it: `12`, or `,,12` with pauses. */
  extension: string | undefined;
}

/** Splits a number and its extension. */
export function readNumber(number: unknown): WrittenNumber {
  // "tel:+44…" and "Tel. 01632 …"
  const text = visible(number).replace(/^t[eé]l[\p{L}.]*\s*:?[\s/]*(?=[+(\p{Nd}])/iu, "");
  // A full-width digit, letter or bracket is that digit, letter or bracket.
  const plain = asciiDigits(text.normalize("NFKC"));
  const [, before, digits, pausedBefore, pauses] = extension.exec(plain) ?? [];
  const main = (before ?? pausedBefore ?? plain).replace(/[\s,;([\p{Pd}]+$/u, "");
  return {
    shown: text.length === plain.length ? text.slice(0, main.length) : main,
    plain: main,
    extension: digits ?? pauses,
  };
}

/** An extension from its own field. */
export const readExtension = (text: unknown) =>
  /^[^\d,;]*([,;]*\d[\d\s]*#?)$/.exec(asciiDigits(visible(text)))?.[1]?.replace(/\s/g, "");

const callingCode = /^(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\d\d)/;

/** The calling code (ITU-T E.164) that an international number begins with. */
export const callingCodeOf = (digits: string) => callingCode.exec(digits)?.[0] ?? "";

// What callers inside a country dial first and others must not, where it is not a zero.
const trunk =
  /^(?:(1)1(?=\d{10}$)|(7)8(?=\d{10}$)|(36)06|(370)8(?=\d{8}$)|(375)80?(?=\d{9}$)|(52)(?:0[12]|04[45]|1)(?=\d{10}$)|(549)0)/;

// Italy, San Marino, the Vatican and some countries of Africa: numbers begin with a zero of their own.
const keepsZero = /^(?:39(?!03[2-9]\d{8}$)|37[89]|22[5-79]|24[127]|992)/;

// North America and Russia have ten digits. In Argentina, twelve have the 15 of mobiles between them.
const e164 = /^(?:1[2-9]\d{9}|7\d{10}|(?!54\d{12})[2-689]\d{6,14})$/;

/** An international number from the digits behind its `+`, or undefined where it cannot be one. */
function international(digits: string): string | undefined {
  let number = digits.replace(trunk, "$1$2$3$4$5$6$7");
  const code = callingCodeOf(number);
  if (number[code.length] === "0" && !keepsZero.test(number))
    number = code + number.slice(code.length + 1);
  return e164.test(number) ? `+${number}` : undefined;
}

// A slash or a new line within one number stands behind the area code, or between pairs or threes
// of digits; elsewhere it stands between two numbers: "+49 30/1234567", "0475/12/34/56".
const oneNumber =
  /^(?:[^/]+|(?:\+|00)\d{1,6}\/\d{3,}|(?:\+|00)\d{7,10}\/\d{4,}|0\d{1,5}\/[1-9]\d{3,}|(?:\+|0)\d{1,8}(?:\/\d{2,3}){2,}\d*|[1-9]\d{0,3}\/\d{6,})$/;

// Letters in the place of a number's last digits, not a word behind a whole number.
const vanity = /^(\+?\d{2,8})(?=(?:\d*[A-Z]){3})(?!(?:[A-Z]*\d){5})([A-Z][A-Z\d]*)$/i;
// Countries without trunk prefix whose numbers have eight digits or fewer.
const withoutTowns = /^(?:39|4[57]|65|35[2467]|37[1268]|50.|85.|96[58]|97[34])$/;

const keys = "22233344455566677778889999";

/**
 * The digits to dial, with a leading `+` where the number is known to be international, or undefined
 * where that is uncertain.
 * @param plain the number as `readNumber` gives it
 * @param callingCode the calling code of the country that it is written for, if known
 */
export function dialString(plain: string, callingCode?: unknown): string | undefined {
  let written = plain.replace(/[ \s()[\].·•\p{Pd}\u2212\p{So}]/gu, (gap) =>
    gap === "\n" ? "/" : "",
  );
  if (!oneNumber.test(written)) return undefined;
  written = written.replace(/\//g, "");
  const [, before, word] = vanity.exec(written) ?? [];
  if (word && !/^\d{6,}.*[a-z]/.test(written)) {
    written =
      before + word.toUpperCase().replace(/[A-Z]/g, (letter) => keys[letter.charCodeAt(0) - 65]!);
    if (!/^(?:\+|0\d{0,11}$|1\d{0,12}$|[2-9]\d{0,9}$)/.test(written)) return undefined;
  }
  if (!/^\+?\d+$/.test(written)) return undefined;
  if (written[0] === "+") return international(written.slice(1));
  const code = visible(callingCode).replace(/\D/g, "");
  // Prefixes for calls abroad: Australia's, ITU's and, where no other number is so long, North America's.
  for (const prefix of ["0011", "00", "011"]) {
    const abroad = written.startsWith(prefix) && international(written.slice(prefix.length));
    if (abroad && abroad.length > 9 && (prefix !== "011" || written.length > 12 || code === "1"))
      return abroad;
  }
  // Without a trunk prefix, up to eight digits may be a local number, where a country has these.
  const fromAbroad = code && written.length > 5 && international(code + written);
  if (
    fromAbroad &&
    (fromAbroad !== `+${code}${written}` || written.length > 8 || withoutTowns.test(code))
  )
    return fromAbroad;
  // Three digits reach an emergency service; no country has more than these.
  return word || /^(?:0\d{2,13}|[1-9]\d{2,10})$/.test(written) ? written : undefined;
}
