import { HttpError, errorCodes } from "./errors.js";

/**
 * @typedef {{
 *   delayMs?: number,
 *   failWith?: string,
 *   offline?: boolean,
 *   loseAnswer?: boolean,
 *   rateLimit?: number,
 *   path?: string,
 *   times?: number,
 * }} Settings How to misbehave.
 *
 * - `delayMs`: waits before each answer, in milliseconds.
 * - `failWith`: refuses with this code of BookingError; "offline" cuts the line.
 * - `offline`: cuts the line before anything is done.
 * - `loseAnswer`: does what was asked and then cuts the line, so that nobody knows.
 * - `rateLimit`: answers so many requests a minute and refuses the others.
 * - `path`: for requests to this path alone, such as "/slots". Default: every path.
 * - `times`: for so many requests, then all is well again. Default: until it is reset.
 */

const isCount = (/** @type {unknown} */ value) => Number.isInteger(value) && Number(value) >= 0;
const isFlag = (/** @type {unknown} */ value) => typeof value === "boolean";

/** @type {Record<string, (value: unknown) => boolean>} */
const rules = {
  delayMs: (value) => isCount(value) && Number(value) <= 60_000,
  failWith: (value) => value === "offline" || errorCodes.some((code) => code === value),
  offline: isFlag,
  loseAnswer: isFlag,
  rateLimit: isCount,
  path: (value) => typeof value === "string",
  times: isCount,
};

/**
 * Lets tests and demonstrations make the server slow, failing or absent.
 *
 * @param {() => number} now milliseconds
 */
export function createControl(now) {
  /** @type {Settings} */
  let settings = {};
  let left = Infinity;
  /** @type {number[]} */
  let answered = [];

  function reset() {
    settings = {};
    left = Infinity;
    answered = [];
  }

  return {
    reset,

    /** @param {Record<string, unknown>} next takes the place of what was set before */
    set(next) {
      const wrong = Object.keys(next).filter(
        (name) => !Object.hasOwn(rules, name) || !rules[name](next[name]),
      );
      if (wrong.length > 0)
        throw new HttpError("invalid", { message: `Not a setting: ${wrong.join(", ")}.` });
      reset();
      settings = next;
      left = settings.times ?? Infinity;
    },

    /**
     * What is to happen to this request.
     *
     * @param {string} path
     * @returns {{ delayMs: number, offline: boolean, loseAnswer: boolean, error?: HttpError }}
     */
    next(path) {
      const { delayMs = 0, failWith, offline = false, loseAnswer = false, rateLimit } = settings;
      if (left <= 0 || (settings.path && settings.path !== path))
        return { delayMs: 0, offline: false, loseAnswer: false };
      left -= 1;

      const effect = { delayMs, offline: offline || failWith === "offline", loseAnswer };
      const code = errorCodes.find((known) => known === failWith);
      if (code) {
        const retryAfter = code === "rate-limited" ? 5 : undefined;
        return { ...effect, error: new HttpError(code, { retryAfter }) };
      }
      if (rateLimit === undefined) return effect;

      answered = answered.filter((time) => time > now() - 60_000);
      if (answered.length < rateLimit) {
        answered.push(now());
        return effect;
      }
      const wait = answered.length > 0 ? answered[0] + 60_000 - now() : 60_000;
      const retryAfter = Math.ceil(wait / 1000);
      return { ...effect, error: new HttpError("rate-limited", { retryAfter }) };
    },
  };
}
