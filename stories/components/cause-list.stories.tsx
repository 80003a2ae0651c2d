import type { Meta, StoryObj } from "@storybook/react-vite";
import { CauseList } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/CauseList",
  component: CauseList,
  args: {
    heading: "What causes sciatica?",
    items: [
      {
        name: "A slipped disc",
        description:
          "the soft pad between two bones of the back bulges out and presses on the nerve.",
      },
      {
        name: "A narrow spinal canal",
        description: "with age, the space around the nerves can get smaller.",
      },
      {
        name: "A tight buttock muscle",
        description: "in some people the nerve runs through it, or close by.",
      },
      {
        name: "Pregnancy",
        description: "more weight and a new posture can strain the lower back for a while.",
      },
    ],
  },
} satisfies Meta<typeof CauseList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Causes that explain themselves need no description. */
export const NamesAlone: Story = {
  args: { items: ["A slipped disc", "A narrow spinal canal", "A tight buttock muscle"] },
};

/** Some causes have a description and some do not; a description may hold a link. */
export const Mixed: Story = {
  args: {
    intro: "Often it is more than one of them.",
    items: [
      {
        name: "A slipped disc",
        description: (
          <>
            a soft pad between two bones of the back{" "}
            <a href="/slipped-disc">presses on the nerve</a>.
          </>
        ),
      },
      "A fall",
      "Long hours of sitting",
    ],
  },
};

/** The heading above the list, on wide screens too. */
export const Stacked: Story = { args: { layout: "stacked" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "What causes it?", items: ["A slipped disc", "A bone spur"] },
};

export const ManyItems: Story = {
  args: { items: Array.from({ length: 16 }, (_, index) => `Cause number ${index + 1}`) },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, description: long.sentence },
      { name: long.sentence, description: long.url },
      long.word,
    ],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما أسباب عرق النسا؟",
    items: [
      {
        name: "انزلاق غضروفي",
        description: "الوسادة اللينة بين عظمتين من عظام الظهر تبرز وتضغط على العصب.",
      },
      { name: "ضيق القناة الشوكية", description: "مع العمر قد يضيق المكان حول الأعصاب." },
      "الجلوس الطويل",
    ],
  },
};
