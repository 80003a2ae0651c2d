import { SkipLink } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: SkipLink,
  props: { children: "Skip", href: "#here" },
  withText: (text) => ({ children: text }),
  withUrl: (url) => ({ children: "Skip", href: url }),
};
