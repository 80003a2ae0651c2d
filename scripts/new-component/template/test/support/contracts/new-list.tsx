import { NewList } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: NewList,
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
};
