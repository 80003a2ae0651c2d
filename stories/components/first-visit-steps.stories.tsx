import type { Meta, StoryObj } from "@storybook/react-vite";
import { ButtonLink, FirstVisitSteps } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/FirstVisitSteps",
  component: FirstVisitSteps,
  args: {
    heading: "What happens on your first visit?",
    intro: "Set aside about an hour. Wear what you can move in.",
    items: [
      {
        name: "We talk",
        description: "You tell us where it hurts, since when, and what you would like to do again.",
        duration: 15,
      },
      {
        name: "We look",
        description: "You stand, bend and walk a little. You can say stop at any time.",
        duration: 10,
      },
      {
        name: "The first massage",
        description: "You choose how firm, and what you keep on. A towel covers the rest.",
        duration: 30,
      },
      {
        name: "A plan for home",
        description: "You go with two or three exercises, and know whether to come again.",
        duration: 5,
      },
    ],
  },
} satisfies Meta<typeof FirstVisitSteps>;

export default meta;

type Story = StoryObj<typeof meta>;

const step = (number: number) => ({
  name: `Step number ${number}`,
  description: "A sentence or two about what happens.",
  duration: number * 5,
});

export const Default: Story = {};

/** Where a visit has no fixed length. */
export const WithoutTimes: Story = {
  args: { items: meta.args.items.map(({ name, description }) => ({ name, description })) },
};

export const ThreeSteps: Story = { args: { items: [step(1), step(2), step(3)] } };

/** Six steps stand in two rows of three: none is left alone. */
export const SixSteps: Story = { args: { items: [1, 2, 3, 4, 5, 6].map(step) } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    heading: "Your first visit",
    intro: undefined,
    items: [{ name: "We talk" }, { name: "We look" }],
  },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const OnInkGround: Story = { args: { tone: "ink" } };

export const WithActions: Story = {
  args: { actions: <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink> },
};

/** Beside the heading the steps stand one below the other. */
export const Split: Story = { args: { layout: "split" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.sentence, description: long.url, duration: 1_000_000 },
      { name: long.word, description: `${long.sentence} `.repeat(3) },
      { name: "Short" },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ماذا يحدث في زيارتك الأولى؟",
    intro: "خصص ساعة تقريبًا.",
    items: [
      { name: "نتحدث", description: "تخبرنا أين الألم ومنذ متى.", duration: 15 },
      { name: "نفحص", description: "تقف وتنحني وتمشي قليلًا.", duration: 10 },
      { name: "أول تدليك", description: "أنت تختار مقدار الضغط.", duration: 30 },
    ],
    messages: ar,
  },
};
