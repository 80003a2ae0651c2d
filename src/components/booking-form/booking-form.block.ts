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
  example: {
    action: "/book",
    fields: [
      { name: "name", label: "Name", type: "text", required: true, autoComplete: "name" },
      { name: "phone", label: "Telephone", type: "tel", hint: "For changes to your visit." },
      { name: "email", label: "Email", type: "email" },
      { name: "born", label: "Date of birth", type: "date", autoComplete: "bday" },
      { name: "note", label: "What brings you here?", type: "textarea", maxLength: 500 },
      {
        name: "way",
        label: "How did you find us?",
        type: "select",
        options: [
          { value: "a", label: "A friend" },
          { value: "b", label: "A doctor" },
        ],
      },
      {
        name: "time",
        label: "When may we call?",
        type: "radio",
        options: [
          { value: "a", label: "Mornings" },
          { value: "b", label: "Afternoons" },
        ],
      },
      { name: "news", label: "Send me news", type: "checkbox" },
    ],
    legend: "Your details",
    privacy: "We use your details for your visit alone.",
    submitLabel: "Book",
  },
  related: ["AppointmentPicker", "AppointmentRequestForm", "BookingConfirmation"],
};
