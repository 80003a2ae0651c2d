import { ThreadFigure } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ThreadFigure,
  props: { label: "A person from behind" },
  withText: (text) => ({ label: text }),
};
