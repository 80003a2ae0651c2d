import type { Fact } from "./fact";

export const facts: readonly Fact[] = [
  {
    fact: "The page is about sciatica and how massage may ease it",
    words: ["Sciatica, and how massage may ease it"],
  },
  {
    fact: "Most people know massage as a treat that relaxes body and mind",
    words: ["Most people know massage as a treat that relaxes body and mind"],
  },
  { fact: "Massage has medical uses, too", words: ["It has medical uses too"] },
  {
    fact: "Massage may help with sciatica, a pain in the lower back and legs",
    words: ["It may help with sciatica, a pain in your lower back and your legs"],
  },
  {
    fact: "It may do so by muscles that relax, blood that flows and the body's own painkillers",
    words: ["Muscles relax", "Blood flows", "Your body makes its own painkillers"],
  },
  { fact: "The clinic, and where it is", words: ["Rowan Yard Clinic", "Larkford"] },
  {
    fact: "A trained team plans care for each person",
    words: ["plan your care with you", "Each is trained in a field of their own"],
  },
  {
    fact: "People come with pain from many injuries and with pain that has lasted for years",
    words: ["after injuries of every kind", "with pain that has been there for years"],
  },
  {
    fact: "The team has several professions, and so more than one treatment",
    words: [
      "a chiropractor, a physiotherapist and a massage therapist",
      "there is more than one way to go",
    ],
  },
  {
    fact: "Treatment aims at less pain and at easier movement",
    words: ["that you hurt less, and that you can bend, walk and turn again"],
  },
  {
    fact: "The chiropractor, with her credential",
    words: ["Dr Leila Haddad", "Chiropractor", "Doctor of Chiropractic"],
  },
  {
    fact: "She has for many years helped people to find the best treatment for sciatica",
    words: [
      "For many years she has helped people with sciatica to find the treatment that suits them best",
    ],
  },
  {
    fact: "The sciatic nerve runs through the lower back and down the back of the legs",
    words: ["Each begins in your lower back and goes down the back of a leg"],
  },
  {
    fact: "Pressure on the nerve causes pain, inflammation and sometimes numbness: sciatica",
    words: [
      "Pain that comes when something presses on a sciatic nerve",
      "make the area inflamed, and sometimes numb",
    ],
  },
  { fact: "A bone spur in the spine may press on it", words: ["bone spur"] },
  {
    fact: "Spinal stenosis, a narrow spine, may press on it",
    words: ["a spine that has become too narrow, called", "spinal stenosis"],
  },
  {
    fact: "A herniated disc may press on it",
    words: ["or a slipped disc, which doctors call a", "herniated disc"],
  },
  {
    fact: "Symptoms depend on where the nerve is pressed and how much",
    words: ["That depends on which part of the nerve is pressed, and how hard"],
  },
  { fact: "Symptom: lower back pain", words: ["Lower back pain"] },
  { fact: "Symptom: leg pain", words: ["Leg pain"] },
  { fact: "Symptom: hip pain", words: ["Hip pain"] },
  { fact: "Symptom: buttock pain", words: ["Buttock pain"] },
  { fact: "Symptom: numbness", words: ["Numbness"] },
  { fact: "Symptom: weakness in legs or feet", words: ["Weakness in a leg or foot"] },
  { fact: "Symptom: tingling or burning in the legs", words: ["Tingling or burning in the legs"] },
  {
    fact: "Most common is pain low in the spine that spreads through the buttocks and down one leg",
    words: ["The most common sign. It spreads through the buttocks and down the back of one leg"],
  },
  {
    fact: "It is a sharp, very strong pain or a mild ache",
    words: ["It may be a mild ache, or a pain so sharp that you can hardly bear it"],
  },
  { fact: "It may be worse when sitting", words: ["Often worse", "while you sit"] },
  {
    fact: "It is mostly on one side at a time",
    words: ["As a rule it is on one side only, not on both at the same time"],
  },
  {
    fact: "A trained therapist works gently on muscles, joints and skin",
    words: ["A trained massage therapist works gently on your skin, muscles and joints"],
  },
  {
    fact: "Massage lessens stress of mind and body",
    words: ["Massage can take stress off body and mind"],
  },
  {
    fact: "It relaxes and does good all round",
    words: ["Many people are calmer after it, and feel better all round"],
  },
  {
    fact: "It may relieve the pain of sciatica",
    words: ["For some people with sciatica this eases the pain"],
  },
  {
    fact: "It helps blood to circulate in the whole body",
    words: ["Massage can help blood to move through the whole body"],
  },
  {
    fact: "Blood keeps tissue and muscles healthy and helps them to heal",
    words: ["Muscles and other tissue need it to stay healthy and to heal"],
  },
  {
    fact: "It releases tension in muscles",
    words: ["Massage can help the muscles to let go"],
  },
  {
    fact: "Muscle tension may be a reaction to long-lasting sciatica pain",
    words: ["When sciatica goes on for long, muscles often tighten in answer to the pain"],
  },
  {
    fact: "Tension can strain the nerve roots and add to the pain",
    words: ["Tight muscles can strain the", "nerve roots", "and then it hurts more"],
  },
  {
    fact: "Massage makes the body release endorphins",
    words: ["They are called endorphins, and massage can make your body release more of them"],
  },
  {
    fact: "Endorphins lift the mood and relieve pain",
    words: ["They may lift your mood and dull the pain"],
  },
  {
    fact: "Relief may come without more pain medicine",
    words: ["Massage may ease your pain without the need to take more of them"],
  },
  {
    fact: "Call to hear more about treatments and to make an appointment",
    words: ["Call us to ask about treatments or to arrange a visit", "01632 960142"],
  },
  {
    fact: "Or book online, at a date and time that suits",
    words: ["Or book online: choose a date and time that suits you", "Book a visit online"],
  },
];
