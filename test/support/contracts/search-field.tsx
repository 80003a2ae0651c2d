import { SearchField } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: SearchField,
  withText: (text) => ({ defaultValue: text }),
  readText: (root) => root.querySelector("input")!.value,
};
