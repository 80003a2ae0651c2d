import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "LocationCard",
  group: "Booking and the clinic",
  parts: { map: "Leads to a map. Left out on paper." },
  customProperties: {
    line: { meaning: "colour of the hairlines between its facts", default: "--cui-color-line" },
  },
  content: { directions: "sentence", parking: "sentence", access: "sentence" },
  related: ["OpeningHours", "SiteFooter", "PhoneLink"],
};
