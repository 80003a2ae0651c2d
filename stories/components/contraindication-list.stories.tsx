import type { Meta, StoryObj } from "@storybook/react-vite";
import { ContraindicationList } from "clinic-ui";
import { clinic } from "../content/clinic";
import { long } from "../content/long";

const meta = {
  title: "Sections/Safety/ContraindicationList",
  component: ContraindicationList,
  args: {
    heading: "Who should not have a deep tissue massage?",
    items: [
      "Anyone with a fever or an infection",
      "Anyone with a blood clot, or who had one lately",
      "Anyone with brittle or broken bones",
      "Anyone with open wounds or burns where we would press",
    ],
  },
} satisfies Meta<typeof ContraindicationList>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Names alone, where there is nothing to weigh. */
export const Default: Story = {};

export const WithDetails: Story = {
  args: {
    heading: "When should you ask a doctor before a massage?",
    items: [
      {
        name: "You take blood thinners",
        description: "Firm pressure can leave large bruises. A light massage may be possible.",
      },
      {
        name: "You are pregnant",
        description: "Some of our therapists are trained for it. Tell us when you book.",
      },
      {
        name: "You have or have had cancer",
        description: "Your cancer team can say what is safe, and where we should not press.",
      },
      {
        name: "You have weak or brittle bones",
        description: "We leave out firm pressure, and may suggest another treatment.",
      },
    ],
    note: (
      <p>
        Not sure? Call us on {clinic.phone.display} before you book. We would rather send you to
        someone else than do harm.
      </p>
    ),
  },
};

/** The list under its heading, also on wide screens. */
export const Stacked: Story = { args: { ...WithDetails.args, layout: "stacked" } };

export const OnSoftGround: Story = { args: { ...WithDetails.args, tone: "soft" } };

/** The fewest words that say it. */
export const LittleToSay: Story = {
  name: "Little to say",
  args: { heading: "Who should wait?", items: ["Anyone with a fever", "Anyone with a clot"] },
};

export const ManyItems: Story = {
  args: { items: Array.from({ length: 16 }, (_, index) => `Reason number ${index + 1}`) },
};

export const LongContent: Story = {
  args: {
    heading: `${long.word}: ${long.sentence}`,
    items: [
      { name: long.word, description: long.sentence },
      { name: long.sentence, description: long.url },
    ],
    note: long.sentence,
  },
};

export const RightToLeft: Story = {
  globals: { direction: "rtl" },
  args: {
    lang: "ar",
    heading: "من الذي لا يناسبه التدليك العميق؟",
    items: [
      { name: "من يتناول مميعات الدم", description: "قد يترك الضغط القوي كدمات كبيرة." },
      { name: "من لديه حمى أو عدوى" },
      "من لديه عظام هشة أو مكسورة",
    ],
    note: <p>لست متأكدًا؟ اتصل بنا قبل أن تحجز.</p>,
  },
};
