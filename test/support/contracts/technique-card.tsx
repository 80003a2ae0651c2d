import { TechniqueCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: TechniqueCard,
  withText: (text) => ({
    name: text,
    description: text,
    duration: text,
    suitsFor: text,
    notFor: text,
  }),
  withUrl: (url) => ({ name: "Swedish massage", href: url }),
};
