import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Callout",
  group: "Condition and treatment",
  parts: {
    thread: "The line under a highlight. Other variants have none.",
  },
  customProperties: { padding: { meaning: "inside the box", default: "--cui-space-5" } },
  content: { heading: "heading", children: "text" },
  example: { heading: "Before you come", variant: "important", children: "Bring loose clothes." },
  related: ["KeyTakeaway", "CareCard", "AnnouncementBanner", "Section"],
};
