import {
  AppointmentPicker,
  AppointmentRequestForm,
  BookingConfirmation,
  PhoneLink,
  Prose,
  Section,
  SiteHeader,
  SkipLink,
} from "clinic-ui";
import { createElement as h } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { clinic } from "./clinic.js";
import { whenIn } from "./words.js";

/**
 * The pages, of the library's components. No script: they work by forms and links.
 *
 * @typedef {NonNullable<ReturnType<ReturnType<typeof import("./diary.js").createDiary>["booking"]>>} Visit
 */

const { timeZone } = clinic.openingHours;

/**
 * @param {string} title
 * @param {...import("react").ReactNode} content
 */
function documentOf(title, ...content) {
  const page = h(
    "html",
    { lang: "en-GB", "data-cui-scheme": "auto" },
    h(
      "head",
      null,
      h("meta", { charSet: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, `${title} - ${clinic.name}`),
      h("link", { rel: "stylesheet", href: "/styles.css" }),
    ),
    h("body", null, h(SkipLink), h(SiteHeader, { clinic }), h("main", { id: "main" }, ...content)),
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

const titleOf = (/** @type {string} */ heading, /** @type {object | undefined} */ errors) =>
  errors ? `Problem: ${heading}` : heading;

/**
 * The form to book or to move a visit.
 *
 * @param {Omit<import("clinic-ui").AppointmentPickerProps, "heading" | "timeZone"> & {
 *   earlierHref?: string,
 *   laterHref?: string,
 * }} props
 */
export function bookingPage({ earlierHref, laterHref, ...props }) {
  const heading = props.rescheduleOf ? "Move your visit" : "Book a visit";
  return documentOf(
    titleOf(heading, props.errors),
    h(AppointmentPicker, {
      heading,
      headingLevel: 1,
      timeZone,
      services: clinic.services,
      practitioners: clinic.practitioners,
      clinic,
      privacy: clinic.privacy,
      ...props,
    }),
    h(
      Section,
      { heading: "Other days" },
      h(
        Prose,
        null,
        earlierHref && h("p", null, h("a", { href: earlierHref }, "Times from today on")),
        laterHref && h("p", null, h("a", { href: laterHref }, "Times after these")),
        h("p", null, h("a", { href: "/requests" }, "Ask us to call you")),
      ),
    ),
  );
}

/**
 * A visit, and what can be done with it.
 *
 * @param {{ visit: Visit, moveHref: string }} options
 */
export function visitPage({
  visit: { id, sequence, status, time, slot, details, patientTimeZone },
  moveHref,
}) {
  const isCancelled = status === "cancelled";
  const own = patientTimeZone && whenIn(slot.start, patientTimeZone);
  return documentOf(
    isCancelled ? "Your visit is cancelled" : "Your visit is booked",
    h(BookingConfirmation, {
      headingLevel: 1,
      intro: [
        isCancelled ? "We do not expect you any more, " : "Thank you, ",
        `${details.name}.`,
        !isCancelled && " Keep the address of this page: whoever has it can change your visit.",
        own && own !== whenIn(slot.start, timeZone) && ` Where you are, it begins on ${own}.`,
      ]
        .filter(Boolean)
        .join(""),
      bookingId: id,
      sequence,
      status,
      start: slot.start,
      end: slot.end,
      timeZone,
      service: time.service.name,
      price: priceOf(time),
      practitioner: clinic.practitioners.find(({ id }) => id === slot.practitionerId)?.name,
      clinic,
      manageHref: moveHref,
      cancelAction: `/bookings/${id}/cancel`,
      calendarHref: `/bookings/${id}.ics`,
      actions: isCancelled && h("a", { href: "/" }, "Book another visit"),
    }),
  );
}

/** @param {import("./times.js").Time} time */
function priceOf({ service, start, end }) {
  const minutes = (end - start) / 60_000;
  for (const length of service.durations ?? [])
    if (typeof length === "object" && length.minutes === minutes && length.price)
      return length.price;
  return service.price;
}

/**
 * A second post of a form that has booked, with another time or other details.
 *
 * @param {Visit} visit
 */
export function alreadyBookedPage({ id, slot }) {
  return messagePage(
    "This form has booked a visit already",
    `Your visit is on ${whenIn(slot.start, timeZone)}. What you sent now was not booked too.`,
    h("a", { href: `/bookings/${id}` }, "See, move or cancel your visit"),
    h("a", { href: "/" }, "Book another visit"),
  );
}

/**
 * The form for a call back.
 *
 * @param {Partial<import("clinic-ui").AppointmentRequestFormProps>} [props]
 */
export function requestPage(props = {}) {
  const heading = "Ask us to call you";
  return documentOf(
    titleOf(heading, props.errors),
    h(AppointmentRequestForm, {
      heading,
      headingLevel: 1,
      action: "/requests",
      phone: clinic.phone,
      privacy: clinic.privacy,
      ...props,
    }),
  );
}

/**
 * A page that says one thing, and where to go from there.
 *
 * @param {string} heading
 * @param {string} text
 * @param {...import("react").ReactNode} links Default: to the form
 */
export function messagePage(heading, text, ...links) {
  const ways = links.length > 0 ? links : [h("a", { href: "/" }, "Book a visit")];
  return documentOf(
    heading,
    h(
      Section,
      { heading, headingLevel: 1 },
      h(
        Prose,
        null,
        h("p", null, text),
        ...ways.map((link) => h("p", null, link)),
        h("p", null, "Or call us: ", h(PhoneLink, { phone: clinic.phone })),
      ),
    ),
  );
}
