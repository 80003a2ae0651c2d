import { inGroups } from "./phone-groups.js";
import {
  callingCodeOf,
  dialString,
  readExtension,
  readNumber,
  visible,
  words,
} from "./phone-number.js";

/** A telephone number that visitors can call. */
export interface Phone {
  /**
   * The number, best in international form: `+44 1632 960142`. Spaces, brackets, hyphens, digits of
   * any script and an extension may stay; letters become the digits of their keys.
   */
  number: string;
  /**
   * The number as visitors read it.
   * @default `number`; one without gaps is grouped as its country does
   */
  display?: string;
  /** An extension behind the number: `12`, or with pauses of two seconds before it: `,,12`. */
  extension?: string;
  /**
   * The calling code (ITU-T E.164) of the country that a number in national form belongs to: `44`.
   * With it visitors from abroad reach `01632 960142` too.
   */
  callingCode?: string;
  /**
   * Whether the number takes text messages.
   * @default false
   */
  sms?: boolean;
}

type Reading = ReturnType<typeof read>;

/** What is dialled and what is shown, before its digits are grouped. */
function read(phone: Phone | string) {
  const { number, display, extension, callingCode }: Partial<Phone> =
    typeof phone === "object" ? (phone ?? {}) : { number: phone };
  const written = readNumber(number);
  const digits = dialString(written.plain, callingCode);
  return {
    digits,
    number,
    // A text that is not a number stays whole.
    shown: visible(display) ? words(display) : digits ? written.shown : words(number),
    /** What is dialled after the number, pauses included. */
    behind: visible(extension) ? readExtension(extension) : written.extension,
    extension: words(extension),
  };
}

/**
 * The `tel:` URL that calls the number, or undefined where it is not one, or more than one. An
 * extension is a parameter (RFC 3966, `;ext=12`); one with pauses stands behind the number, where
 * phones dial it (`,,12`).
 */
export const telUrl = (phone: Phone | string) => toTelUrl(read(phone));

const toTelUrl = ({ digits, behind = "" }: Reading): string | undefined =>
  digits && `tel:${digits}${behind.replace(/^\d/, ";ext=$&").replace("#", "%23")}`;

/** The `sms:` URL that starts a text message to the number (RFC 5724), or undefined where it is not one. */
export const smsUrl = (phone: Phone | string) => toSmsUrl(read(phone));

const toSmsUrl = ({ digits }: Reading): string | undefined => digits && `sms:${digits}`;

/** The calling code of the digits to dial, if it is known, and the digits after it. */
function split(digits: string): [code: string, number: string] {
  const code = digits[0] === "+" ? callingCodeOf(digits.slice(1)) : "";
  return [code, digits.slice(code ? code.length + 1 : 0)];
}

const international = (code: string, number: string) => `+${code} ${inGroups(code, number)}`;

/**
 * The number as visitors read it. A number written without any gap is grouped as its country does,
 * since a screen reader may read ten digits on end as thousands of millions.
 */
export const displayNumber = (phone: Phone | string) => toDisplay(read(phone));

function toDisplay({ digits, shown }: Reading): string {
  if (!/^[+\uff0b]?\p{Nd}{7,}$/u.test(visible(shown))) return shown;
  const plain = readNumber(shown).plain;
  const [code, number] = split(digits ?? plain);
  const before = plain.slice(0, -number.length);
  const grouped =
    !code || !plain.endsWith(number)
      ? inGroups("", plain)
      : /^(?:\+|00|011)/.test(before)
        ? international(code, number)
        : `${before}${before > "0" ? " " : ""}${inGroups(code, number)}`;
  // In the digits that its author writes, where none has gone.
  const own = shown.match(/\p{Nd}/gu)!;
  return grouped.match(/\d/g)!.length === own.length
    ? grouped.replace(/\d/g, () => own.shift()!)
    : grouped;
}

/** What a link needs to show and to call a number. */
export function readPhone(phone: Phone | string) {
  const reading = read(phone);
  const { behind, extension } = reading;
  return {
    shown: toDisplay(reading),
    telUrl: toTelUrl(reading),
    smsUrl: toSmsUrl(reading),
    /** For people: its digits, or its author's words. */
    extension: behind?.replace(/\D/g, "") ?? (extension || undefined),
  };
}

/** The number for machines that read the page: international where that is known, else as it is shown. */
export function telephone(phone: Phone | string): string | undefined {
  const { digits, number } = read(phone);
  return digits && (digits[0] === "+" ? international(...split(digits)) : displayNumber(number!));
}
