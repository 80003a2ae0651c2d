import type { Messages } from "./messages.js";

/** English, the default. */
export const en: Messages = {
  locale: "en",
  bookingCTA: {
    book: "Book online",
    text: "Send a text",
  },
  callout: {
    important: "Important:",
  },
  phoneLink: {
    call: "Call",
    text: "Text",
    extension: "extension {extension}",
  },
  symptomList: {
    common: "Common",
    lessCommon: "Less common",
    worseWhen: "Often worse",
    betterWhen: "Often better",
  },
  techniqueCard: {
    duration: "Time",
    minutes: { one: "{count} minute", other: "{count} minutes" },
    pressure: "Pressure",
    light: "Light",
    medium: "Medium",
    firm: "Firm",
    suitsFor: "Good for",
    notFor: "Not for",
  },
};
