import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "AppointmentPicker",
  group: "Booking and the clinic",
  parts: {
    body: "Everything below the heading.",
    search: "The search: its controls, and the times it finds.",
    zone: "Whose clock the times are on.",
    details: "Where the keyboard goes on to the visitor's details.",
    choices: "What for, with whom, how long: each where there is something to choose.",
    group: "A question with its choices: what for, which day, which time.",
    times: "The times of one day: morning, afternoon, evening.",
    options: "The choices of a question, in a row.",
    days: "The days with times, and how many. A row to swipe or scroll.",
    linked: "A time that is booked on another site.",
    more: "Looks at later days, or opens a calendar of the month.",
    status: "How many times there are, for all to read and for screen readers to announce.",
    chosen: "The time that is chosen.",
    summary:
      "What, with whom, when, how long, for how much and where. Beside the rest on a wide screen.",
    failure: "What went wrong, and what to do now.",
    none: "Says that there are no times, and where else to look.",
    month: "A calendar of the month.",
  },
  customProperties: {
    time: { meaning: "narrowest a time may be", default: "6.5rem" },
    chosen: { meaning: "ground of what is chosen", default: "--cui-color-brand" },
    summary: { meaning: "width of the summary beside the times", default: "19rem" },
  },
  content: { "fields[].hint": "sentence", challenge: "element", privacy: "sentence" },
  example: {
    heading: "Choose a time",
    action: "/bookings",
    timeZone: "Europe/London",
    slots: {
      slots: [
        {
          id: "a",
          start: "2026-11-24T09:00:00+00:00",
          end: "2026-11-24T10:00:00+00:00",
          state: "free",
        },
      ],
      coverage: {
        from: "2026-11-23T00:00:00+00:00",
        to: "2026-12-07T00:00:00+00:00",
        complete: true,
      },
      clinicTimeZone: "Europe/London",
      fetchedAt: "2026-11-23T00:00:00+00:00",
    },
  },
  related: ["BookingForm", "BookingConfirmation", "AppointmentRequestForm", "BookingCTA"],
};
