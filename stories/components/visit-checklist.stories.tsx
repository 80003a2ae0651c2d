import type { Meta, StoryObj } from "@storybook/react-vite";
import { VisitChecklist } from "clinic-ui";
import { long } from "../content/long";

const meta = {
  title: "Sections/Booking and the clinic/VisitChecklist",
  component: VisitChecklist,
  args: {
    heading: "What should I bring?",
    intro: "You need little. If you forget something, come all the same.",
    groups: [
      {
        name: "Bring",
        items: [
          { name: "A list of your medicines", description: "A photo of the packets will do." },
          { name: "Letters from your doctor", description: "Only if you have some." },
          "Your glasses, if you read with them",
        ],
      },
      {
        name: "Wear",
        items: [
          { name: "Shorts or loose trousers", description: "We have some that you can borrow." },
          "A top that shows your shoulders",
        ],
      },
      {
        name: "Before you come",
        items: [
          { name: "Eat as usual", description: "Only a large meal should be two hours ago." },
          "Fill in the form, if you can",
        ],
      },
    ],
  },
} satisfies Meta<typeof VisitChecklist>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

/** Without groups. */
export const OneList: Story = {
  args: {
    groups: undefined,
    items: [
      { name: "A list of your medicines", description: "A photo of the packets will do." },
      { name: "Shorts or loose trousers" },
      "Your glasses, if you read with them",
    ],
  },
};

/** Little to say: one thing. */
export const LittleToSay: Story = {
  args: { intro: undefined, groups: undefined, items: ["Shorts or loose trousers"] },
};

/** The heading beside the list, on wide screens. */
export const Split: Story = { args: { layout: "split" } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

export const ManyItems: Story = {
  args: {
    groups: ["Bring", "Wear", "Before you come", "Afterwards"].map((name) => ({
      name,
      items: Array.from({ length: 6 }, (_, index) => `Thing number ${index + 1}`),
    })),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [{ name: long.word, description: long.sentence }],
    groups: [{ name: long.word, items: [{ name: long.sentence, description: long.url }] }],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ماذا أحضر معي؟",
    intro: "تحتاج إلى القليل.",
    groups: [
      {
        name: "أحضر",
        items: [{ name: "قائمة بأدويتك", description: "تكفي صورة للعلب." }, "نظارتك"],
      },
      { name: "البس", items: ["سروالًا واسعًا"] },
    ],
  },
};
