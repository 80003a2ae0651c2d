import { DoDontList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: DoDontList,
  withText: (text) => ({ heading: text, dos: [text], donts: [text] }),
};
