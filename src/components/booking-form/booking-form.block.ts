import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "BookingForm",
  group: "Booking and the clinic",
  parts: {
    more: "What the site adds to the form.",
    details: "The questions and the button, once there is something to book.",
    questions: "The questions under a legend of their own.",
    privacy: "What happens to the answers.",
    send: "Sends the form, and says beside itself how it goes.",
    field: "A question and its control. Its label ends in a word if it is optional.",
    optional: "The word that says a question may be left out.",
    hint: "A sentence that helps to answer.",
    count: "How many characters are left.",
    error: "What is wrong, in a sentence, at the field. A bar at the side marks the field.",
    choices: "The answers to choose from.",
    choice: "One answer with its radio or checkbox.",
    summary:
      "All that is to be put right, each a link to its field. There only if something is wrong.",
    "summary-heading": "Says how much is to be put right.",
  },
  customProperties: {
    measure: { meaning: "longest line of a question and its control", default: "34rem" },
    error: { meaning: "colour of what is wrong", default: "--cui-color-highlight" },
  },
  content: {
    "fields[].hint": "sentence",
    legend: "label",
    challenge: "element",
    privacy: "sentence",
    submitLabel: "label",
    sent: "text",
    children: "element",
  },
  related: ["AppointmentPicker", "AppointmentRequestForm", "BookingConfirmation"],
};
