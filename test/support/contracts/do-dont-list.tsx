import { DoDontList } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: DoDontList,
  props: { heading: "At home", intro: "Two", do: ["walk"], dont: ["stay in bed", "never smoke"] },
  withText: (text) => ({ heading: text, do: [text], dont: [text] }),
};
