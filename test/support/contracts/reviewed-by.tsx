import { ReviewedBy } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ReviewedBy,
  props: {
    author: { name: "Ana Ferreira", jobTitle: "Massage therapist", href: "/ana" },
    reviewer: { name: "Tom Okafor" },
    published: "2026-03-14",
    lastReviewed: "2026-09-02",
    nextReview: "2028-09-02",
  },
  withText: (text) => ({
    author: { name: text, jobTitle: text },
    reviewer: { jobTitle: text },
    published: text,
  }),
  withUrl: (url) => ({ author: { name: "Ana Ferreira", href: url } }),
};
