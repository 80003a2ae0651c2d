import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { URLSearchParams } from "node:url";
import { clinic } from "./clinic.js";
import { createControl } from "./control.js";
import { honeypot, textOf } from "./details.js";
import { createDiary } from "./diary.js";
import { corsHeaders, json, page, readBody, seeOther, send } from "./http.js";
import { bookingPage, confirmationPage, messagePage, requestPage } from "./pages.js";
import { Refusal } from "./refusal.js";
import { addDays, dateAt, instantAt } from "./zone.js";

/**
 * @typedef {import("./http.js").Answer} Answer
 *
 * @typedef {{
 *   url: URL,
 *   id: string,
 *   isForm: boolean,
 *   fields: Record<string, unknown>,
 *   key: string,
 * }} Visit A request: `id` from its path, `fields` from its body, `key` from its Idempotency-Key.
 *
 * @typedef {{
 *   method: "GET" | "POST",
 *   path: RegExp,
 *   answer: (visit: Visit) => Answer,
 *   isPage?: boolean,
 *   again?: (visit: Visit, refusal: Refusal) => { toString(): string },
 *   steady?: boolean,
 * }} Route
 * `isPage`: people look at it. `again`: the page that shows a form once more after a refusal.
 * `steady`: out of reach of control.js.
 */

const style = readFileSync(join(import.meta.dirname, "style.css"), "utf8");

/**
 * @param {import("./server.js").BookingServerOptions} [options]
 * @returns {import("node:http").Server}
 */
export function createServer({ origins = [], now = Date.now, seed, busy, publicUrl } = {}) {
  const { timeZone } = clinic.openingHours;
  const diary = createDiary({ clinic, now, newId: randomUUID, seed, busy });
  const control = createControl(now);

  /** The form, with the free times of seven days. */
  function bookingForm(
    /** @type {Record<string, unknown>} */ values,
    /** @type {Refusal | undefined} */ refusal = undefined,
  ) {
    const today = dateAt(now(), timeZone);
    const wanted = textOf(values, "from");
    const isDate = /^\d{4}-\d\d-\d\d$/.test(wanted) && !Number.isNaN(Date.parse(wanted));
    const known = (/** @type {readonly { id: string }[]} */ list, /** @type {string} */ name) =>
      list.find(({ id }) => id === textOf(values, name))?.id;
    const chosen = diary.slot(textOf(values, "slot"));
    const choice = {
      serviceId: known(clinic.services, "serviceId") ?? chosen?.serviceId ?? clinic.services[0].id,
      practitionerId: known(clinic.practitioners, "practitionerId") ?? "",
      from: isDate && wanted > today && wanted < addDays(today, 180) ? wanted : today,
    };

    const midnight = (/** @type {string} */ date) =>
      instantAt(date, 0, timeZone) ?? Date.parse(date);
    const freeInWeekOf = (/** @type {string} */ date) =>
      diary
        .slotsIn({ ...choice, from: midnight(date), to: midnight(addDays(date, 7)) })
        .filter(({ state }) => state === "free");

    const slots = freeInWeekOf(choice.from);
    // The chosen time stays on the page, even where it is one of another week.
    if (chosen?.state === "free" && !slots.some(({ id }) => id === chosen.id))
      slots.unshift(chosen);

    const later = firstFreeAfter(choice.from, freeInWeekOf);
    const query = new URLSearchParams({ ...choice, from: later ?? "" });
    if (textOf(values, "rescheduleOf")) query.set("rescheduleOf", textOf(values, "rescheduleOf"));
    return bookingPage({
      clinic,
      slots,
      later: later && `/?${query}`,
      choice,
      values,
      key: randomUUID(),
      refusal,
    });
  }

  /**
   * The first day with a free time, a week after a date or later.
   *
   * @param {string} date
   * @param {(date: string) => import("clinic-ui/booking").Slot[]} freeInWeekOf
   */
  function firstFreeAfter(date, freeInWeekOf) {
    for (let week = 1; week <= 26; week += 1) {
      const free = freeInWeekOf(addDays(date, week * 7))[0];
      if (free) return free.start.slice(0, 10);
    }
  }

  /** @param {string} id */
  function bookingOf(id) {
    const booking = diary.booking(id);
    if (!booking)
      throw new Refusal("invalid", { status: 404, message: "There is no such visit here." });
    return booking;
  }

  const isRobot = (/** @type {Visit} */ { fields }) => textOf(fields, honeypot) !== "";

  /** @returns {Answer} */
  function bookByForm(/** @type {Visit} */ visit) {
    const { fields } = visit;
    if (isRobot(visit)) return seeOther("/thank-you");
    const request = {
      slotId: textOf(fields, "slot"),
      fields,
      rescheduleOf: textOf(fields, "rescheduleOf") || undefined,
    };
    const { id } = diary.book(request, textOf(fields, "idempotencyKey"));
    return seeOther(`/bookings/${id}`);
  }

  /** @returns {Answer} */
  function bookByJson(/** @type {Visit} */ visit) {
    const { slot, fields, holdId, rescheduleOf, patientTimeZone } = visit.fields;
    if (!visit.key || visit.key.length > 200)
      throw new Refusal("invalid", { status: 400, message: "Send an Idempotency-Key." });
    const typed = /** @type {Record<string, unknown>} */ (
      typeof fields === "object" && fields !== null ? fields : {}
    );
    if (isRobot({ ...visit, fields: typed }))
      return json(200, { status: "redirect", url: address("/thank-you") });
    const slotId = /** @type {{ id?: unknown } | undefined} */ (slot)?.id;
    const text = (/** @type {unknown} */ value) => (typeof value === "string" ? value : undefined);
    const outcome = diary.book(
      {
        slotId: text(slotId) ?? "",
        fields: typed,
        holdId: text(holdId),
        rescheduleOf: text(rescheduleOf),
        patientTimeZone: text(patientTimeZone),
      },
      visit.key,
    );
    return json(201, { ...outcome, manageUrl: address(`/bookings/${outcome.id}`) });
  }

  /** @param {string} path */
  function address(path) {
    const at = server.address();
    const port = typeof at === "object" && at !== null ? at.port : "";
    return `${publicUrl ?? `http://localhost:${port}`}${path}`;
  }

  /** @type {Route[]} */
  const routes = [
    {
      method: "GET",
      path: /^\/$/,
      isPage: true,
      answer: ({ url }) => {
        const values = Object.fromEntries(url.searchParams);
        const old = values.rescheduleOf ? diary.booking(values.rescheduleOf) : undefined;
        return page(200, bookingForm(old ? { ...old.details, ...values } : values));
      },
    },
    {
      method: "GET",
      path: /^\/style\.css$/,
      steady: true,
      answer: () => ({
        status: 200,
        headers: { "Content-Type": "text/css; charset=utf-8" },
        body: style,
      }),
    },
    {
      // Browsers ask for it on their own.
      method: "GET",
      path: /^\/favicon\.ico$/,
      steady: true,
      answer: () => ({ status: 204 }),
    },
    {
      method: "GET",
      path: /^\/slots$/,
      answer: ({ url }) => json(200, diary.page(Object.fromEntries(url.searchParams))),
    },
    {
      method: "POST",
      path: /^\/holds$/,
      answer: ({ fields }) => json(201, diary.hold(textOf(fields, "slotId"))),
    },
    {
      method: "POST",
      path: /^\/bookings$/,
      answer: (visit) => (visit.isForm ? bookByForm(visit) : bookByJson(visit)),
      again: ({ fields }, refusal) => bookingForm(fields, refusal),
    },
    {
      method: "GET",
      path: /^\/bookings\/([\w-]+)$/,
      isPage: true,
      answer: ({ id }) => page(200, confirmationPage({ clinic, booking: bookingOf(id) })),
    },
    {
      method: "GET",
      path: /^\/bookings\/([\w-]+)\.ics$/,
      answer: ({ id }) => ({
        status: 200,
        headers: {
          "Content-Type": "text/calendar; charset=utf-8",
          "Content-Disposition": 'attachment; filename="visit.ics"',
        },
        body: calendarText(bookingOf(id), now()),
      }),
    },
    {
      method: "POST",
      path: /^\/bookings\/([\w-]+)\/cancel$/,
      answer: ({ id, isForm }) => {
        bookingOf(id);
        const cancelled = diary.cancel(id);
        if (isForm) return seeOther(`/bookings/${id}`);
        return json(200, { status: cancelled?.status, id, sequence: cancelled?.sequence });
      },
    },
    {
      method: "GET",
      path: /^\/requests$/,
      isPage: true,
      answer: () => page(200, requestPage({ clinic, values: {} })),
    },
    {
      method: "POST",
      path: /^\/requests$/,
      answer: (visit) => {
        if (isRobot(visit))
          return visit.isForm ? seeOther("/thank-you") : json(201, { status: "received" });
        diary.request(visit.fields);
        return visit.isForm ? seeOther("/requests/received") : json(201, { status: "received" });
      },
      again: ({ fields }, refusal) => requestPage({ clinic, values: fields, refusal }),
    },
    {
      method: "GET",
      path: /^\/requests\/received$/,
      isPage: true,
      answer: () =>
        page(200, messagePage(clinic, "Thank you", "We will call you when the clinic is open.")),
    },
    {
      method: "GET",
      path: /^\/thank-you$/,
      isPage: true,
      answer: () =>
        page(
          200,
          messagePage(
            clinic,
            "Thank you",
            "If you wanted a visit and did not see its day and time, please try again.",
          ),
        ),
    },
    {
      method: "POST",
      path: /^\/control$/,
      steady: true,
      answer: ({ fields, isForm }) => {
        if (isForm) throw new Refusal("invalid", { status: 415, message: "Send JSON." });
        control.set(fields);
        return json(200, fields);
      },
    },
    {
      method: "POST",
      path: /^\/control\/reset$/,
      steady: true,
      answer: ({ isForm }) => {
        if (isForm) throw new Refusal("invalid", { status: 415, message: "Send JSON." });
        control.reset();
        return json(200, {});
      },
    },
  ];

  /** @returns {Answer} */
  function refused(
    /** @type {Refusal} */ refusal,
    /** @type {Route | undefined} */ route,
    /** @type {Visit | undefined} */ visit,
  ) {
    const { status, message, retryAfter } = refusal;
    const isForPeople = route?.isPage || visit?.isForm;
    const answer =
      visit?.isForm && route?.again
        ? page(status, route.again(visit, refusal))
        : isForPeople
          ? page(status, messagePage(clinic, "There is a problem", message))
          : json(status, refusal);
    const headers = { ...answer.headers, ...refusal.headers };
    if (retryAfter !== undefined) headers["Retry-After"] = String(retryAfter);
    if (status === 401) headers["WWW-Authenticate"] = "Bearer";
    return { ...answer, headers };
  }

  /**
   * @param {import("node:http").IncomingMessage} request
   * @returns {Promise<Answer | "cut">} "cut": end the line without an answer
   */
  async function answerTo(request) {
    /** @type {Route | undefined} */
    let route;
    /** @type {Visit | undefined} */
    let visit;
    try {
      const url = urlOf(request);
      const method = request.method === "HEAD" ? "GET" : request.method;
      const here = routes.filter(({ path }) => path.test(url.pathname));
      route = here.find((candidate) => candidate.method === method);
      if (!route) throw nothingHere(here);

      const body = method === "POST" ? await readBody(request) : { isForm: false, fields: {} };
      const id = route.path.exec(url.pathname)?.[1] ?? "";
      visit = { url, id, key: String(request.headers["idempotency-key"] ?? ""), ...body };
      if (route.steady) return route.answer(visit);

      const effect = control.next(url.pathname);
      if (effect.delayMs > 0) await setTimeout(effect.delayMs);
      if (effect.offline) return "cut";
      if (effect.refusal) throw effect.refusal;
      const answer = route.answer(visit);
      return effect.loseAnswer ? "cut" : answer;
    } catch (error) {
      if (error instanceof Refusal) return refused(error, route, visit);
      if (request.destroyed && !request.complete) return "cut";
      // Its name alone: its message may hold what a visitor typed.
      console.error(`${request.method}: ${error instanceof Error ? error.name : "an error"}`);
      return refused(new Refusal("server"), route, visit);
    }
  }

  const server = createHttpServer(async (request, response) => {
    const cors = corsHeaders(request.headers.origin, origins);
    if (request.method === "OPTIONS") {
      send(response, { status: 204 }, cors);
      return;
    }
    const answer = await answerTo(request);
    if (answer === "cut") request.socket.destroy();
    else send(response, answer, cors);
  });
  return server;
}

/** @param {import("node:http").IncomingMessage} request */
function urlOf({ url }) {
  try {
    return new URL(`http://localhost${url}`);
  } catch {
    throw new Refusal("invalid", { status: 400, message: "This is no address." });
  }
}

/** @param {Route[]} here the routes of this path, of other methods */
function nothingHere(here) {
  if (here.length === 0)
    return new Refusal("invalid", { status: 404, message: "There is nothing here." });
  const allow = here.map(({ method }) => method).join(", ");
  return new Refusal("invalid", {
    status: 405,
    message: `Use ${allow}.`,
    headers: { Allow: allow },
  });
}

/**
 * The visit for a calendar (RFC 5545), in as few lines as calendars take: this server runs without
 * an install. `calendarFile` of `clinic-ui/booking` also tells the place and reminds.
 *
 * @param {ReturnType<ReturnType<typeof createDiary>["booking"]> & {}} booking
 * @param {number} now
 */
function calendarText({ id, sequence, status, slot }, now) {
  const utc = (/** @type {number} */ instant) =>
    new Date(instant).toISOString().replace(/[-:]|\.\d+/g, "");
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//clinic-ui//booking-server//EN",
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART:${utc(Date.parse(slot.start))}`,
    `DTEND:${utc(Date.parse(slot.end))}`,
    `SUMMARY:${clinic.name}`,
    `SEQUENCE:${sequence}`,
    `STATUS:${status === "cancelled" ? "CANCELLED" : "CONFIRMED"}`,
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

if (process.argv[1] === import.meta.filename) {
  const origins = (process.env.ORIGINS ?? "").split(" ").filter(Boolean);
  const port = Number(process.env.PORT ?? 4000);
  // This machine alone: the diary forgets, and anyone who reaches it may break it.
  createServer({ origins }).listen(port, "127.0.0.1", () =>
    console.log(`Booking server: http://localhost:${port}`),
  );
}
