import { DoDontList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: DoDontList,
  props: { heading: "At home", intro: "Two", dos: ["walk"], donts: ["stay in bed", "never smoke"] },
  withText: (text) => ({ heading: text, dos: [text], donts: [text] }),
};
