import { Prose } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Prose,
  props: { children: <p>Text</p> },
  withText: (text) => ({ children: text }),
};
