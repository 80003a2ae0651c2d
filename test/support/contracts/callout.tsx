import { Callout } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Callout,
  props: { heading: "Please note", tone: "important", children: "Bring loose clothes." },
  withText: (text) => ({ heading: text, children: text }),
};
