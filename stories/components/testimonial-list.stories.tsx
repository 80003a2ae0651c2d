import type { Meta, StoryObj } from "@storybook/react-vite";
import { TestimonialList } from "clinic-ui";
import { expect } from "storybook/test";
import { long } from "../content/long";

// The patients are fictional.
const items = [
  {
    children:
      "Tom asked what I wanted to do again. I said, carry the shopping. We began with an empty bag.",
    name: "Maria S.",
    description: "back pain, 2026",
    consent: true,
  },
  {
    children: "I was afraid that it would hurt. Leila showed me each step first.",
    name: "J.",
    description: "stiff neck, 2025",
    consent: true,
  },
  {
    children:
      "It took some weeks. I still have stiff mornings, and I know what to do with them. When I asked whether I needed more visits, Ana said no, and wrote down what to watch for.",
    name: "Peter",
    description: "massage, 2026",
    consent: true,
  },
];

const more = [
  { children: "The desk found me a time before work, twice.", name: "Aisha K.", consent: true },
  {
    children: "There is a ramp, and someone came to the door.",
    name: "Wim",
    description: "2026",
    consent: true,
  },
  {
    children: "They told me to see my doctor first. That was the right advice.",
    name: "Helen B.",
    description: "2025",
    consent: true,
  },
];

const meta = {
  title: "Sections/Trust/TestimonialList",
  component: TestimonialList,
  args: { heading: "In their words", items },
} satisfies Meta<typeof TestimonialList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const LittleToSay: Story = {
  name: "Little to say",
  args: { items: [{ children: "Tom listened.", consent: true }] },
};

/** A single one stands large beside the heading. */
export const One: Story = { args: { items: items.slice(0, 1) } };

/** Two stand beside each other. */
export const Two: Story = { args: { items: items.slice(0, 2) } };

/** As in a newspaper: long and short words leave no hole. */
export const Many: Story = {
  args: { intro: "What people wrote to us after their visits.", items: [...items, ...more] },
};

/** Without consent, words are not shown. */
export const WithoutConsent: Story = {
  args: { items: [items[0]!, { ...items[1]!, consent: false }] },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("figure")).toHaveLength(1);
  },
};

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { children: `${long.sentence} ${long.word}`, name: long.word, consent: true },
      { children: long.url, name: "J.", description: long.sentence, consent: true },
      ...items,
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "بكلماتهم",
    items: [
      {
        children: "سألني توم ماذا أريد أن أفعل من جديد. قلت: أن أحمل مشترياتي.",
        name: "ماريا س.",
        description: "ألم في الظهر، 2026",
        consent: true,
      },
      { children: "شرحت لي ليلى كل خطوة قبل أن تبدأ.", name: "ج.", consent: true },
    ],
  },
};
