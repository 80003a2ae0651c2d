import { AnnouncementBanner } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: AnnouncementBanner,
  withText: (text) => ({ heading: text, children: text, until: text }),
};
