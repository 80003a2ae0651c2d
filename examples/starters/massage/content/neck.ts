import { emergencyNumber } from "@/content/clinic";
import type { Symptom } from "clinic-ui/content";

const symptoms = [
  { name: "A neck that does not turn well", commonality: "common" },
  {
    name: "Hard, sore shoulders",
    description: "Often higher on the side of the mouse.",
    commonality: "common",
  },
  { name: "A dull ache at the back of the head", description: "Mostly late in the day." },
  { name: "A sore place between the shoulder blades" },
] satisfies Symptom[];

export const neck = {
  title: "Tight neck and shoulders",
  description:
    "What tight shoulders feel like, what may ease them, and when to see a doctor first.",
  condition: {
    name: "Tight neck and shoulders",
    description: "Muscles of the neck and shoulders that feel hard, sore or short.",
    symptoms,
  },
  hero: {
    eyebrow: "What massage may ease",
    heading: "Tight neck and shoulders",
    intro:
      "Long hours in one position, a cold, worry, a heavy bag: the muscles between your head and your arms notice all of it.",
  },
  signs: {
    heading: "What it feels like",
    items: symptoms,
    worseWhen: "after hours at a screen",
    betterWhen: "when you move, and in the warm",
  },
  help: {
    heading: "When to get help first",
    intro: "Most tight necks ease within days. Some pain needs a doctor and not a massage.",
    emergency: {
      heading: `Call ${emergencyNumber} now if you have neck pain and`,
      items: [
        "it began after a fall, a blow or a car crash",
        "it spreads to your chest, your jaw or your left arm",
        "your face, an arm or a leg is suddenly weak or numb, or you cannot speak well",
        "you have the worst headache of your life, or a fever and a neck too stiff to bend",
      ],
      call: `Call ${emergencyNumber}`,
    },
    urgent: {
      heading: "See a doctor today or tomorrow if",
      items: [
        "your hands have become clumsy, or you walk less safely",
        "the pain goes down an arm, which tingles or is weak",
        "you feel ill or lose weight without trying",
      ],
    },
  },
  visit: {
    heading: "What I do",
    paragraphs: [
      "I begin at your back and work slowly up to your neck, first lightly and then as firmly as you like. Warmth comes first: cold muscles do not give way.",
      "Afterwards your head may turn more easily for some days. That is a good time to move it. Massage does not take away what made you tight, so we also talk about your chair, your screen and your breaks.",
    ],
  },
  dayByDay: {
    heading: "What you can do yourself",
    dos: [
      "get up every half hour",
      "keep your shoulders warm",
      "turn your head slowly, as far as it likes",
    ],
    donts: [
      "do not hold the telephone with your shoulder",
      "do not press hard on the front of your neck",
    ],
  },
  booking: {
    heading: "Shall I have a look?",
    intro: "The first visit takes ten minutes longer, for talking.",
  },
};
