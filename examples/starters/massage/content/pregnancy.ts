import { emergencyNumber } from "@/content/clinic";

export const pregnancy = {
  title: "Massage in pregnancy",
  description: "How a massage in pregnancy goes, who should wait, and when to call for help.",
  hero: {
    eyebrow: "From the fourth month on",
    heading: "Massage in pregnancy",
    intro:
      "You lie on your side, in a nest of pillows. I work lightly on your back, legs and feet.",
  },
  wait: {
    heading: "Who should ask first",
    intro: "Ask your midwife or doctor before you come if one of these is true of you.",
    items: [
      "You are in the first three months",
      "You have high blood pressure",
      "You have had bleeding, or early contractions",
      "You have had a blood clot, or one runs in your family",
    ],
  },
  help: {
    heading: "When not to come, but to call",
    emergency: {
      heading: `Call ${emergencyNumber} now if`,
      items: [
        "you bleed a lot, or have strong pain in your belly",
        "you cannot breathe well, or your chest hurts",
        "you have a fit, or pass out",
      ],
      call: `Call ${emergencyNumber}`,
    },
    urgent: {
      heading: "Call your midwife or hospital at once if",
      items: [
        "your baby moves less than usual",
        "one leg is swollen, warm and sore",
        "your hands or face swell suddenly, your head hurts badly, or you see flashes",
        "you bleed at all, or water comes",
      ],
    },
  },
  visit: {
    heading: "How it goes",
    items: [
      {
        name: "We talk",
        description: "How far you are, how you sleep, what your midwife says.",
        duration: 10,
      },
      {
        name: "You settle",
        description: "On your side, with as many pillows as it takes.",
        duration: 5,
      },
      {
        name: "A light massage",
        description: "You may turn, drink, or get up at any time.",
        duration: 30,
      },
    ],
  },
  booking: { heading: "Ask for a time", intro: "Tell me on the telephone how many weeks you are." },
};
