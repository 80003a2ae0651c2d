import { readNumber } from "../../content/phone-number.js";
import { telUrl } from "../../content/phone.js";

const blanks = "[\\s\\p{Cf}]*";
// IDNA takes the full stops of other scripts for the dot (UTS 46), and their keyboards write them.
const dot = "[.\\u3002\\uff0e\\uff61]";
const label = '[^\\s@\\uff20.\\u3002\\uff0e\\uff61<>,;:"\\\\]+';
const local = '(?:".+"|[^\\s@\\uff20<>,;:"\\\\]+)';
const domain = `(?:${label}(?:${dot}${label})*${dot}?|\\[\\S+\\])`;

/**
 * One thing, an @ and a domain, in any script (RFC 6531), as a `pattern` of HTML. A domain needs no
 * dot there either. Browsers of today compile it with the flag v, older ones with u.
 */
export const emailPattern = `${blanks}${local}[@\\uff20]${domain}${blanks}`;

const email = new RegExp(`^(?:${emailPattern})$`, "u");

/** Whether somebody can write to it. */
export const isEmail = (text: string) => email.test(text);

/**
 * Whether somebody can dial it: at least five digits of any script beside those of an extension,
 * whatever stands around them, or letters that stand for keys, "0800 MASSAGE".
 */
export function isPhone(text: string): boolean {
  const { plain } = readNumber(text);
  return countDigits(plain) >= 5 || countDigits(telUrl(plain) ?? "") >= 7;
}

const countDigits = (text: string) => text.replace(/\D/g, "").length;
