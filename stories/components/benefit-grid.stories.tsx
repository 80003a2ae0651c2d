import type { Meta, StoryObj } from "@storybook/react-vite";
import { BenefitGrid, ButtonLink } from "clinic-ui";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const muscles = {
  name: "Muscles may let go",
  description:
    "Slow strokes warm a tight muscle and stretch it, so that it pulls less on what lies beside it.",
};

const moving = {
  name: "Moving may feel easier",
  description:
    "When it hurts less to bend and turn, many people walk more, and walking is good for a back.",
};

const sleep = {
  name: "Sleep may come sooner",
  description: "Pain wakes many people at night. Some find it easier to lie still after a massage.",
};

const warmth = {
  name: "Warm hands, calm mind",
  description:
    "An hour of rest lowers stress for many people, and a calm body often feels less pain.",
};

const meta = {
  title: "Sections/Condition and treatment/BenefitGrid",
  component: BenefitGrid,
  args: {
    heading: "How may massage help?",
    items: [muscles, moving, sleep],
  },
} satisfies Meta<typeof BenefitGrid>;

export default meta;

type Story = StoryObj<typeof meta>;

const icon = (path: string) => (
  <svg
    viewBox="0 0 48 48"
    width="48"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.75"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={path} />
  </svg>
);

export const Default: Story = {};

/** For benefits that follow from each other, or that the text refers to by number. */
export const Numbered: Story = {
  args: {
    numbered: true,
    intro: "With sciatica it may ease pain in three ways, each of which helps the next.",
  },
};

/** Two by two: three in a row would leave one alone. */
export const Four: Story = { args: { items: [muscles, moving, sleep, warmth] } };

/** Three, then two that share the row. */
export const Five: Story = {
  args: {
    items: [muscles, moving, sleep, warmth, { name: "Time", description: "An hour for yourself." }],
  },
};

/** A name each. */
export const LittleToSay: Story = {
  args: {
    heading: "What may get easier",
    items: [{ name: "Sitting" }, { name: "Walking" }, { name: "Sleeping" }],
  },
};

/** Drawings in lines of `currentColor` take the accent of every theme. */
export const WithIcons: Story = {
  args: {
    items: [
      { ...muscles, icon: icon("M4 14l5-7 6 13 6-13 6 13 6-13 5 7 6-2M4 38c10-8 30-8 40 0") },
      {
        ...moving,
        icon: icon("M28 4a4 4 0 1 0 .1 0M26 14 20 28l10 6 2 12M20 28 10 44M14 20l11-5 5 8 8 2"),
      },
      { ...sleep, icon: icon("M31 6a18.5 18.5 0 1 0 11 26A15.5 15.5 0 0 1 31 6M4 44h40") },
    ],
  },
};

/** Say what a claim rests on, and how sure it is. */
export const WithEvidence: Story = {
  args: {
    items: [
      {
        name: "Less pain for a while",
        description: "Massage may ease pain in the lower back for some days or weeks.",
        evidence: "Cochrane review, 2015. The studies were small, so this is not certain.",
      },
      {
        name: "A good partner for exercise",
        description: "Hands-on treatment may help when it comes with exercise, not in place of it.",
        evidence: "NICE guideline NG59, 2020",
      },
    ],
  },
};

/** One link a benefit, named by its heading. The whole card is its target. */
export const WithLinks: Story = {
  args: {
    items: [
      { ...muscles, href: "/tight-muscles" },
      { ...moving, href: "/moving" },
      { ...sleep, href: "/sleep" },
    ],
  },
};

export const WithActions: Story = {
  args: { actions: <ButtonLink href={clinic.booking.href}>{clinic.booking.label}</ButtonLink> },
};

export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft", numbered: true } };

export const OnInkGround: Story = { args: { tone: "ink", numbered: true } };

export const OneItem: Story = { args: { items: [muscles] } };

export const ManyItems: Story = {
  args: {
    numbered: true,
    items: Array.from({ length: 13 }, (_, index) => ({
      name: `Benefit number ${index + 1}`,
      description: "One sentence that says what may change, and for whom.",
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    intro: long.sentence,
    items: [
      { name: long.word, description: long.sentence, evidence: long.url },
      { name: long.sentence, description: `${long.sentence} ${long.sentence}`, href: "/long" },
      { name: "Short", description: "Short." },
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    numbered: true,
    heading: "كيف قد يساعد التدليك؟",
    intro: "قد يخفف التدليك ألم عرق النسا بثلاث طرق.",
    items: [
      {
        name: "تسترخي العضلات",
        description: "الحركات البطيئة تدفئ العضلة المشدودة وتمددها، فيقل شدها على العصب المجاور.",
      },
      {
        name: "تصبح الحركة أسهل",
        description: "عندما يقل الألم عند الانحناء قد تمشي أكثر، والمشي يساعد الظهر على التعافي.",
        evidence: "إرشادات NICE رقم NG59، سنة 2020",
      },
      {
        name: "يأتي النوم أسرع",
        description: "يوقظ الألم كثيرًا من الناس ليلًا، ويجد بعضهم الاستلقاء أسهل بعد التدليك.",
        href: "/ar/sleep",
      },
    ],
  },
};
