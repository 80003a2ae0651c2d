import { TechniqueGrid } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: TechniqueGrid,
  props: {
    heading: "Kinds",
    items: [{ name: "Swedish massage", duration: 60, pressure: "firm" }, { name: "Reflexology" }],
  },
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "Kinds", items: [{ name: "Swedish massage", href: url }] }),
};
