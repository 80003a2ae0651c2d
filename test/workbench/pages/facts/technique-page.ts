import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  {
    fact: "The page is about what massage may do for sciatica pain",
    words: ["Deep tissue massage for sciatica", "Here is what massage may do."],
  },
  {
    fact: "Sciatica can hurt badly and disrupt a whole life",
    words: ["Sciatica can hurt a great deal and upset your whole life"],
  },
  { fact: "Nobody has to bear it alone: help is available", words: ["There is help."] },
  {
    fact: "The clinic works with the visitor on a plan",
    words: ["A plan that we make with you", "make a plan together"],
  },
  {
    fact: "The plan is to lessen sciatica pain, and in many cases to ease it altogether",
    words: ["Its aim is less sciatica pain. In many cases it may ease a great deal."],
  },
  {
    fact: "The clinic uses different kinds of massage for sciatica",
    words: ["We use different kinds of massage for sciatica."],
  },
  {
    fact: "One session may already ease the pain",
    words: ["Some people feel better after one visit."],
  },
  {
    fact: "Tension and pressure on the sciatic nerve begin to ease",
    words: ["The tension and the pressure on the nerve may begin to ease."],
  },
  {
    fact: "A few more sessions show how well massage manages the pain",
    words: ["A few more visits show how well massage keeps your pain in check."],
  },
  {
    fact: "Sciatica pain comes from the sciatic nerve",
    words: ["Sciatica is pain that starts in one of your two sciatic nerves."],
  },
  {
    fact: "The roots of the nerve are in the lower back",
    words: ["Each has its roots in the lower back"],
  },
  {
    fact: "People feel it in the lower back and in the hip",
    words: ["People often feel it in these places:", "The lower back", "The hip"],
  },
  {
    fact: "Pain shoots down the back of the leg",
    words: ["The back of the leg", "A pain that shoots downwards"],
  },
  {
    fact: "The nerve runs from the lower back down the back of both legs",
    words: ["two sciatic nerves", "from there it reaches down the back of one leg"],
  },
  {
    fact: "Irritated roots cause pain or discomfort anywhere along the nerve",
    words: [
      "If something irritates the roots, it can hurt, or just feel uncomfortable, at any point along the nerve.",
    ],
  },
  {
    fact: "In some cases something else in the body pinches the roots",
    words: ["What can pinch a root?", "Sometimes a part of your own body presses on a root."],
  },
  { fact: "It may be discs, muscles or bones", words: ["Discs", "Muscles", "Bones"] },
  {
    fact: "That often makes pain shoot down the back of the leg on that side",
    words: ["Often the pain then shoots into the leg on that side, along the back of it."],
  },
  {
    fact: "Massage relaxes the muscles around the roots in the lower back",
    words: [
      "The roots in your lower back have muscles all around them.",
      "Massage aims to relax these muscles.",
    ],
  },
  {
    fact: "Muscles that tighten pinch the roots",
    words: ["When these tense up, they may squeeze the roots."],
  },
  {
    fact: "The more irritated the roots, the more pain in back, hips, buttocks and legs",
    words: [
      "The more this irritates them, the more it may hurt: in the back and hips, the buttocks, the legs.",
    ],
  },
  {
    fact: "The more relaxed, the less pressure on the roots",
    words: ["As you relax more and more, they may press less on the roots."],
  },
  {
    fact: "Regular sessions take pressure off the roots and ease discomfort",
    words: ["If you come regularly, the roots may be under less pressure", "easier to live with"],
  },
  {
    fact: "Massage releases endorphins",
    words: ["Massage may also make your body release endorphins."],
  },
  {
    fact: "Endorphins trigger opiate receptors in the brain",
    words: ["They switch on", "opiate receptors", "in your brain"],
  },
  {
    fact: "Then the signal between nerve and brain is blocked and the pain is not felt",
    words: [
      "Those may block the pain signal that the nerve sends there, so that you do not feel it, or feel less of it.",
    ],
  },
  {
    fact: "Regular sessions help to manage pain by the release of endorphins",
    words: ["Regular visits build on this", "more endorphins may flow"],
  },
  {
    fact: "Like other nerves, the sciatic nerve lies deep under the muscles, not on top",
    words: [
      "The sciatic nerve is not on top of the muscles. Like other nerves it has its place deep down, with muscles above it.",
    ],
  },
  {
    fact: "With sciatica, something around the roots irritates them",
    words: ["If you have sciatica, something around its roots is bothering them."],
  },
  {
    fact: "Deep tissue massage is for chronic muscle tension",
    words: ["It is made for muscles that have been tight for months or years."],
  },
  {
    fact: "The muscles just over the nerve loosen and take pressure off the roots",
    words: ["The muscles right above the nerve may loosen and press less on it and its roots."],
  },
  {
    fact: "Less pressure means less pain",
    words: ["As the pressure eases, the pain may ease too."],
  },
  {
    fact: "The bottom line: a natural, non-invasive treatment that works against sciatica pain",
    words: [
      "The bottom line",
      "Massage is a natural way to treat sciatica, without needles, medicine or an operation.",
      "it may ease the pain",
    ],
  },
];
