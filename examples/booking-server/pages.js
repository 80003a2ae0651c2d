import { honeypot, textOf } from "./details.js";

/**
 * The pages for visitors without JavaScript.
 *
 * @typedef {import("clinic-ui/booking").Slot} Slot
 * @typedef {typeof import("./clinic.js").clinic} Clinic
 * @typedef {import("./refusal.js").Refusal} Refusal
 */

/** HTML that is made of escaped parts. */
class Html {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/**
 * A template whose values are escaped, for text and for attributes in quotes. HTML that was made by
 * it is put in as it is; `false` and undefined are left out.
 *
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Html(strings.reduce((text, string, at) => text + markup(values[at - 1]) + string));
}

/** @returns {string} */
function markup(/** @type {unknown} */ value) {
  if (Array.isArray(value)) return value.map(markup).join("");
  if (value instanceof Html) return value.text;
  if (value === undefined || value === false) return "";
  return String(value).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * @param {Clinic} clinic
 * @param {string} title
 * @param {Html} content
 */
function layout(clinic, title, content) {
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - ${clinic.name}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <p><a href="/">${clinic.name}</a> <span>Call ${phoneLink(clinic)}</span></p>
        </header>
        <main>${content}</main>
      </body>
    </html> `;
}

const phoneLink = (/** @type {Clinic} */ { phone }) =>
  html`<a href="tel:${phone.number}">${phone.display}</a>`;

/** @type {Map<string, Intl.DateTimeFormat>} */
const formats = new Map();

/** Kept, since making a format is slow and a page shows hundreds of times. */
function format(
  /** @type {string} */ instant,
  /** @type {string} */ timeZone,
  /** @type {Intl.DateTimeFormatOptions} */ options,
) {
  const key = JSON.stringify([timeZone, options]);
  const kept = formats.get(key) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...options });
  formats.set(key, kept);
  return kept.format(new Date(instant));
}

const dayOf = (/** @type {string} */ instant, /** @type {string} */ timeZone) =>
  format(instant, timeZone, { weekday: "long", day: "numeric", month: "long", year: "numeric" });

const clockOf = (
  /** @type {string} */ instant,
  /** @type {string} */ timeZone,
  /** @type {Intl.DateTimeFormatOptions} */ more = {},
) => format(instant, timeZone, { hour: "2-digit", minute: "2-digit", ...more });

/** "Tuesday 15 December 2026, 09:00 to 09:45 GMT (Europe/London)" */
const whenOf = (/** @type {Slot} */ { start, end }, /** @type {string} */ timeZone) =>
  `${dayOf(start, timeZone)}, ${clockOf(start, timeZone)} to ` +
  `${clockOf(end, timeZone, { timeZoneName: "short" })} (${timeZone})`;

const personOf = (/** @type {Clinic} */ clinic, /** @type {Slot} */ { practitionerId }) =>
  clinic.practitioners.find(({ id }) => id === practitionerId)?.name;

const serviceOf = (/** @type {Clinic} */ clinic, /** @type {Slot} */ { serviceId }) =>
  clinic.services.find(({ id }) => id === serviceId)?.name;

/**
 * The form to book, or to book again after a refusal, with everything that was typed.
 *
 * @param {{
 *   clinic: Clinic,
 *   slots: Slot[],
 *   later: string | undefined,
 *   choice: { serviceId: string, practitionerId: string, from: string },
 *   values: Record<string, unknown>,
 *   key: string,
 *   refusal?: Refusal,
 * }} options `later`: the address of later times. `key`: the idempotency key of this form
 */
export function bookingPage({ clinic, slots, later, choice, values, key, refusal }) {
  const rescheduleOf = textOf(values, "rescheduleOf");
  const heading = rescheduleOf ? "Move your visit" : "Book a visit";
  // Its fields have the names that AppointmentPicker gives them, so the server takes either form.
  const form = html`<form action="/bookings" method="post">
    <input type="hidden" name="idempotencyKey" value="${key}" />
    <input type="hidden" name="serviceId" value="${choice.serviceId}" />
    <input type="hidden" name="practitionerId" value="${choice.practitionerId}" />
    <input type="hidden" name="from" value="${choice.from}" />
    ${rescheduleOf && html`<input type="hidden" name="rescheduleOf" value="${rescheduleOf}" />`}
    ${times(clinic, slots, refusal, textOf(values, "slot"))}
    ${later && html`<p><a href="${later}">Later times</a></p>`} ${details(values, refusal)}
    <button>${rescheduleOf ? "Move the visit" : "Book this visit"}</button>
  </form>`;

  const content = html` <h1>${heading}</h1>
    ${refusal && problem(clinic, refusal, slots)}
    <form class="choice" action="/">
      ${select("serviceId", "Kind of visit", clinic.services, choice.serviceId)}
      ${select("practitionerId", "With", [{ id: "", name: "Anyone" }, ...clinic.practitioners], choice.practitionerId)}
      <input type="hidden" name="from" value="${choice.from}" />
      ${rescheduleOf && html`<input type="hidden" name="rescheduleOf" value="${rescheduleOf}" />`}
      <button>Show times</button>
    </form>
    ${form}`;
  return layout(clinic, `${refusal ? "Problem: " : ""}${heading}`, content);
}

/**
 * @param {string} name
 * @param {string} label
 * @param {readonly { id: string, name: string }[]} options
 * @param {string} chosen
 */
function select(name, label, options, chosen) {
  const items = options.map(
    (option) =>
      html`<option value="${option.id}" ${option.id === chosen && html`selected`}>
        ${option.name}
      </option>`,
  );
  return html`<p>
    <label for="${name}">${label}</label>
    <select id="${name}" name="${name}">
      ${items}
    </select>
  </p>`;
}

/**
 * What went wrong. It takes focus, so that a screen reader says it first.
 *
 * @param {Clinic} clinic
 * @param {Refusal} refusal
 * @param {Slot[]} [slots]
 */
function problem(clinic, { code, message, alternatives, fieldErrors = {} }, slots = []) {
  const firstTime = alternatives?.[0] ?? slots.find(({ state }) => state === "free");
  const target = (/** @type {string} */ name) =>
    name === "slot" ? `slot-${firstTime?.id ?? ""}` : name;
  const errors = Object.entries(fieldErrors).map(
    ([name, text]) => html`<li><a href="#${target(name)}">${text}</a></li>`,
  );
  return html` <div class="problem" role="alert" tabindex="-1" autofocus>
    <h2>There is a problem</h2>
    <p>${message}</p>
    ${
      errors.length > 0 &&
      html`<ul>
        ${errors}
      </ul>`
    }
    ${code === "slot-taken" && alternatives && alternatives.length > 0 && html`<p>Choose one of the free times below. Everything that you typed is still there.</p>`}
    ${code !== "slot-taken" && errors.length === 0 && html`<p>Everything that you typed is still there. Please try again.</p>`}
    <p>You can also call us: ${phoneLink(clinic)}.</p>
  </div>`;
}

/**
 * The free times by day, after a refusal with the nearest ones first.
 *
 * @param {Clinic} clinic
 * @param {Slot[]} slots
 * @param {Refusal | undefined} refusal
 * @param {string} chosen
 */
function times(clinic, slots, refusal, chosen) {
  const { timeZone } = clinic.openingHours;
  const near = refusal?.alternatives ?? [];
  const others = slots.filter(
    ({ id, state }) => state === "free" && !near.some((slot) => slot.id === id),
  );

  const radio = (/** @type {Slot} */ slot, /** @type {string} */ label) =>
    html` <li>
      <input
        type="radio"
        name="slot"
        required
        id="slot-${slot.id}"
        value="${slot.id}"
        ${slot.id === chosen && html`checked`}
      />
      <label for="slot-${slot.id}">${label}, ${personOf(clinic, slot)}</label>
    </li>`;
  const group = (/** @type {string} */ legend, /** @type {Html[]} */ radios) =>
    html` <fieldset>
      <legend>${legend}</legend>
      <ul class="times">
        ${radios}
      </ul>
    </fieldset>`;

  const days = [...new Set(others.map(({ start }) => dayOf(start, timeZone)))];
  const error = refusal?.fieldErrors?.slot;
  return html` <h2>Choose a time</h2>
    <p>All times are the clinic's time (${timeZone}).</p>
    ${error && html`<p class="error">${error}</p>`}
    ${
      near.length > 0 &&
      group(
        "Nearest free times",
        near.map((slot) =>
          radio(slot, `${dayOf(slot.start, timeZone)}, ${clockOf(slot.start, timeZone)}`),
        ),
      )
    }
    ${days.map((day) =>
      group(
        day,
        others
          .filter(({ start }) => dayOf(start, timeZone) === day)
          .map((slot) => radio(slot, clockOf(slot.start, timeZone))),
      ),
    )}
    ${days.length === 0 && html`<p>These seven days have no${near.length > 0 && " other"} free times to book here.</p>`}`;
}

/**
 * The visitor's details.
 *
 * @param {Record<string, unknown>} values
 * @param {Refusal} [refusal]
 */
function details(values, refusal) {
  const error = (/** @type {string} */ name) => {
    const text = refusal?.fieldErrors?.[name];
    return {
      text: text && html`<span class="error" id="${name}-error">${text}</span>`,
      state: text && html`aria-invalid="true" aria-describedby="${name}-error"`,
    };
  };
  const input = (
    /** @type {string} */ name,
    /** @type {string} */ label,
    /** @type {Html} */ attributes,
  ) => {
    const { text, state } = error(name);
    return html`<p>
      <label for="${name}">${label}</label> ${text}
      <input id="${name}" name="${name}" value="${textOf(values, name)}" ${attributes} ${state} />
    </p>`;
  };
  const note = error("note");
  // A textarea drops one line break at its beginning, so it is given one to drop.
  const noteText = `\n${textOf(values, "note")}`;
  return html` <h2>Your details</h2>
    ${input("name", "Name", html`autocomplete="name" required`)}
    ${input("phone", "Phone", html`type="tel" autocomplete="tel" required`)}
    ${input("email", "Email (you can leave it empty)", html`type="email" autocomplete="email"`)}
    <p>
      <input
        type="checkbox"
        id="firstVisit"
        name="firstVisit"
        value="yes"
        ${textOf(values, "firstVisit") === "yes" && html`checked`}
      />
      <label for="firstVisit">This is my first visit</label>
    </p>
    <p>
      <label for="note">Anything we should know before you come (you can leave it empty)</label>
      ${note.text}
      <textarea id="note" name="note" rows="4" ${note.state}>${noteText}</textarea>
    </p>
    <p class="trap" aria-hidden="true">
      <label for="${honeypot}">Leave this empty</label>
      <input id="${honeypot}" name="${honeypot}" tabindex="-1" autocomplete="off" />
    </p>`;
}

/**
 * @param {{
 *   clinic: Clinic,
 *   booking: NonNullable<ReturnType<ReturnType<typeof import("./diary.js").createDiary>["booking"]>>,
 * }} options
 */
export function confirmationPage({ clinic, booking }) {
  const { timeZone } = clinic.openingHours;
  const { id, slot, status, details: person, patientTimeZone } = booking;
  const minutes = (Date.parse(slot.end) - Date.parse(slot.start)) / 60_000;
  const own =
    patientTimeZone &&
    patientTimeZone !== timeZone &&
    html`<br />Where you are: ${whenOf(slot, patientTimeZone)}`;
  const heading = status === "cancelled" ? "Your visit is cancelled" : "Your visit is booked";
  return layout(
    clinic,
    heading,
    html` <h1>${heading}</h1>
      <p>
        ${status === "cancelled" ? "We do not expect you any more" : "Thank you"}, ${person.name}.
      </p>
      <dl>
        <dt>What</dt>
        <dd>${serviceOf(clinic, slot)}, ${minutes} minutes, with ${personOf(clinic, slot)}</dd>
        <dt>When</dt>
        <dd>${whenOf(slot, timeZone)}${own}</dd>
        <dt>Where</dt>
        <dd>${clinic.name}, ${clinic.address}</dd>
      </dl>
      <p>
        <a href="/bookings/${id}.ics"
          >${status === "cancelled" ? "Take it out of your calendar" : "Add it to your calendar"}</a
        >
      </p>
      ${
        status === "cancelled"
          ? html`<p><a href="/">Book another visit</a>, or call ${phoneLink(clinic)}.</p>`
          : html` <h2>If you cannot come</h2>
              <p>
                <a href="/?rescheduleOf=${id}&amp;serviceId=${slot.serviceId}"
                  >Move it to another time</a
                >, cancel it here, or call ${phoneLink(clinic)}. Keep the address of this page:
                whoever has it can change your visit.
              </p>
              <form action="/bookings/${id}/cancel" method="post">
                <button>Cancel this visit</button>
              </form>`
      }`,
  );
}

/**
 * The form for a call back.
 *
 * @param {{ clinic: Clinic, values: Record<string, unknown>, refusal?: Refusal }} options
 */
export function requestPage({ clinic, values, refusal }) {
  return layout(
    clinic,
    `${refusal ? "Problem: " : ""}Ask us to call you`,
    html` <h1>Ask us to call you</h1>
      ${refusal && problem(clinic, refusal)}
      <form action="/requests" method="post">
        ${details(values, refusal)}
        <button>Ask for a call</button>
      </form>`,
  );
}

/**
 * A page that says one thing.
 *
 * @param {Clinic} clinic
 * @param {string} heading
 * @param {string} text
 */
export function messagePage(clinic, heading, text) {
  return layout(
    clinic,
    heading,
    html`<h1>${heading}</h1>
      <p>${text}</p>
      <p><a href="/">Book a visit</a>, or call ${phoneLink(clinic)}.</p>`,
  );
}
