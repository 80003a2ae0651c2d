import { TeamGrid } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: TeamGrid,
  withText: (text) => ({
    heading: text,
    items: [
      {
        name: text,
        jobTitle: text,
        languages: [text],
        specialties: [text],
        description: text,
      },
    ],
  }),
  withUrl: (url) => ({ heading: "Who treats you", items: [{ name: "Tom Okafor", href: url }] }),
};
