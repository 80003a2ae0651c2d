import type { Technique } from "clinic-ui/content";

export const treatments = [
  {
    name: "Slow massage",
    description: "Long, calm strokes with warm oil. Many people nearly fall asleep.",
    duration: 60,
    pressure: "light",
    suitsFor: "A busy head and a tired body.",
  },
  {
    name: "Firm massage",
    description: "I work slowly on the places that feel hard or short. You say how firm.",
    duration: 60,
    pressure: "firm",
    suitsFor: "Necks, shoulders and backs after desk work or sport.",
    notFor: "People who take blood thinners: ask your doctor first.",
  },
  {
    name: "Massage in pregnancy",
    description: "You lie on your side, with pillows wherever you want them.",
    duration: 45,
    pressure: "light",
    suitsFor: "Heavy legs and a tired back, from the fourth month on.",
    notFor: "Some people should wait. The page about it says who.",
    href: "/pregnancy",
  },
] satisfies Technique[];
