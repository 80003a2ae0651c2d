import { InsuranceList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: InsuranceList,
  props: {
    heading: "Who pays?",
    intro: "Two",
    items: ["Larkfield Health", "Northgate Mutual"],
    note: "Ask first.",
  },
  withText: (text) => ({ heading: text, items: [text, text], note: text }),
};
