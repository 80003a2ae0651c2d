import { calendarFile } from "clinic-ui/booking";
import { addressLines } from "clinic-ui/content";
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer as createHttpServer } from "node:http";
import { createRequire } from "node:module";
import { setTimeout } from "node:timers/promises";
import { createBookingForm, errorsOf } from "./booking-form.js";
import { clinic } from "./clinic.js";
import { createControl } from "./control.js";
import { textOf } from "./details.js";
import { createDiary } from "./diary.js";
import { AlreadyBooked, HttpError } from "./errors.js";
import {
  corsHeaders,
  formType,
  json,
  page,
  readBody,
  errorJson,
  seeOther,
  send,
  typeOf,
  visitorCookie,
  visitorOf,
} from "./http.js";
import { alreadyBookedPage, messagePage, requestPage, visitPage } from "./pages.js";

/**
 * @typedef {import("./http.js").Answer} Answer
 *
 * @typedef {{
 *   url: URL,
 *   id: string,
 *   isForm: boolean,
 *   fields: Record<string, unknown>,
 *   key: string,
 *   visitor: string,
 * }} Visit A request: `id` from its path, `fields` from its body, `key` from its Idempotency-Key,
 * `visitor` from its cookie.
 *
 * @typedef {{
 *   method: "GET" | "POST" | "DELETE",
 *   path: RegExp,
 *   answer: (visit: Visit) => Answer,
 *   isPage?: boolean,
 *   namesVisitor?: boolean,
 *   again?: (visit: Visit, error: HttpError) => string,
 *   takesNoBody?: boolean,
 *   steady?: boolean,
 * }} Route
 * `isPage`: people look at it. `namesVisitor`: gives the visitor a cookie. `again`: the page that
 * shows a form once more after an error. `steady`: out of reach of control.js.
 */

const hour = 60 * 60_000;

/**
 * @param {import("./server.js").BookingServerOptions} [options]
 * @returns {import("node:http").Server}
 */
export function createServer({
  origins = [],
  now = Date.now,
  seed,
  busy,
  publicUrl,
  styles,
  fewestMs,
} = {}) {
  const { timeZone } = clinic.openingHours;
  const diary = createDiary({ clinic, now, newId: randomUUID, seed, busy, fewestMs });
  const bookingForm = createBookingForm({ clinic, diary, now });
  const control = createControl(now);

  /** @param {string} path */
  function address(path) {
    const at = server.address();
    const port = typeof at === "object" && at !== null ? at.port : "";
    return `${publicUrl ?? `http://localhost:${port}`}${path}`;
  }

  /** @param {string} id */
  function visitOf(id) {
    const visit = diary.booking(id);
    if (!visit)
      throw new HttpError("invalid", {
        status: 404,
        message: "We cannot find this visit. Its address may have been cut off.",
      });
    return visit;
  }

  /** @returns {Answer} */
  function bookByForm(/** @type {Visit} */ { fields, visitor }) {
    const request = {
      slotId: textOf(fields, "slot"),
      fields,
      visitor,
      practitionerId: textOf(fields, "practitionerId") || undefined,
      rescheduleOf: textOf(fields, "rescheduleOf") || undefined,
    };
    const key = textOf(fields, "idempotencyKey").slice(0, 200);
    return seeOther(`/bookings/${diary.book(request, { key, sameWithin: hour }).id}`);
  }

  /** @returns {Answer} */
  function bookByJson(/** @type {Visit} */ { fields: sent, key, visitor }) {
    if (!key || key.length > 200)
      throw new HttpError("invalid", { status: 400, message: "Send an Idempotency-Key." });
    const text = (/** @type {string} */ name) => textOf(sent, name) || undefined;
    const request = {
      slotId: textOf(recordOf(sent.slot), "id"),
      fields: recordOf(sent.fields),
      visitor,
      holdId: text("holdId"),
      rescheduleOf: text("rescheduleOf"),
      patientTimeZone: text("patientTimeZone"),
    };
    const outcome = diary.book(request, { key });
    const manageUrl = address(`/bookings/${outcome.id}`);
    return json(201, { ...outcome, manageUrl, calendarUrl: `${manageUrl}.ics` });
  }

  /** @returns {Answer} */
  function calendar(/** @type {Visit} */ { id }) {
    const { time, slot, sequence, status } = visitOf(id);
    const event = {
      uid: `${id}@${new URL(address("")).host}`,
      start: slot.start,
      end: slot.end,
      summary: `${time.service.name}, ${clinic.name}`,
      location: [clinic.name, ...addressLines(clinic.address)].join(", "),
      url: address(`/bookings/${id}`),
      sequence,
      status,
    };
    return {
      status: 200,
      headers: {
        "Content-Type": "text/calendar; charset=utf-8",
        "Content-Disposition": 'attachment; filename="visit.ics"',
      },
      body: calendarFile(event, { now: new Date(now()).toISOString() }),
    };
  }

  /** @type {Route[]} */
  const routes = [
    {
      // The second is where a form with errors leaves the visitor: links and choices lead on from there.
      method: "GET",
      path: /^\/(?:bookings)?$/,
      isPage: true,
      namesVisitor: true,
      answer: (visit) => {
        // Going back shows the page as it was, with the same key in its form. One that moves a visit
        // holds what a visitor typed.
        const isEmpty = !visit.url.searchParams.has("rescheduleOf");
        return page(
          200,
          bookingForm(visit),
          isEmpty ? { "Cache-Control": "private, no-cache" } : {},
        );
      },
    },
    {
      method: "GET",
      path: /^\/styles\.css$/,
      steady: true,
      answer: () => ({
        status: 200,
        headers: { "Content-Type": "text/css; charset=utf-8", "Cache-Control": "max-age=600" },
        body: (styles ??= libraryStyles()),
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
      answer: ({ url, visitor }) =>
        json(200, diary.availability(Object.fromEntries(url.searchParams), { visitor })),
    },
    {
      method: "POST",
      path: /^\/holds$/,
      namesVisitor: true,
      answer: ({ fields, visitor }) => {
        const holdId = textOf(fields, "replaces") || undefined;
        return json(201, diary.hold(textOf(fields, "slotId"), { visitor, holdId }));
      },
    },
    ...[
      { method: /** @type {const} */ ("DELETE"), path: /^\/holds\/([\w-]+)$/ },
      // What navigator.sendBeacon sends while a page closes is always a POST.
      { method: /** @type {const} */ ("POST"), path: /^\/holds\/([\w-]+)\/release$/ },
    ].map((route) => ({
      ...route,
      takesNoBody: true,
      answer: (/** @type {Visit} */ { id }) => {
        diary.release(id);
        return { status: 204 };
      },
    })),
    {
      method: "POST",
      path: /^\/bookings$/,
      answer: (visit) => (visit.isForm ? bookByForm(visit) : bookByJson(visit)),
      again: bookingForm,
    },
    {
      method: "GET",
      path: /^\/bookings\/([\w-]+)$/,
      isPage: true,
      namesVisitor: true,
      answer: ({ id }) => {
        const visit = visitOf(id);
        const moveHref = address(`/?rescheduleOf=${id}&serviceId=${visit.slot.serviceId}`);
        return page(200, visitPage({ visit, moveHref }));
      },
    },
    { method: "GET", path: /^\/bookings\/([\w-]+)\.ics$/, isPage: true, answer: calendar },
    {
      method: "POST",
      path: /^\/bookings\/([\w-]+)\/cancel$/,
      answer: ({ id, isForm }) => {
        visitOf(id);
        const cancelled = diary.cancel(id);
        if (isForm) return seeOther(`/bookings/${id}`);
        return json(200, { status: cancelled?.status, id, sequence: cancelled?.sequence });
      },
    },
    {
      method: "GET",
      path: /^\/requests$/,
      isPage: true,
      answer: () => page(200, requestPage()),
    },
    {
      method: "POST",
      path: /^\/requests$/,
      answer: ({ fields, isForm }) => {
        diary.request(fields);
        return isForm ? seeOther("/requests/received") : json(201, { status: "received" });
      },
      again: ({ fields }, error) =>
        requestPage({ values: textsOf(fields), errors: errorsOf(error, timeZone) }),
    },
    {
      method: "GET",
      path: /^\/requests\/received$/,
      isPage: true,
      answer: () =>
        page(200, messagePage("Thank you", "We will call you when the clinic is open.")),
    },
    {
      method: "POST",
      path: /^\/control$/,
      steady: true,
      answer: ({ fields, isForm }) => {
        if (isForm) throw new HttpError("invalid", { status: 415, message: "Send JSON." });
        control.set(fields);
        return json(200, fields);
      },
    },
    {
      method: "POST",
      path: /^\/control\/reset$/,
      steady: true,
      answer: ({ isForm }) => {
        if (isForm) throw new HttpError("invalid", { status: 415, message: "Send JSON." });
        control.reset();
        return json(200, {});
      },
    },
  ];

  /**
   * @param {HttpError} error
   * @param {import("node:http").IncomingMessage} request
   * @param {Route | undefined} route
   * @param {Visit | undefined} visit
   * @returns {Answer}
   */
  function errorAnswer(error, request, route, visit) {
    const { status, message, retryAfter } = error;
    const isForPeople =
      route?.isPage ||
      typeOf(request) === formType ||
      request.headers.accept?.includes("text/html");
    /** @type {() => Answer} */
    const answerIn = () => {
      if (!isForPeople) return errorJson(error);
      if (error instanceof AlreadyBooked)
        return page(status, alreadyBookedPage(visitOf(error.bookingId)));
      if (visit && route?.again) return page(status, route.again(visit, error));
      return page(status, messagePage(status === 404 ? "Not found" : "Sorry", message));
    };
    const answer = answerIn();
    const headers = { ...answer.headers, ...error.headers };
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

      const hasBody = method === "POST" && !route.takesNoBody;
      const { problem, ...body } = hasBody
        ? await readBody(request)
        : { isForm: false, fields: {}, problem: undefined };
      const id = route.path.exec(url.pathname)?.[1] ?? "";
      const key = String(request.headers["idempotency-key"] ?? "");
      const named = visitorOf(request);
      const visitor = named ?? randomUUID();
      visit = { url, id, key, visitor, ...body };
      if (problem) throw problem;
      if (route.steady) return route.answer(visit);

      const effect = control.next(url.pathname);
      if (effect.delayMs > 0) await setTimeout(effect.delayMs);
      if (effect.offline) return "cut";
      if (effect.error) throw effect.error;
      const answer = route.answer(visit);
      if (effect.loseAnswer) return "cut";
      if (!route.namesVisitor || named) return answer;
      const cookie = visitorCookie(visitor, address("").startsWith("https:"));
      return { ...answer, headers: { ...answer.headers, "Set-Cookie": cookie } };
    } catch (error) {
      if (error instanceof HttpError) return errorAnswer(error, request, route, visit);
      if (request.destroyed && !request.complete) return "cut";
      tellLog(request, error);
      return errorAnswer(new HttpError("server"), request, route, visit);
    }
  }

  const server = createHttpServer(async (request, response) => {
    const cors = corsHeaders(request.headers.origin, origins);
    if (request.method === "OPTIONS") {
      send(response, { status: 204 }, cors);
      return;
    }
    const answer = await answerTo(request).catch((error) => {
      // The page that says what went wrong may be what fails.
      tellLog(request, error);
      return errorAnswer(new HttpError("server"), request, undefined, undefined);
    });
    if (answer === "cut") request.socket.destroy();
    else send(response, answer, cors);
  });
  return server;
}

/**
 * Tells an error's name alone: its message may hold what a visitor typed.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {unknown} error
 */
const tellLog = ({ method }, error) =>
  console.error(`${method}: ${error instanceof Error ? error.name : "an error"}`);

/** @returns {string} */
const libraryStyles = () =>
  readFileSync(createRequire(import.meta.url).resolve("clinic-ui/styles.css"), "utf8");

/**
 * @param {unknown} value
 * @returns {Record<string, unknown>}
 */
const recordOf = (value) => (typeof value === "object" && value !== null ? { ...value } : {});

/** @param {Record<string, unknown>} fields */
const textsOf = (fields) =>
  Object.fromEntries(Object.keys(fields).map((name) => [name, textOf(fields, name)]));

/** @param {import("node:http").IncomingMessage} request */
function urlOf({ url }) {
  try {
    return new URL(`http://localhost${url}`);
  } catch {
    throw new HttpError("invalid", { status: 400, message: "This is not an address." });
  }
}

/** @param {Route[]} here the routes of this path, of other methods */
function nothingHere(here) {
  if (here.length === 0)
    return new HttpError("invalid", { status: 404, message: "There is nothing here." });
  const allow = here.map(({ method }) => method).join(", ");
  return new HttpError("invalid", {
    status: 405,
    message: `Use ${allow}.`,
    headers: { Allow: allow },
  });
}

if (process.argv[1] === import.meta.filename) {
  const origins = (process.env.ORIGINS ?? "").split(" ").filter(Boolean);
  const port = Number(process.env.PORT ?? 4000);
  // This machine alone: the diary forgets, and anyone who reaches it may break it.
  createServer({ origins }).listen(port, "127.0.0.1", () =>
    console.log(`Booking server: http://localhost:${port}`),
  );
}
