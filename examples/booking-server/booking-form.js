import { startOfDay, epochMilliseconds } from "clinic-ui/booking";
import { addDays } from "clinic-ui/content";
import { randomUUID } from "node:crypto";
import { URLSearchParams } from "node:url";
import { textOf } from "./details.js";
import { horizonDays } from "./diary.js";
import { bookingPage } from "./pages.js";
import { fittingChoices } from "./slot-query.js";
import { dateAt } from "./times.js";
import { whenIn } from "./words.js";

/**
 * @typedef {import("clinic-ui/booking").Slot} Slot
 * @typedef {import("./errors.js").HttpError} HttpError
 * @typedef {{ url: URL, visitor: string, fields: Readonly<Record<string, unknown>> }} Visit
 */

/** Days whose times a page has. */
const stretch = 14;

/** What stands in the address for the picker, in fields of its own. */
const own = ["serviceId", "practitionerId", "durationMinutes", "rescheduleOf", "slot", "from"];

/**
 * The page with the form: first for its address, then for what was posted with errors.
 *
 * @param {{
 *   clinic: import("./clinic.js").Clinic,
 *   diary: ReturnType<typeof import("./diary.js").createDiary>,
 *   now: () => number,
 * }} options
 */
export function createBookingForm({ clinic, diary, now }) {
  const { timeZone } = clinic.openingHours;
  const midnight = (/** @type {string} */ date) =>
    epochMilliseconds(startOfDay(date, timeZone)) ?? NaN;

  /**
   * The times from a date on, of two weeks or of as many as it takes until one is free.
   *
   * @param {string} from
   * @param {string} last
   * @param {import("./times.js").Choices} choices
   * @param {import("./diary.js").Own} ownThings
   */
  function timesFrom(from, last, choices, ownThings) {
    /** @type {Slot[]} */
    const slots = [];
    let to = from;
    do {
      const range = { ...choices, from: midnight(to), to: midnight(addDays(to, stretch)) };
      slots.push(...diary.slotsIn(range, ownThings));
      to = addDays(to, stretch);
    } while (to <= last && !slots.some(isFree));
    return { slots, to };
  }

  /**
   * @param {Visit} visit
   * @param {HttpError} [error]
   */
  return function bookingForm({ url, visitor, fields }, error) {
    const asked = (/** @type {string} */ name) =>
      textOf(fields, name) || (url.searchParams.get(name) ?? "");
    const rescheduleOf = asked("rescheduleOf") || undefined;
    const old = rescheduleOf ? diary.booking(rescheduleOf) : undefined;
    const ownThings = { visitor, bookingId: old?.id };

    const chosen = diary.slot(asked("slot"), ownThings);
    const { serviceId } = chosen?.slot ?? {};
    const ofSlot = { serviceId, durationMinutes: String(chosen?.durationMinutes) };
    const choices = fittingChoices(
      (name) => asked(name) || (asked("serviceId") ? "" : textOf(ofSlot, name)),
      clinic,
    );

    const today = dateAt(now(), timeZone);
    const last = addDays(today, horizonDays);
    const wanted = asked("from");
    const isLater = !Number.isNaN(midnight(wanted)) && today < wanted && wanted <= last;
    // After a time that is gone, the days of the times near it.
    const near = (error?.alternatives ?? []).map(({ start }) =>
      dateAt(epochMilliseconds(start) ?? NaN, timeZone),
    );
    const from = near.sort()[0] ?? (isLater ? wanted : today);
    const { slots, to } = timesFrom(from, last, choices, ownThings);
    if (chosen && isFree(chosen.slot) && !slots.some(({ id }) => id === chosen.slot.id))
      slots.push(chosen.slot);

    const query = Object.fromEntries(
      [...url.searchParams].filter(([name]) => (name === "from" ? isLater : !own.includes(name))),
    );
    const address = (/** @type {Record<string, string>} */ more) => {
      const search = new URLSearchParams();
      for (const [name, value] of Object.entries({ ...query, ...choices, rescheduleOf, ...more }))
        if (value) search.set(name, String(value));
      return `/?${search}`;
    };
    const values = error || !old ? textsOf(fields) : old.details;
    // Where nobody knows what became of the booking, the same key must come again.
    const isUnknown = error?.code === "server";
    return bookingPage({
      // A form posts what is in it: the rest of the address goes with it here.
      action: `/bookings?${new URLSearchParams(query)}`,
      query,
      choices,
      rescheduleOf,
      slots: {
        slots,
        coverage: {
          from: startOfDay(from, timeZone) ?? "",
          to: startOfDay(to, timeZone) ?? "",
          complete: true,
        },
        clinicTimeZone: timeZone,
        fetchedAt: new Date(now()).toISOString(),
      },
      chosenSlot: chosen && isFree(chosen.slot) ? chosen.slot.id : undefined,
      values,
      errors: error && errorsOf(error, timeZone),
      // Without a time to book the form is not shown, and its errors neither.
      intro: slots.some(isFree) ? undefined : error?.message,
      idempotencyKey: (isUnknown && textOf(fields, "idempotencyKey")) || randomUUID(),
      earlierHref: from > today ? address({ from: "" }) : undefined,
      laterHref: to <= last ? address({ from: to }) : undefined,
    });
  };
}

const isFree = (/** @type {Slot} */ { state }) => state === "free";

/** @param {Readonly<Record<string, unknown>>} fields */
const textsOf = (fields) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, textOf(fields, name)]));

/**
 * A sentence for each field, and for what belongs to no field the one of the error.
 *
 * @param {HttpError} error
 * @param {string} timeZone
 */
export function errorsOf({ code, message, fieldErrors, alternatives, retryAfter }, timeZone) {
  if (fieldErrors) return fieldErrors;
  const near = (alternatives ?? []).map(({ start }) => whenIn(start, timeZone));
  const more = {
    "slot-taken":
      near.length > 0 ? `Near it are free: ${near.join("; ")}.` : "Please choose another time.",
    "rate-limited": `Please wait ${retryAfter ?? 5} seconds, then press the button again.`,
    "hold-expired": "Please choose it again, or another time.",
    server: "Please press the button again: it will not be done twice.",
  };
  const [, text = "You can also call us."] =
    Object.entries(more).find(([name]) => name === code) ?? [];
  return { slot: `${message} ${text}` };
}
