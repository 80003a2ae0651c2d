import { MechanismList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: MechanismList,
  props: {
    heading: "How massage may help",
    intro: "Three ways",
    items: [{ name: "Muscles let go", description: "They soften." }, { name: "You move more" }],
    ordered: true,
  },
  withText: (text) => ({
    heading: text,
    items: [
      { name: text, description: text },
      { name: text, description: text },
    ],
  }),
};
