import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "MedicalDisclaimer",
  group: "Safety",
  customProperties: { size: { meaning: "size of the text", default: "--cui-text-small, 15 px" } },
  content: { heading: "heading", children: "text" },
  example: {
    heading: "About this page",
    children: "It informs, and does not replace advice from a doctor.",
  },
  related: ["CareCard", "RiskList", "ReviewedBy"],
};
