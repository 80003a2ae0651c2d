import type { Meta, StoryObj } from "@storybook/react-vite";
import { DoDontList } from "clinic-ui";
import { ar } from "clinic-ui/messages/ar";
import { long } from "../content/long";

const meta = {
  title: "Sections/Condition and treatment/DoDontList",
  component: DoDontList,
  args: {
    heading: "What you can do yourself",
    dos: [
      "keep moving, and walk a little several times a day",
      "put a warm pack on the sore place, wrapped in a towel",
      "lie on your side with a pillow between your knees",
      "ask a pharmacist which painkillers suit you",
    ],
    donts: [
      "do not stay in bed for days",
      "do not sit for a long time without a break",
      "never lift heavy things with a bent back",
    ],
  },
} satisfies Meta<typeof DoDontList>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const WithIntro: Story = {
  args: { intro: "Small steps each day do more than one big effort." },
};

/** Inside a part that has a heading already. */
export const WithoutHeading: Story = { args: { heading: undefined } };

/** One side may be left out. */
export const OnlyDo: Story = { args: { donts: undefined } };

export const OnlyDont: Story = { args: { dos: undefined } };

export const OnSoftGround: Story = { args: { tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { dos: ["keep moving"], donts: ["do not stay in bed"] },
};

export const ManyItems: Story = {
  args: {
    dos: Array.from({ length: 12 }, (_, index) => `helpful thing number ${index + 1}`),
    donts: Array.from({ length: 3 }, (_, index) => `do not try harmful thing number ${index + 1}`),
  },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    dos: [long.sentence, long.word],
    donts: [long.sentence, long.url],
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "ما يمكنك فعله بنفسك",
    dos: ["واصل الحركة وامشِ قليلًا عدة مرات في اليوم", "ضع كمادة دافئة ملفوفة بمنشفة"],
    donts: ["لا تبقَ في السرير أيامًا", "لا تجلس طويلًا دون استراحة"],
    messages: ar,
  },
};
