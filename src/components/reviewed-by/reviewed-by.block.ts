import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "ReviewedBy",
  group: "Trust",
  customProperties: {
    line: { meaning: "colour of the line at its start", default: "--cui-color-line-strong" },
  },
  related: ["SourceList", "PractitionerCard", "MedicalDisclaimer"],
};
