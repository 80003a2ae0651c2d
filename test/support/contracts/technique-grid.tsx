import { TechniqueGrid } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: TechniqueGrid,
  withText: (text) => ({ heading: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "Kinds", items: [{ name: "Swedish massage", href: url }] }),
};
