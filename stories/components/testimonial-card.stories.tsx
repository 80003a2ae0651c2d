import type { Meta, StoryObj } from "@storybook/react-vite";
import { Section, TestimonialCard } from "clinic-ui";
import { expect } from "storybook/test";
import { long } from "../content/long";

const meta = {
  title: "Sections/Trust/TestimonialCard",
  component: TestimonialCard,
  args: {
    children:
      "Tom asked what I wanted to do again. I said, carry the shopping. We began with an empty bag.",
    name: "Maria S.",
    description: "back pain, 2026",
    consent: true,
  },
  decorators: [
    (Story, { args }) => (
      <Section
        layout="split"
        lang={args.lang}
        heading={args.lang === "ar" ? "بكلماتهم" : "In their words"}
      >
        <Story />
      </Section>
    ),
  ],
} satisfies Meta<typeof TestimonialCard>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Some people like their words shown and their name not. */
export const WithoutName: Story = { args: { name: undefined } };

export const WordsAlone: Story = { args: { name: undefined, description: undefined } };

/** Each paragraph is an element of its own. */
export const SeveralParagraphs: Story = {
  args: {
    children: (
      <>
        <p>I was afraid that it would hurt. Leila showed me each step first.</p>
        <p>It took some weeks. I still have stiff mornings, and I know what to do with them.</p>
      </>
    ),
    name: "J.",
    description: "stiff neck, 2025",
  },
};

/** Without consent nothing is rendered. */
export const WithoutConsent: Story = {
  args: { consent: false },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("figure")).toBeNull();
  },
};

export const LongContent: Story = {
  args: { children: `${long.sentence} ${long.word}`, name: long.word, description: long.sentence },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    children: "سألني توم ماذا أريد أن أفعل من جديد. قلت: أن أحمل مشترياتي. فبدأنا بكيس فارغ.",
    name: "ماريا س.",
    description: "ألم في الظهر، 2026",
  },
};
