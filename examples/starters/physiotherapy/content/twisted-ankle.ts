import { emergencyNumber } from "@/content/clinic";
import type { Exercise } from "clinic-ui/content";

const exercises = [
  {
    name: "Draw the alphabet",
    steps: ["Sit, with the foot in the air.", "Write each letter with your big toe."],
    dose: "Once, three times a day",
    stopIf: "it hurts more than before, or goes on hurting afterwards",
  },
  {
    name: "Stand on one leg",
    steps: [
      "Stand beside a table, and hold on to it.",
      "Lift the good foot.",
      "Let go, when you can.",
    ],
    dose: "Half a minute, five times a day",
    stopIf: "the ankle gives way",
  },
] satisfies Exercise[];

export const ankle = {
  title: "Twisted ankle",
  description:
    "What to do in the first days after you twist an ankle, and when to have it X-rayed.",
  condition: {
    name: "Twisted ankle",
    alsoKnownAs: ["Sprained ankle"],
    description: "The bands that hold the ankle together have been stretched or torn.",
  },
  hero: {
    eyebrow: "Legs",
    heading: "Twisted ankle",
    intro:
      "One wrong step, and the outside of the ankle is thick and blue. Most of them heal without an operation.",
  },
  help: {
    heading: "Is it broken?",
    intro: "You cannot always tell by yourself. These are signs to have it looked at.",
    emergency: {
      heading: `Call ${emergencyNumber} or go to a hospital now if`,
      items: [
        "the foot points the wrong way, or a bone comes through the skin",
        "the foot is cold, white or has no feeling",
        "you heard a crack, and cannot stand on it at all",
      ],
      call: `Call ${emergencyNumber}`,
    },
    urgent: {
      heading: "See a doctor today or tomorrow if",
      items: [
        "you cannot take four steps, even with a limp",
        "it hurts when you press on the bone, and not only beside it",
        "your calf is swollen, warm and sore",
      ],
    },
  },
  steps: {
    heading: "The first weeks",
    items: [
      {
        name: "Rest it a little",
        description: "Two or three days: foot up, something cold in a cloth for ten minutes.",
      },
      {
        name: "Move it early",
        description: "As soon as it lets you, in all directions that do not hurt much.",
      },
      { name: "Train your balance", description: "So that it is less likely to happen again." },
    ],
  },
  exercises: { heading: "Two exercises to begin with", items: exercises },
  booking: {
    heading: "Let us see how it stands",
    intro: "Bring both shoes: the old ones tell us a lot.",
  },
};
