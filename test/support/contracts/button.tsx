import { Button } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: Button,
  props: { children: "Print", variant: "secondary", size: "large" },
  withText: (text) => ({ children: text }),
};
