import { Buffer } from "node:buffer";
import { URLSearchParams } from "node:url";
import { Refusal } from "./refusal.js";

/** Bytes of a body; a booking is far smaller. */
const bodyLimit = 32 * 1024;

const always = {
  "Content-Security-Policy":
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; " +
    "img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
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
export function page(/** @type {number} */ status, /** @type {{ toString(): string }} */ html) {
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body: String(html) };
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
    "Access-Control-Allow-Methods": "GET, POST",
    "Access-Control-Allow-Headers": "Content-Type, Idempotency-Key",
    "Access-Control-Expose-Headers": "Retry-After",
    "Access-Control-Max-Age": "600",
  };
}

/**
 * What was sent: a form, or an object of JSON.
 *
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<{ isForm: boolean, fields: Record<string, unknown> }>}
 */
export async function readBody(request) {
  const type = (request.headers["content-type"] ?? "").split(";")[0].trim().toLowerCase();
  const isForm = type === "application/x-www-form-urlencoded";
  // A page of another site can send text/plain without asking first, so JSON must say that it is JSON.
  if (!isForm && type !== "application/json")
    throw new Refusal("invalid", { status: 415, message: "Send JSON or a form." });

  const text = await readText(request);
  if (isForm) return { isForm, fields: Object.fromEntries(new URLSearchParams(text)) };

  const value = parse(text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Refusal("invalid", { status: 400, message: "This is no JSON object." });
  return { isForm, fields: value };
}

/** @param {import("node:http").IncomingMessage} request */
async function readText(request) {
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    // The rest is read and dropped: a line that is cut while it is sent shows no answer.
    if (size <= bodyLimit) chunks.push(chunk);
  }
  if (size > bodyLimit)
    throw new Refusal("invalid", { status: 413, message: "This is more than we can take." });
  return Buffer.concat(chunks).toString("utf8");
}

/** @param {string} text */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
