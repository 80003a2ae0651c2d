import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  { fact: "The page asks whether massage helps", words: ["Can massage help with sciatica?"] },
  { fact: "Millions of people have sciatica", words: ["Millions of people have sciatica"] },
  {
    fact: "The pain can be so severe that it is hard to do anything",
    words: ["so strong that it is hard to do anything at all"],
  },
  { fact: "Work suffers", words: ["Work", "hurt so much that you have to stay at home"] },
  {
    fact: "Care for the family suffers",
    words: ["Family", "hard to look after children or parents"],
  },
  {
    fact: "Many people turn to surgery as a last resort",
    words: ["An operation", "This is the last resort. Many people turn to it"],
  },
  {
    fact: "Massage may be able to help",
    words: ["It may. For some people massage eases the pain"],
  },
  {
    fact: "Massage may improve the quality of life",
    words: ["Quality of life", "If massage eases the pain, some of them may come back"],
  },
  {
    fact: "Asked: what is sciatica, and what are the symptoms",
    words: ["What is sciatica?", "What are the symptoms?"],
  },
  {
    fact: "The pain spreads along the sciatic nerve",
    words: ["Pain that spreads along a sciatic nerve"],
  },
  {
    fact: "The nerve goes from the lower back down the legs",
    words: ["one on each side, from the lower back through the buttock and down the leg"],
  },
  {
    fact: "It has a number of causes, these among them",
    words: ["Many things can, such as these three"],
  },
  { fact: "A herniated disc is a cause", words: ["A slipped disc"] },
  { fact: "Spinal stenosis is a cause", words: ["Spinal stenosis"] },
  { fact: "Piriformis syndrome is a cause", words: ["Piriformis syndrome"] },
  { fact: "Pain in the lower back or buttocks", words: ["Pain low in the back or buttock"] },
  { fact: "Numbness in the legs", words: ["Numbness in the leg"] },
  { fact: "Tingling in the legs", words: ["Tingling in the leg"] },
  { fact: "Weakness in the legs", words: ["Weakness in the leg"] },
  { fact: "Asked: how massage helps", words: ["How may massage ease the pain?"] },
  {
    fact: "The sciatic nerve is the longest in the body",
    words: ["No nerve in the body is as long as the sciatic nerve"],
  },
  {
    fact: "It runs from the lower back to the feet",
    words: ["It begins in the lower back and ends in the foot"],
  },
  { fact: "The nerve gets compressed or irritated", words: ["Something squeezes or irritates it"] },
  {
    fact: "Then the lower back, buttocks and legs hurt",
    words: ["feel pain wherever it goes: in the lower back, the buttock and the leg"],
  },
  {
    fact: "Massage can relieve pressure on the nerve",
    words: ["It may take some pressure off the sciatic nerve"],
  },
  { fact: "Massage can reduce the pain", words: ["With less pressure it may hurt less"] },
  {
    fact: "Asked: other ways, of which there are many",
    words: ["What else can ease it?", "Many things may."],
  },
  {
    fact: "Medicines sold without a prescription help some people",
    words: ["Medicines from a pharmacy", "They help some people"],
  },
  {
    fact: "Physical therapy helps some people",
    words: ["Physiotherapy", "For some people this is what helps"],
  },
  {
    fact: "Chiropractic adjustments help some people",
    words: ["Chiropractic treatment", "Some people feel better after it"],
  },
  {
    fact: "Massage is one more way and can give significant relief",
    words: ["It gives some people a lot of relief"],
  },
  { fact: "Asked: when to see a doctor", words: ["When should you see a doctor?"] },
  {
    fact: "See a doctor about sciatica pain, to rule out other conditions",
    words: ["If you think that you have sciatica, see a doctor", "or another illness"],
  },
  {
    fact: "A herniated disc or spinal stenosis may be behind it",
    words: ["It may be a slipped disc, spinal stenosis"],
  },
  {
    fact: "An accurate diagnosis is important",
    words: ["see a doctor to learn the cause", "you need to know which"],
  },
  { fact: "There are risks", words: ["Are there risks?", "Yes.", "three things can happen"] },
  { fact: "The symptoms may worsen", words: ["Your symptoms get worse"] },
  { fact: "The condition may be exacerbated", words: ["The sciatica itself flares up"] },
  { fact: "New symptoms may develop", words: ["Something new begins"] },
  { fact: "The risks are relatively rare", words: ["Serious problems are rare"] },
  {
    fact: "A qualified and experienced therapist lowers them",
    words: ["A trained therapist with experience makes all three less likely"],
  },
  {
    fact: "Talk about concerns with the therapist before treatment begins",
    words: ["Does something worry you? Talk with your therapist before you begin."],
  },
  {
    fact: "Overall, massage can be safe",
    words: ["Massage is safe for most people with sciatica"],
  },
  { fact: "Overall, massage can be effective against pain", words: ["It may ease pain"] },
  { fact: "It may improve range of motion", words: ["help you to move further"] },
  { fact: "It may reduce inflammation", words: ["calm inflammation"] },
];
