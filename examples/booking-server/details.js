import { HttpError } from "./errors.js";

/**
 * What a visitor tells. Anything else that is sent is not kept.
 *
 * @typedef {Record<"name" | "phone" | "email" | "firstVisit" | "bestTime" | "note", string>} Details
 */

export const noteLimit = 2000;

/**
 * The text of one field of a form or of JSON.
 *
 * @param {Readonly<Record<string, unknown>>} fields
 * @param {string} name
 */
export function textOf(fields, name) {
  const value = Array.isArray(fields[name]) ? fields[name][0] : fields[name];
  return typeof value === "string" ? value : "";
}

/**
 * @param {Readonly<Record<string, unknown>>} fields
 * @returns {Details}
 */
export function detailsOf(fields) {
  const text = (/** @type {string} */ name) => textOf(fields, name).trim();
  return {
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    firstVisit: text("firstVisit"),
    bestTime: text("bestTime"),
    // A form sends each end of a line as two characters.
    note: text("note").replaceAll("\r\n", "\n"),
  };
}

/**
 * Refuses details that are wrong, with a sentence for each field.
 *
 * @param {Details} details
 * @param {Readonly<Record<string, unknown>>} fields what was sent
 * @param {{ fewestMs?: number, more?: Record<string, string> }} options `fewestMs`: the least time,
 * in milliseconds, in which a person fills in the form. Default: 0, since an address book takes one. `more`: what else is wrong
 * @throws {HttpError} `invalid`
 */
export function checkDetails({ name, phone, email, note }, fields, { fewestMs = 0, more = {} }) {
  const fieldErrors = { ...more };
  if (!name) fieldErrors.name = "Tell us your name.";
  else if (name.length > 120) fieldErrors.name = "Use at most 120 letters for your name.";

  if (!isPhone(phone))
    fieldErrors.phone = "Give us a telephone number that we can call, such as 01632 960142.";

  if (email && !/^[^\s@]+@[^\s@]+$/.test(email))
    fieldErrors.email =
      "Check the email address, or leave it empty. It should look like name@example.com.";

  const isTooLong = note.length > noteLimit;
  if (isTooLong)
    fieldErrors.note = `Your note has ${count(note.length)} characters. Shorten it to ${count(noteLimit)}.`;

  if (isSuspicious(fields, fewestMs))
    fieldErrors.isPerson = "Please tick this box, so that we know that a person sent this.";

  if (Object.keys(fieldErrors).length > 0)
    throw new HttpError("invalid", { fieldErrors, ...(isTooLong && { status: 413 }) });
}

const count = (/** @type {number} */ number) => number.toLocaleString("en-GB");

/**
 * People call by hand, so a number may be written in any way: with an extension, in any digits.
 *
 * @param {string} text
 */
function isPhone(text) {
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0;
  return text.length <= 60 && digits >= 5;
}

/**
 * Whether a robot may have sent it. An address book may fill in what nobody sees, and a password
 * manager the whole form at once: a person who says so gets past.
 *
 * @param {Readonly<Record<string, unknown>>} fields
 * @param {number} fewestMs
 */
function isSuspicious(fields, fewestMs) {
  if (textOf(fields, "isPerson") === "yes") return false;
  const elapsed = textOf(fields, "elapsed");
  return textOf(fields, "leaveEmpty") !== "" || (elapsed !== "" && !(Number(elapsed) >= fewestMs));
}
