import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "InsuranceList",
  group: "Trust",
  parts: {
    items: "Names alone in one running line, as many as have room.",
    details: "A row for each, where there is more than names.",
    plate: "The mark on a light plate, in dark too.",
    note: "What to do or pay first, under the library's words.",
  },
  customProperties: { size: { meaning: "size of the names", default: "--cui-text-1" } },
  content: { "items[].description": "sentence", note: "sentence" },
  example: {
    heading: "Who pays?",
    intro: "These insurers pay us directly.",
    items: [
      {
        name: "Larkfield Health",
        description: "Six visits a year, with a letter from your doctor.",
        href: "/insurers/larkfield",
        image: { src: "/larkfield.svg", alt: "", width: 160, height: 48 },
      },
      "Northgate Mutual",
    ],
    note: "Ask yours before you book.",
  },
  related: ["LogoList", "PriceList", "FAQAccordion", "BookingCTA"],
};
