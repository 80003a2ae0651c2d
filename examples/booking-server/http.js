import { bookingErrorResult } from "clinic-ui/booking";
import { Buffer } from "node:buffer";
import { URLSearchParams } from "node:url";
import { noteLimit } from "./details.js";
import { HttpError } from "./errors.js";

/** Bytes of a body. A booking is far smaller; what a visitor typed too much of should come back to them. */
const bodyLimit = 256 * 1024;

const always = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; " +
    "frame-ancestors 'none'; base-uri 'none'",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
  // Pages hold what a visitor typed; the next person at the machine must not find it.
  "Cache-Control": "no-store",
};

/**
 * @typedef {{ status: number, headers?: Record<string, string>, body?: string }} Answer
 */

/** @returns {Answer} */
export function json(/** @type {number} */ status, /** @type {unknown} */ value) {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

/** @returns {Answer} */
export function errorJson(/** @type {HttpError} */ error) {
  return json(error.status, { ...bookingErrorResult(error), message: error.message });
}

/**
 * @param {number} status
 * @param {string} html
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
export function page(status, html, headers) {
  return {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", ...headers },
    body: html,
  };
}

/**
 * To another page, with GET.
 *
 * @returns {Answer}
 */
export function seeOther(/** @type {string} */ location) {
  return { status: 303, headers: { Location: location } };
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {Answer} answer
 * @param {Record<string, string>} [more]
 */
export function send(response, { status, headers, body = "" }, more = {}) {
  // 204 has no length (RFC 9110, 8.6).
  const length = status === 204 ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...always, ...more, ...length, ...headers });
  response.end(body);
}

/**
 * Which other origins may read the answers. A page of an origin that is not in the list gets none of
 * these headers, and its browser keeps the answer from it.
 *
 * @param {string | undefined} origin
 * @param {readonly string[]} origins
 * @returns {Record<string, string>}
 */
export function corsHeaders(origin, origins) {
  if (!origin || !origins.includes(origin)) return { Vary: "Origin" };
  return {
    Vary: "Origin",
    "Access-Control-Allow-Origin": origin,
    // The visitor's cookie comes along, so that their own hold takes no time away from them.
    "Access-Control-Allow-Credentials": "true",
    "Access-Control-Allow-Methods": "GET, POST, DELETE",
    "Access-Control-Allow-Headers": "Content-Type, Idempotency-Key",
    "Access-Control-Expose-Headers": "Retry-After",
    "Access-Control-Max-Age": "600",
  };
}

/** The name that a visitor has by a cookie. */
export function visitorOf(/** @type {import("node:http").IncomingMessage} */ { headers }) {
  return /(?:^|;\s*)visitor=([\w-]{36})(?:;|$)/.exec(headers.cookie ?? "")?.[1];
}

/** Gives a visitor a name, until the browser is closed. */
export const visitorCookie = (/** @type {string} */ visitor, /** @type {boolean} */ isSecure) =>
  `visitor=${visitor}; Path=/; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;

/** @param {import("node:http").IncomingMessage} request */
export function typeOf({ headers }) {
  return (headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
}

export const formType = "application/x-www-form-urlencoded";

/**
 * What was sent: a form, or an object of JSON. Of a form that is too long its beginning is read all
 * the same, so that a visitor gets back what they typed.
 *
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<{ isForm: boolean, fields: Record<string, unknown>, problem?: HttpError }>}
 */
export async function readBody(request) {
  const isForm = typeOf(request) === formType;
  // A page of another site can send text/plain without asking first, so JSON must say that it is JSON.
  if (!isForm && typeOf(request) !== "application/json")
    throw new HttpError("invalid", { status: 415, message: "Send JSON or a form." });

  const { text, isWhole } = await readText(request);
  if (isForm) {
    const fields = Object.fromEntries(new URLSearchParams(text));
    return { isForm, fields, problem: isWhole ? undefined : tooLong() };
  }
  if (!isWhole) throw tooLong();
  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HttpError("invalid", { status: 400, message: "This is not a JSON object." });
  return { isForm, fields: value };
}

const tooLong = () =>
  new HttpError("invalid", {
    status: 413,
    message: "This is more than we can take.",
    // Nothing else in the forms can grow so long.
    fieldErrors: { note: `Please shorten your note to ${noteLimit} characters.` },
  });

/** @param {import("node:http").IncomingMessage} request */
async function readText(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    // The rest is read and dropped: a line that is cut while it is sent shows no answer.
    if (size < bodyLimit) chunks.push(chunk.subarray(0, bodyLimit - size));
    size += chunk.length;
  }
  return { text: Buffer.concat(chunks).toString("utf8"), isWhole: size <= bodyLimit };
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
