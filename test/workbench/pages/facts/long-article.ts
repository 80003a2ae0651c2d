import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  {
    fact: "The page is about medical massage for sciatica and lower back pain",
    words: ["Sciatica and lower back pain: what medical massage may do"],
  },
  {
    fact: "Both are common: millions of people all over the world have them",
    words: ["All over the world, millions of people have them"],
  },
  {
    fact: "An injury, poor posture or the way one lives may be the cause",
    words: ["An injury can be the start, or the way you sit and stand, or the way you live"],
  },
  {
    fact: "They make it hard to enjoy everyday things",
    words: ["What used to be fun can become hard work"],
  },
  {
    fact: "Many people turn to painkillers or think of an operation",
    words: ["Many people reach for painkillers, or wonder about an operation"],
  },
  {
    fact: "Medical massage is natural and non-invasive, and helps against pain",
    words: ["another way to ease pain: a natural one, with no needle and no cut"],
  },
  {
    fact: "Sciatica is pain that spreads along the sciatic nerve",
    words: ["Pain that spreads along a sciatic nerve"],
  },
  {
    fact: "The nerve runs from the lower back through hip and buttock down each leg",
    words: [
      "You have one on each side",
      "starts in the lower back, passes the hip and the buttock, and goes on down the leg",
    ],
  },
  {
    fact: "Most often a slipped (herniated) disc, a bone spur or spinal stenosis is the cause",
    words: [
      "Most often it is one of these three",
      "A slipped disc",
      "herniated disc",
      "A bone spur",
      "A narrow spine",
      "spinal stenosis",
    ],
  },
  { fact: "It presses on part of the nerve", words: ["Part of the nerve gets squeezed"] },
  {
    fact: "The pressure brings inflammation, pain and often a numb leg",
    words: ["It becomes inflamed, it hurts, and often the leg on that side goes numb"],
  },
  {
    fact: "Symptom: sharp pain that shoots from the lower back down the leg",
    words: ["A sharp pain", "begins in the lower back and shoots down into the leg"],
  },
  { fact: "Symptom: weak leg muscles", words: ["A weak leg", "Its muscles do not obey you"] },
  {
    fact: "Symptom: standing or sitting for long is hard",
    words: ["You cannot sit or stand for long"],
  },
  {
    fact: "It ranges from mild to so severe that moving is hard",
    words: ["For some it is a mild ache", "others the pain is so strong that they can hardly walk"],
  },
  {
    fact: "It may go away by itself",
    words: ["Sciatica often settles with no treatment at all"],
  },
  {
    fact: "Chronic sciatica needs treatment aimed at it, to hurt less and move better",
    words: [
      "Chronic sciatica needs a treatment that is aimed at what is behind it, so that you hurt less and move more easily",
    ],
  },
  {
    fact: "Medical massage aims at looser muscles, better circulation and less inflammation where it hurts",
    words: [
      "works where it hurts, so that muscles get looser, blood flows better and there is less inflammation",
    ],
  },
  {
    fact: "Three ways in which it may help",
    words: [
      "Three ways massage may help",
      "Tight muscles let go",
      "More blood gets through",
      "You sit and stand with less strain",
    ],
  },
  {
    fact: "1. Tight muscles in lower back and buttocks press on the nerve and make pain worse",
    words: [
      "Tight muscles in the lower back and the buttocks can press on the nerve and make the pain stronger",
    ],
  },
  {
    fact: "1. Above all the piriformis, deep in the buttock, irritates the nerve when it is tight",
    words: [
      "One matters most: the piriformis",
      "lies far inside the buttock, and a tight one can bother the nerve",
    ],
  },
  {
    fact: "1. A skilled therapist uses deep tissue massage and trigger point therapy",
    words: [
      "A trained therapist loosens them, with deep tissue massage or with trigger point work",
    ],
  },
  {
    fact: "1. They are for tight muscles and for knots that may help to squeeze the nerve",
    words: [
      "meant for tight spots and for the knots in them, which may be part of what squeezes the nerve",
    ],
  },
  {
    fact: "1. As the muscles relax further, there is less pressure on the nerve and less pain",
    words: ["As the muscles relax further, the pressure may drop, and the pain with it"],
  },
  {
    fact: "2. Tight or inflamed muscles get less blood, so that the body heals less well",
    words: [
      "Less blood reaches a muscle that is tight or inflamed, so the body finds it harder to heal",
    ],
  },
  {
    fact: "2. Massage brings blood, oxygen and nutrients to the tissue, which calms inflammation",
    words: [
      "help blood to flow there again, with oxygen and nutrients for the sore tissue",
      "That may calm inflammation",
    ],
  },
  {
    fact: "2. Waste products leave, swelling around the nerve goes down, and recovery is faster",
    words: [
      "carries waste products away",
      "Swelling near the nerve may go down, and you may get better sooner",
    ],
  },
  {
    fact: "2. The muscle spasms that often come with sciatica ease",
    words: ["Spasms, the sudden cramps that often come with sciatica, may ease too"],
  },
  {
    fact: "3. Posture often plays a part in sciatica and in lower back pain",
    words: ["How you hold yourself often plays a part, in sciatica and in lower back pain"],
  },
  {
    fact: "3. Long sitting in a bad posture makes some muscles tight and others weak",
    words: ["If you sit for a long time, and slump, some muscles grow tight and others weak"],
  },
  {
    fact: "3. That strains the spine and puts pressure on the nerve",
    words: ["pulls on the spine and can put pressure on the nerve"],
  },
  {
    fact: "3. Therapists find the muscles to release and those to strengthen",
    words: ["which to release, and which to strengthen"],
  },
  {
    fact: "3. Regular massage with work on posture may straighten the spine and keep the nerve calm",
    words: [
      "Regular massage and a better posture together may help you to hold your spine straighter",
      "may keep the nerve from being irritated again",
    ],
  },
  {
    fact: "Regular massage can bring long-term benefits for people with sciatica or lower back pain",
    words: [
      "What regular visits may bring",
      "With sciatica or lower back pain, some people gain from massage over a long time",
    ],
  },
  {
    fact: "Benefit: chronic pain is managed, with relaxed muscles, less inflammation, a body that moves well",
    words: [
      "Pain that has become chronic may be easier to live with",
      "may keep muscles relaxed, calm inflammation, and help your whole body to move well",
    ],
  },
  {
    fact: "Benefit: better balance and posture may prevent injuries and flare-ups",
    words: [
      "When muscles are in balance and your posture is better, a new injury may be less likely",
      "another bout of sciatica or back pain",
    ],
  },
  {
    fact: "Benefit: less pain and easier movement bring people back to what they do, and a better life",
    words: [
      "With less pain and easier movement you may get back to what you like to do, and enjoy life more",
    ],
  },
  {
    fact: "Conclusion: a safe and natural way to manage sciatica and lower back pain",
    words: [
      "Massage may ease sciatica and lower back pain",
      "For most people it is a safe and natural way to live better with both",
    ],
  },
  {
    fact: "Conclusion: relaxed muscles, circulation and posture together may bring lasting relief",
    words: [
      "Relaxed muscles, better blood flow and a better posture work together, and for some people relief lasts",
    ],
  },
  {
    fact: "Conclusion: for a recent injury and for chronic pain, in recovery and in staying well",
    words: [
      "for the days after an injury and for pain of many years",
      "a useful tool on the way back, and in staying well",
    ],
  },
  {
    fact: "Conclusion: as a habit, less pain, more movement, fewer problems later",
    words: ["If it becomes a habit, you may hurt less, move more and be spared some trouble later"],
  },
  {
    fact: "Conclusion: rest and less stress come with it",
    words: ["an hour of rest in which stress goes down"],
  },
  { fact: "Three questions", words: ["Three questions"] },
  {
    fact: "How many sessions: it depends on how severe it is and on the person",
    words: [
      "How many visits will I need?",
      "how strong your sciatica is, and on how your body takes to massage",
    ],
  },
  {
    fact: "Many feel much better after a few sessions; chronic cases may need more",
    words: [
      "Many people say that they feel much better after a few visits",
      "If you have had the pain for months, we may suggest that you go on for longer",
    ],
  },
  {
    fact: "Whether it goes for good: less pain and easier movement, depending on the cause",
    words: [
      "Can massage make back pain go away for good?",
      "bring the pain down a good deal and help you to move",
      "depends on what is behind the pain",
    ],
  },
  {
    fact: "Massage is often part of a plan with physiotherapy, exercise and changed habits",
    words: ["one part of a bigger plan, with physiotherapy, exercise and some new habits"],
  },
  {
    fact: "Insurance sometimes pays when a health worker prescribes it in a plan for sciatica or another illness",
    words: [
      "Does insurance pay for massage?",
      "if a doctor or another health worker has prescribed medical massage as part of a plan for sciatica or another illness",
    ],
  },
];
