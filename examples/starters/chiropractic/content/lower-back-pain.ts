import { emergencyNumber } from "@/content/clinic";
import type { Alternative, Mechanism, Source, Symptom } from "clinic-ui/content";

const symptoms = [
  { name: "An ache low in the back", commonality: "common" },
  { name: "A back that feels locked in the morning", commonality: "common" },
  { name: "A catch when you stand up" },
  { name: "Pain into one buttock" },
] satisfies Symptom[];

const sources = [
  { name: "Back pain", publisher: "NHS", href: "https://www.nhs.uk/conditions/back-pain/" },
  {
    name: "Low back pain and sciatica in over 16s: assessment and management (NG59)",
    publisher: "National Institute for Health and Care Excellence",
    year: 2020,
    href: "https://www.nice.org.uk/guidance/ng59",
  },
] satisfies Source[];

export const backPain = {
  title: "Lower back pain",
  description:
    "What a chiropractor can do for lower back pain, what else may help, and when to see a doctor.",
  condition: {
    name: "Lower back pain",
    description: "Pain between the lowest ribs and the buttocks.",
    symptoms,
  },
  hero: {
    eyebrow: "What people come with most",
    heading: "Lower back pain",
    intro:
      "It mostly gets better by itself. Treatment may make the wait shorter or easier, along with moving.",
  },
  signs: {
    heading: "Is this like yours?",
    items: symptoms,
    betterWhen: "once you are up and about",
  },
  help: {
    heading: "When to get help first",
    intro: "I check for these at each visit. You can check now.",
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
        "you are feverish or ill, or lose weight without trying",
        "the pain is worst at night, or comes from high in your back",
        "one foot drops when you walk",
      ],
    },
  },
  treatment: {
    heading: "What I may do",
    items: [
      { name: "Loosen", description: "First the muscles beside the spine, by hand." },
      {
        name: "Move",
        description: "Then the stiff joint, slowly, or with a short quick push. You choose.",
      },
      {
        name: "Keep it moving",
        description: "You go home with one exercise. It matters as much as my part.",
      },
    ] satisfies Mechanism[],
  },
  others: {
    heading: "What else may help",
    items: [
      { name: "Walking", description: "Every day, and costs nothing." },
      {
        name: "Physiotherapy",
        description: "If you want to get stronger, with a plan of exercises.",
      },
      {
        name: "Waiting",
        description: "Many backs are better within six weeks, whatever one does.",
      },
    ] satisfies Alternative[],
  },
  sources: { heading: "What this page rests on", items: sources },
  booking: { heading: "Shall I look at it?" },
};
