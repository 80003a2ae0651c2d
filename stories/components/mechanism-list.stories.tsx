import type { Meta, StoryObj } from "@storybook/react-vite";
import { MechanismList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/MechanismList",
  component: MechanismList,
  args: {
    heading: "How may massage help with sciatica?",
    items: [
      {
        name: "Tight muscles let go",
        description:
          "Muscles in the lower back and buttock often tighten around a sore nerve. Slow, steady pressure can help them to soften.",
      },
      {
        name: "Your body turns the pain down",
        description:
          "Calm touch may make nerves less on guard. Many people feel less pain for some hours or days.",
      },
      {
        name: "You move more easily",
        description:
          "With less pain, walking and stretching are easier. Moving is what helps most in the weeks after.",
      },
    ],
  },
} satisfies Meta<typeof MechanismList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Numbers in the stations, for things that happen one after another. */
export const Ordered: Story = {
  args: {
    heading: "How does sciatica begin?",
    intro: "It is often like this. It can also begin without a reason that anyone can find.",
    ordered: true,
    items: [
      {
        name: "A disc bulges",
        description:
          "Between the bones of your back lie soft discs. One of them can bulge, often after years of small strains.",
      },
      {
        name: "It presses on a nerve",
        description:
          "The roots of the sciatic nerve pass close by. Pressed on, they swell and become sore.",
      },
      {
        name: "The pain travels",
        description:
          "You feel it where the nerve leads: in the buttock, down the leg, even in the toes.",
      },
      {
        name: "It settles",
        description: "In most people the swelling goes down by itself, over weeks.",
      },
    ],
  },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The line takes the accent of the dark ground. */
export const OnInkGround: Story = { args: { ...Ordered.args, tone: "ink" } };

/** The heading above the list, on wide screens too. */
export const Stacked: Story = { args: { layout: "stacked" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: {
    heading: "How it may help",
    items: [{ name: "Muscles let go" }, { name: "Stress goes down" }],
  },
};

/** Without bodies the list is a short line of stations. */
export const HeadingsOnly: Story = {
  args: {
    items: [
      { name: "Tight muscles let go" },
      { name: "The pain is turned down" },
      { name: "You move more easily" },
    ],
  },
};

export const ManyItems: Story = {
  args: {
    ordered: true,
    items: Array.from({ length: 12 }, (_, index) => ({
      name: `Thing number ${index + 1}`,
      description: "A sentence that explains it.",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    ordered: true,
    items: [
      {
        name: long.sentence,
        description: (
          <>
            <p>{`${long.sentence} `.repeat(3)}</p>
            <p>{long.url}</p>
          </>
        ),
      },
      { name: long.word, description: long.word },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "كيف قد يساعد التدليك؟",
    ordered: true,
    items: [
      {
        name: "ترتخي العضلات المشدودة",
        description: "الضغط البطيء والثابت قد يساعدها على أن تلين.",
      },
      { name: "يخف الألم", description: "قد تهدأ الأعصاب مع اللمس الهادئ لساعات أو أيام." },
      { name: "تتحرك بسهولة أكبر", description: "الحركة هي أكثر ما يساعد في الأسابيع التالية." },
    ],
  },
};
