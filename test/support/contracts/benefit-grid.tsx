import { BenefitGrid } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: BenefitGrid,
  withText: (text) => ({ heading: text, intro: text, items: [{ name: text, description: text }] }),
  withUrl: (url) => ({ heading: "Benefits", items: [{ name: "One", href: url }] }),
};
