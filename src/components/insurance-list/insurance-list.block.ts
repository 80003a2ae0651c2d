import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "InsuranceList",
  group: "Trust",
  parts: {
    items: "Names in one running line, as many as have room.",
    note: "What to do or pay first, under the library's words.",
  },
  customProperties: { size: { meaning: "size of the names", default: "--cui-text-1" } },
  content: { note: "sentence" },
  example: {
    heading: "Who pays?",
    intro: "These insurers pay us directly.",
    items: ["Larkfield Health", "Northgate Mutual"],
    note: "Ask yours before you book.",
  },
  related: ["PriceList", "FAQAccordion", "BookingCTA"],
};
