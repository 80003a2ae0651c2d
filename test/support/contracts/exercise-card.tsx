import { ExerciseCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: ExerciseCard,
  props: {
    name: "Knee to chest",
    steps: ["Lie on your back.", <b key="b">Bring one knee up.</b>],
    dose: "5 times",
    stopIf: "it hurts",
    media: <img src="/a.svg" alt="A knee" />,
    headingLevel: 4,
  },
  withText: (text) => ({ name: text, steps: [text], dose: text, stopIf: text }),
};
