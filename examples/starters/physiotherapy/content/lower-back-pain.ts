import { emergencyNumber } from "@/content/clinic";
import type { PlanPhase, Symptom } from "clinic-ui/content";

const symptoms = [
  { name: "A dull ache across the lower back", commonality: "common" },
  { name: "Stiff in the morning, better with moving", commonality: "common" },
  { name: "A sharp pull when you bend or lift" },
  { name: "Pain that goes into the buttock" },
] satisfies Symptom[];

export const backPain = {
  title: "Lower back pain",
  description: "What lower back pain is, when to get help first, and what we do together.",
  condition: {
    name: "Lower back pain",
    description: "Pain between the lowest ribs and the buttocks.",
    symptoms,
  },
  hero: {
    eyebrow: "Back and neck",
    heading: "Lower back pain",
    intro:
      "Most backs calm down within weeks. Moving a little, early and often, is better for most of them than lying still.",
  },
  help: {
    heading: "When to get help first",
    intro: "Few backs are an emergency. These are.",
    emergency: {
      heading: `Call ${emergencyNumber} now if you have back pain and`,
      items: [
        "you cannot feel your genitals or the skin around your back passage",
        "you cannot pee, or you leak pee or poo and did not before",
        "both legs are weak or numb",
        "it began after a bad fall or a crash",
      ],
      call: `Call ${emergencyNumber}`,
    },
    urgent: {
      heading: "See a doctor today or tomorrow if",
      items: [
        "you are feverish, ill, or lose weight without trying",
        "the pain is worst at night, or comes from high in your back",
        "you have had cancer, or take medicine that thins your bones",
      ],
    },
  },
  signs: {
    heading: "What it feels like",
    items: symptoms,
    worseWhen: "after long sitting",
    betterWhen: "on a walk",
  },
  plan: {
    heading: "How we may go about it",
    intro: "An example. Yours depends on your back, and on what you want to do.",
    items: [
      { name: "First two weeks", sessions: 2, description: "Find what eases it. Walk every day." },
      { name: "Weeks three to six", sessions: 2, description: "Get stronger, and bend again." },
      { name: "After three months", sessions: 1, description: "One look back, if you like." },
    ] satisfies PlanPhase[],
  },
  dayByDay: {
    heading: "What you can do today",
    dos: [
      "walk for five minutes, several times",
      "change how you sit before it hurts",
      "use a warm pack",
    ],
    donts: ["do not stay in bed for days", "do not wait until nothing hurts before you move"],
  },
  sources: "What this page rests on",
  booking: { heading: "Shall we look at your back?" },
};
