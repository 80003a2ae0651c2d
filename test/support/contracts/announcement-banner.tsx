import { AnnouncementBanner } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: AnnouncementBanner,
  props: {
    tone: "important",
    heading: "Closed over the New Year",
    until: "2027-01-02",
    children: "Call us from 3 January.",
  },
  withText: (text) => ({ heading: text, children: text, until: text }),
};
