/** The field that people never see: whoever fills it is a robot. */
export const honeypot = "website";

/**
 * @typedef {{ name: string, phone: string, email: string, firstVisit: string, note: string }} Details
 * What a visitor tells. Anything else that is sent is not kept.
 */

/**
 * The text of one field of a form or of JSON.
 *
 * @param {Record<string, unknown>} fields
 * @param {string} name
 */
export function textOf(fields, name) {
  const value = Array.isArray(fields[name]) ? fields[name][0] : fields[name];
  return typeof value === "string" ? value : "";
}

/**
 * The details, and a sentence for each that is wrong, by the name of its field.
 *
 * @param {Record<string, unknown>} fields
 */
export function readDetails(fields) {
  const text = (/** @type {string} */ name) => textOf(fields, name).trim();
  /** @type {Details} */
  const details = {
    name: text("name"),
    phone: text("phone"),
    email: text("email"),
    firstVisit: text("firstVisit"),
    note: text("note"),
  };

  /** @type {Record<string, string>} */
  const fieldErrors = {};
  if (!details.name) fieldErrors.name = "Enter your name.";
  else if (details.name.length > 120) fieldErrors.name = "Enter at most 120 letters.";

  const digits = details.phone.replace(/\D/g, "").length;
  if (!/^\+?[\d\s().-]+$/.test(details.phone) || digits < 6 || digits > 15)
    fieldErrors.phone = "Enter a phone number, such as 01632 960142.";

  if (details.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(details.email))
    fieldErrors.email = "Enter an email address such as name@example.com, or leave it empty.";

  if (details.note.length > 1000) fieldErrors.note = "Write at most 1,000 letters.";

  return { details, fieldErrors };
}
