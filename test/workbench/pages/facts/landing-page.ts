import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  {
    fact: "The page is about sciatica or back pain and how massage can help",
    words: ["Sciatica or back pain: how massage can help"],
  },
  {
    fact: "Pain is felt in the lower back, hips, buttocks or legs",
    words: ["Does your lower back, hip, buttock or leg hurt?", "Hips", "Buttocks"],
  },
  { fact: "Sciatica is common", words: ["a common kind of nerve pain"] },
  { fact: "Health workers use the word", words: ["the word that health workers use"] },
  { fact: "The pain is mild to severe nerve pain", words: ["from mild to severe"] },
  {
    fact: "There are two sciatic nerves, and it can be anywhere along them",
    words: ["anywhere along your two sciatic nerves"],
  },
  {
    fact: "The nerves branch from the spine through hip, buttock and leg on each side",
    words: ["branch off from the spine", "the hip, the buttock and the leg on each side"],
  },
  {
    fact: "The nerve is irritated or compressed",
    words: ["when something irritates or presses on a nerve"],
  },
  {
    fact: "Injury, wear and tear or other conditions such as osteoarthritis cause it",
    words: ["an injury, everyday wear and tear", "osteoarthritis"],
  },
  {
    fact: "Massage can bring relief without a prescription when the back hurts or sciatica flares up",
    words: ["your sciatica flares up, a massage may bring relief without a prescription"],
  },
  {
    fact: "Care aims at less pain, less inflammation and more mobility",
    words: ["less pain, less inflammation and easier movement"],
  },
  {
    fact: "Massage is a safe option for most, whatever the cause",
    words: ["a safe part of that care, whatever the cause of the pain"],
  },
  {
    fact: "A therapist kneads, strokes and presses muscles, joints and deep tissue, by kind of massage",
    words: [
      "kneads, strokes or presses your muscles, joints and deeper tissue",
      "depends on the kind of massage",
    ],
  },
  {
    fact: "Tight muscles press on the nerves or form knots that hurt",
    words: ["press on a sciatic nerve in your lower back", "form a knot that hurts"],
  },
  {
    fact: "Massage warms, lengthens and loosens muscles",
    words: ["warms muscles, lengthens them and helps knots to loosen"],
  },
  {
    fact: "Blood brings nutrients and oxygen that heal",
    words: ["brings the food and oxygen that sore tissue needs to heal"],
  },
  {
    fact: "Better blood flow may calm inflammation and ease movement",
    words: ["may also calm inflammation, so that you can move further and more easily"],
  },
  {
    fact: "Pain raises cortisol, which slows healing and tightens muscles",
    words: ["Pain raises cortisol", "tightens muscles and can slow healing"],
  },
  {
    fact: "Massage may lower cortisol and release endorphins, which relax and dull pain",
    words: ["may lower it and release endorphins, which help you to relax and dull pain"],
  },
  {
    fact: "Four kinds of massage",
    words: ["Swedish massage", "Deep tissue massage", "Medical massage", "Reflexology"],
  },
  {
    fact: "Booking is offered twice",
    words: ["Would you like to try a massage?", "Book a visit with a trained massage therapist"],
  },
];
