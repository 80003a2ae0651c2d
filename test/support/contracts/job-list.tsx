import { JobList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: JobList,
  showsMoreThanItems: true,
  withText: (text) => ({
    heading: text,
    items: [{ name: text, place: text, hours: text, closingDate: "2027-01-15", description: text }],
  }),
  withUrl: (url) => ({ heading: "Jobs", items: [{ name: "Physiotherapist", href: url }] }),
};
