import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "JobList",
  group: "Booking and the clinic",
  parts: { items: "The jobs, in the order of your list." },
  customProperties: { size: { meaning: "size of the jobs' names", default: "--cui-text-1" } },
  content: { "items[].description": "text" },
  example: {
    heading: "Work with us",
    intro: "We are a team of eight.",
    items: [
      {
        name: "Physiotherapist",
        place: "Larkford",
        hours: "24 hours a week",
        closingDate: "2027-01-15",
        description: "You treat adults with back and neck pain.",
        href: "/jobs/physiotherapist",
      },
      { name: "Receptionist" },
    ],
    note: "Write to us at any time.",
  },
  related: ["PractitionerCard", "TeamGrid", "Section"],
};
