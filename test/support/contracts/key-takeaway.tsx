import { KeyTakeaway } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: KeyTakeaway,
  props: { heading: "In short", children: "Keep moving." },
  withText: (text) => ({ heading: text, children: text }),
};
