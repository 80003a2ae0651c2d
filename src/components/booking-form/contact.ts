import { readNumber } from "../../content/phone-number.js";
import { telUrl } from "../../content/phone.js";

const spaces = "[\\s\\p{Cf}]*";
// IDNA maps the full stops of other scripts to the dot (UTS 46), and their keyboards type them.
const dot = "[.\\u3002\\uff0e\\uff61]";
const label = '[^\\s@\\uff20.\\u3002\\uff0e\\uff61<>,;:"\\\\]+';
const local = '(?:".+"|[^\\s@\\uff20<>,;:"\\\\]+)';
const domain = `(?:${label}(?:${dot}${label})*${dot}?|\\[\\S+\\])`;

/**
 * An email address in any script (RFC 6531), as a `pattern` of HTML. As in HTML's own rule, the domain
 * needs no dot. Current browsers compile it with the flag v, older ones with u.
 */
export const emailPattern = `${spaces}${local}[@\\uff20]${domain}${spaces}`;

const email = new RegExp(`^(?:${emailPattern})$`, "u");

/** Whether a text is an email address. */
export const isEmail = (text: string) => email.test(text);

/**
 * Whether a text can be dialled: at least five digits of any script beside those of an extension, with
 * any text around them, or a vanity number, "0800 MASSAGE".
 */
export function isPhone(text: string): boolean {
  const { plain } = readNumber(text);
  return countDigits(plain) >= 5 || countDigits(telUrl(plain) ?? "") >= 7;
}

const countDigits = (text: string) => text.replace(/\D/g, "").length;
