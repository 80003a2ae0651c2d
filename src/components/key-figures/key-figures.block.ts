import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "KeyFigures",
  group: "Trust",
  parts: {
    items: "In columns as many as there is room for.",
    value: "Large, in the digits of the page's language.",
    source: "Where a reader can check it, for what the clinic does not know of itself.",
  },
  customProperties: {
    "value-size": { meaning: "size of the figures", default: "--cui-text-5" },
    line: { meaning: "colour of the line over each", default: "--cui-color-accent" },
  },
  example: {
    heading: "Rowan Yard in figures",
    intro: "Counted in September 2026.",
    items: [
      { value: 1240, name: "people came to us last year", source: "clinic" },
      {
        value: "4 in 10",
        name: "people with sciatica feel better within weeks",
        source: {
          name: "Sciatica",
          publisher: "A health service",
          year: 2024,
          href: "https://example.org/sciatica",
        },
      },
    ],
  },
  related: ["OutcomeList", "SourceList", "LogoList"],
};
