import { MechanismList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: MechanismList,
  props: {
    heading: "How massage may help",
    intro: "Three ways",
    items: [{ heading: "Muscles let go", body: "They soften." }, { heading: "You move more" }],
    ordered: true,
  },
  withText: (text) => ({
    heading: text,
    items: [
      { heading: text, body: text },
      { heading: text, body: text },
    ],
  }),
};
