import { ReviewedBy } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ReviewedBy,
  withText: (text) => ({
    author: { name: text, jobTitle: text },
    reviewer: { jobTitle: text },
    published: text,
  }),
  withUrl: (url) => ({ author: { name: "Ana Ferreira", href: url } }),
};
