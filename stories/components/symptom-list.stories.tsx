import type { Meta, StoryObj } from "@storybook/react-vite";
import { SymptomList, ThreadFigure } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/SymptomList",
  component: SymptomList,
  args: {
    heading: "What are the signs of sciatica?",
    items: [
      "Lower back pain",
      "Leg pain",
      "Hip pain",
      "Buttock pain",
      "Numb skin",
      "A weak leg or foot",
    ],
  },
} satisfies Meta<typeof SymptomList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Names alone are enough when they explain themselves. */
export const Default: Story = {};

/** Common symptoms come first, whatever the order they are given in. */
export const WithDetails: Story = {
  args: {
    intro: "Few people have all of them.",
    items: [
      {
        name: "Weak leg or foot",
        description: "The foot drags, or the knee gives way on stairs.",
        commonality: "uncommon",
      },
      {
        name: "Pain down one leg",
        description: "From the buttock down the back of the leg, dull or sharp.",
        commonality: "common",
      },
      {
        name: "Tingling",
        description: "Pins and needles in the leg, the foot or the toes.",
        commonality: "common",
      },
      {
        name: "Numb skin",
        description: "Often at the outer side of the calf.",
        commonality: "uncommon",
      },
    ],
  },
};

/** What tends to make it worse, and what tends to ease it, under the list. */
export const WorseAndBetter: Story = {
  args: {
    worseWhen: "After long sitting, when you cough or sneeze, first thing in the morning.",
    betterWhen: "When you walk a little, or lie on your side with a pillow between your knees.",
  },
};

/** A drawing shows where. On a phone the list comes first. */
export const WithImage: Story = {
  args: {
    ...WithDetails.args,
    image: (
      <ThreadFigure label="The sciatic nerve runs from the lower back down the back of the leg" />
    ),
  },
};

/** Every part at once, to show where each stands. */
export const Everything: Story = {
  args: { ...WithImage.args, ...WorseAndBetter.args, layout: "stacked" },
};

/** A name may lead to a page about the symptom. */
export const WithLinks: Story = {
  args: {
    items: [
      { name: "Lower back pain", href: "/lower-back-pain" },
      { name: "Hip pain", href: "/hip-pain" },
    ],
  },
};

export const OneColumn: Story = { args: { columns: 1 } };

/** For many short names, with the heading above them. */
export const ThreeColumns: Story = { args: { columns: 3, layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Signs", items: ["Leg pain", "Numb skin", "A weak foot"] },
};

export const ManyItems: Story = {
  args: { items: Array.from({ length: 24 }, (_, index) => `Symptom number ${index + 1}`) },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, description: long.sentence, commonality: "common" },
      { name: long.sentence, description: long.url, commonality: "uncommon", href: "/long" },
    ],
    worseWhen: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما هي أعراض عرق النسا؟",
    intro: "قليل من الناس يشعرون بها كلها.",
    items: [
      {
        name: "ألم في أسفل الظهر",
        description: "ألم خفيف مستمر أو حاد عند الحركة.",
        commonality: "common",
      },
      { name: "ألم في الساق", commonality: "common" },
      { name: "ضعف في القدم", description: "تشعر أن القدم ثقيلة.", commonality: "uncommon" },
    ],
    worseWhen: "بعد الجلوس الطويل.",
    messages: ar,
  },
};
