import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Button",
  group: "Frame",
  customProperties: {
    background: { meaning: "colour of its ground", default: "--cui-color-brand" },
    color: { meaning: "colour of its words", default: "--cui-color-on-brand" },
    radius: { meaning: "roundness of its corners", default: "--cui-radius-medium" },
  },
  content: { children: "label" },
  example: { children: "Print this page", variant: "secondary", size: "large" },
  related: ["ButtonLink", "PhoneLink", "AppointmentRequestForm"],
};
