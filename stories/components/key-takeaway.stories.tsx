import type { Meta, StoryObj } from "@storybook/react-vite";
import { KeyTakeaway } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/KeyTakeaway",
  component: KeyTakeaway,
  args: {
    children:
      "Sciatica often gets better by itself within weeks. Moving helps; massage may ease the pain on the way.",
  },
} satisfies Meta<typeof KeyTakeaway>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** A label of your own in place of "In short". */
export const OwnHeading: Story = { args: { heading: "If you remember one thing" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { children: "Keep moving." },
};

/** The statement under its label, also on wide screens. */
export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The page's one dark section. */
export const OnInkGround: Story = { args: { tone: "ink" } };

export const LongContent: Story = {
  args: {
    heading: long.word,
    children: (
      <>
        <p>{long.sentence}</p>
        <p>{long.word}</p>
        <p>{long.url}</p>
      </>
    ),
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    children: "غالبًا ما يتحسن عرق النسا خلال أسابيع. الحركة تساعد، وقد يخفف التدليك الألم.",
    messages: ar,
  },
};
