import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "SearchField",
  group: "Frame",
  styleNote: "None: it is as wide as its place, and no wider than a line of words.",
  example: { action: "/search", name: "q", defaultValue: "back pain" },
  related: ["SiteHeader", "NotFound"],
};
