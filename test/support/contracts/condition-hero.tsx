import { ConditionHero, ThreadFigure } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ConditionHero,
  props: { image: <ThreadFigure /> },
  withText: (text) => ({ heading: text, eyebrow: text, intro: text }),
};
