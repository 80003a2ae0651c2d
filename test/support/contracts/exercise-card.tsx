import { ExerciseCard } from "clinic-ui";
import type { Fixture } from "../contracts";

export const fixture: Fixture = {
  component: ExerciseCard,
  props: {
    steps: ["Lie on your back.", <b key="b">Bring one knee up.</b>],
    image: <img src="/a.svg" alt="A knee" />,
  },
  withText: (text) => ({ name: text, steps: [text], dose: text, stopIf: text }),
};
