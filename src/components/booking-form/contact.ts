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

// "ext. 12", "x12", ";ext=12" (RFC 3966), "#12" and their like; no lookbehind, which Safari 15 has not.
const extension =
  /(^|[^\p{L}])[;,]?\s*(?:ext(?:ensi[oó]n|n)?|x|#|int(?:erno)?|anexo|تحويلة)\s*[.:=]*\s*\p{Nd}{1,6}(?!\p{Nd})/giu;

/**
 * Whether somebody can dial it: at least five digits of any script (Unicode, Nd) beside those of an
 * extension, whatever stands around them, or letters that stand for keys, "0800 MASSAGE".
 */
export function isPhone(text: string): boolean {
  // A full-width letter is that letter (NFKC).
  const number = text.normalize("NFKC").replace(extension, "$1");
  const dialled = telUrl({ number }) ?? "";
  return countDigits(number) >= 5 || countDigits(dialled) >= 7;
}

const countDigits = (text: string) => text.match(/\p{Nd}/gu)?.length ?? 0;
