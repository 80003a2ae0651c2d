import type { Messages } from "../messages/messages.js";

/** The fields about a visitor that several forms share. */
export const visitorFields = (words: Messages["bookingForm"]) =>
  ({
    name: {
      name: "name",
      label: words.name,
      type: "text",
      required: true,
      autoComplete: "name",
      missing: words.nameMissing,
    },
    phone: {
      name: "phone",
      label: words.phone,
      type: "tel",
      required: true,
      autoComplete: "tel",
      missing: words.phoneMissing,
    },
    email: { name: "email", label: words.email, type: "email", autoComplete: "email" },
    firstVisit: {
      name: "firstVisit",
      label: words.firstVisit,
      type: "radio",
      options: [
        { value: "yes", label: words.yes },
        { value: "no", label: words.no },
      ],
    },
    note: {
      name: "note",
      label: words.note,
      type: "textarea",
      maxLength: 2000,
      hint: words.noteHint,
    },
  }) as const;
