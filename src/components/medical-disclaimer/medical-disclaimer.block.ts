import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "MedicalDisclaimer",
  group: "Safety",
  customProperties: { size: { meaning: "size of the text", default: "--cui-text-small, 15 px" } },
  content: { heading: "heading", children: "text" },
  related: ["CareCard", "RiskList", "ReviewedBy"],
};
