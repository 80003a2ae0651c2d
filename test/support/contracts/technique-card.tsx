import { TechniqueCard } from "clinic-ui";
import type { Contract } from "../contracts";

export const contract: Contract = {
  component: TechniqueCard,
  props: {
    name: "Swedish massage",
    description: "Long strokes",
    duration: 60,
    pressure: "light",
    suitsFor: "stress",
    notFor: "fever",
    image: { src: "/a.svg", alt: "A hand", width: 400, height: 300 },
    href: "/swedish",
  },
  withText: (text) => ({
    name: text,
    description: text,
    duration: text,
    suitsFor: text,
    notFor: text,
  }),
  withUrl: (url) => ({ name: "Swedish massage", href: url }),
};
