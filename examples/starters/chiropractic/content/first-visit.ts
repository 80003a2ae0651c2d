import { emergencyNumber } from "@/content/clinic";
import type { Contraindication, FirstVisitStep, Outcome, Risk } from "clinic-ui/content";

export const firstVisit = {
  title: "Your first visit",
  description:
    "What happens on the first visit, how you may feel afterwards, and who should not be treated.",
  hero: {
    eyebrow: "45 minutes",
    heading: "Your first visit",
    intro: "Half of it is talking and looking. Nobody is treated before we both know what for.",
  },
  steps: {
    heading: "What happens",
    items: [
      {
        name: "Questions",
        description: "What hurts, what you take, what you have had before.",
        duration: 15,
      },
      {
        name: "A look",
        description: "How you move, your reflexes, how strong you are.",
        duration: 15,
      },
      {
        name: "An answer",
        description: "What I think it is. If I do not know, I say that.",
        duration: 5,
      },
      {
        name: "A first treatment",
        description: "Only if you say yes. You can also think it over.",
        duration: 10,
      },
    ] satisfies FirstVisitStep[],
  },
  after: {
    heading: "How you may feel",
    items: [
      { name: "Looser", description: "Often at once, and for some hours or days." },
      { name: "Tired or sore", description: "Like after a long walk. It goes within two days." },
      { name: "Just the same", description: "That happens too. Tell me at the next visit." },
    ] satisfies Outcome[],
  },
  risks: {
    heading: "What can go wrong",
    intro: "You should know it before you say yes.",
    items: [
      {
        name: "Sore muscles, a headache, feeling tired",
        likelihood: "common",
        description: "It passes by itself within a day or two.",
      },
      {
        name: "More pain than before",
        likelihood: "less common",
        description: "Call me. We stop, or do it another way.",
      },
      {
        name: "Harm to a nerve or to a blood vessel of the neck",
        likelihood: "very rare",
        description:
          "It can be serious. There are ways to treat a neck without turning it fast: ask for one.",
      },
    ] satisfies Risk[],
  },
  wait: {
    heading: "Who should not be treated, or not yet",
    items: [
      { name: "With thin or broken bones", description: "Or with medicine that thins them." },
      { name: "With medicine against clots", description: "Ask the doctor who gave it to you." },
      { name: "After a fall or a crash", description: "Have it looked at in a hospital first." },
      { name: "With a fever, or when you feel ill" },
    ] satisfies Contraindication[],
  },
  help: {
    heading: "After a treatment",
    emergency: {
      heading: `Call ${emergencyNumber} now if`,
      items: [
        "your face, an arm or a leg is weak or numb, or you cannot speak well",
        "you see double, are very dizzy, or have a headache like none before",
        "you cannot feel the skin between your legs, or cannot pee",
      ],
      call: `Call ${emergencyNumber}`,
    },
  },
  booking: { heading: "Ask for a first visit" },
};
