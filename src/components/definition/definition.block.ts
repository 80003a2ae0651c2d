import type { Block } from "../../registry/block.js";

export const block: Block = {
  name: "Definition",
  group: "Condition and treatment",
  parts: {
    text: "The term, and under it what it means.",
    names: "Listed as the language does it: “a, b or c”.",
  },
  customProperties: { "term-size": { meaning: "size of the word", default: "--cui-text-2" } },
  content: { children: "text" },
  example: {
    heading: "What is sciatica?",
    intro: "A pain with many names.",
    term: "Sciatica",
    alsoKnownAs: ["sciatic pain", "nerve pain"],
    children: "Pain along the nerve from the lower back to the foot.",
  },
  related: ["GlossaryTerm", "SymptomList", "KeyTakeaway"],
};
