import { ConditionHero } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ConditionHero,
  props: { media: "picture" },
  withText: (text) => ({ heading: text, eyebrow: text, intro: text }),
};
