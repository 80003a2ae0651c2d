import { ContraindicationList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ContraindicationList,
  withText: (text) => ({
    heading: text,
    items: [text, { name: text, description: text }],
    note: text,
  }),
};
